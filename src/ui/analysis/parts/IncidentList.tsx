import { UNKNOWN } from '../../../analysis/table-columns.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { incidentSpan } from '../../incident-span.ts';
import { nameOf, useNames } from '../../names.ts';
import { useAnsweredTable } from '../use-study.ts';

/** Incidents listed; who wants more takes the table. */
const MOST = 50;

/** Incidents by row of the answer in sight, each to be selected: when, where, what and how many deaths. */
export function IncidentList({ rows }: { rows: readonly number[] }) {
  const { t, format } = useWords();
  const more = rows.length - MOST;
  return (
    <>
      <ul className="analysis-incidents small">
        {rows.slice(0, MOST).map((row) => (
          <Item key={row} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <p className="soft small">
          {t('analysis.more', { count: more, number: format.number(more) })}
        </p>
      )}
    </>
  );
}

function Item({ row }: { row: number }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const names = useNames();
  const table = useAnsweredTable();
  const id = table.idAt(row);
  const isSelected = useAtlas(
    ({ view: { selection } }) => selection?.kind === 'incident' && selection.id === id,
  );
  const type = table.type.names[table.type.codes[row] ?? 0] ?? '';
  const best = table.best[row] ?? UNKNOWN;
  const deaths =
    best === UNKNOWN
      ? t('shell.deathsNotStated')
      : t('shell.deathsHere', { count: best, number: format.number(best) });
  const span = { start: table.day[row] ?? 0, end: table.dayEnd[row] ?? 0 };
  return (
    <li>
      <button
        type="button"
        className="button-text"
        aria-current={isSelected || undefined}
        onClick={() => commands.select({ kind: 'incident', id })}
      >
        {[incidentSpan(format, span), table.placeAt(row)].filter(Boolean).join(', ')}
      </button>{' '}
      <span className="soft">
        {nameOf(names, 'types', type)} · {deaths}
      </span>
    </li>
  );
}
