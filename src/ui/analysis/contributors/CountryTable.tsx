import type {
  ContributorRow,
  ContributorsFacts,
} from '../../../analysis/studies/contributors/contributors.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { OpenDetails } from '../parts/OpenDetails.tsx';

/** Every country on any map or with dead: those of the day first, the others below. */
export function CountryTable({ facts }: { facts: ContributorsFacts }) {
  const { t, format } = useWords();
  const present = facts.rows.filter(({ manned }) => manned.length > 0);
  const others = facts.rows.filter(({ manned }) => manned.length === 0);
  const caption = t('contributors.caption', { day: format.day(facts.asOf) });
  return (
    <>
      {present.length > 0 && (
        <Rows rows={present} caption={`${caption}. ${t('contributors.onDay')}`} />
      )}
      {others.length > 0 && (
        <OpenDetails summary={t('contributors.others', { count: others.length })}>
          {() => <Rows rows={others} caption={caption} />}
        </OpenDetails>
      )}
    </>
  );
}

function Rows({ rows, caption }: { rows: readonly ContributorRow[]; caption: string }) {
  const { t, format } = useWords();
  const names = useNames();
  const commands = useCommands();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('contributors.country')}</th>
          {(['troops', 'bases', 'dead'] as const).map((column) => (
            <th key={column} scope="col" className="numeric">
              {t(`contributors.${column}`)}
            </th>
          ))}
          <th scope="col">{t('contributors.maps')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, troops, unknown, manned, dead, maps }) => (
          <tr key={country}>
            <th scope="row">
              <button
                type="button"
                className="button-text"
                onClick={() => commands.setParams({ c: country })}
              >
                {nameOf(names, 'countries', country)}
              </button>
            </th>
            <td className="numeric">
              {manned.length === unknown && unknown > 0
                ? t('terms.unknown')
                : `${format.number(troops)}${unknown > 0 ? ' + ?' : ''}`}
            </td>
            <td className="numeric">{format.number(manned.length)}</td>
            <td className="numeric">{format.number(dead)}</td>
            <td>
              {maps
                ? [maps.first, maps.last]
                    .map(({ day, precision }) =>
                      precision === 'year' ? format.date(day, 'year') : format.shortMonthYear(day),
                    )
                    .join(' – ')
                : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
