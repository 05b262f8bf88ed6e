import type { LeftOut } from '../../domain/manifest.ts';
import { useWords } from '../atlas-context.tsx';
import { looseDate } from '../loose-date.ts';
import { reasonText } from './reason-text.ts';

/** Each row that is not shown, or shown with a note, and why; the two are counted apart. */
export function LeftOutList({ rows }: { rows: readonly LeftOut[] }) {
  const { t, format, language } = useWords();
  if (rows.length === 0) return null;
  const leftOut = countOf(rows.filter((row) => !row.kept));
  const noted = countOf(rows.filter((row) => row.kept));
  const what = [
    leftOut > 0 && t('data.rowsLeftOut', { count: leftOut, number: format.number(leftOut) }),
    noted > 0 && t('data.rowsNoted', { count: noted, number: format.number(noted) }),
  ];
  return (
    <details className="small">
      <summary>{t('data.list', { what: what.filter(Boolean).join(', ') })}</summary>
      <ul className="left-out">
        {rows.map(({ date, place, id, count, detail, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes and rows may lack an id
          <li key={i}>
            {[date && looseDate(format, date), place, id].filter(Boolean).join(' · ')}{' '}
            <span className="soft">
              {count ? `${format.number(count)} × ` : ''}
              {detail?.[language] ?? reasonText(t, reason)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function countOf(rows: readonly LeftOut[]): number {
  return rows.reduce((sum, row) => sum + (row.count ?? 1), 0);
}
