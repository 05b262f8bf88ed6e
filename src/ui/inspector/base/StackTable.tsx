import type { StrengthStack } from '../../../analysis/strength-stack.ts';
import { OpenDetails } from '../../analysis/parts/OpenDetails.tsx';
import { useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { facilitiesText, hqText, troopsText } from '../base-texts.ts';

/** The same history as rows, for those who read rather than look. */
export function StackTable({ stack }: { stack: StrengthStack }) {
  const { t } = useWords();
  return (
    <OpenDetails summary={t('inspector.historyTable')}>{() => <Rows stack={stack} />}</OpenDetails>
  );
}

function Rows({ stack }: { stack: StrengthStack }) {
  const { t, format } = useWords();
  const names = useNames();
  return (
    <div className="stack-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('inspector.when')}</th>
            <th scope="col" className="numeric">
              {t('inspector.troops')}
            </th>
            <th scope="col">{t('card.byCountry')}</th>
            <th scope="col">{t('inspector.hq')}</th>
            <th scope="col">{t('inspector.facilities')}</th>
            <th scope="col">{t('inspector.sourceMap')}</th>
          </tr>
        </thead>
        <tbody>
          {stack.steps.map(({ step: { from, record } }) => (
            <tr key={from}>
              <td>{format.date(from, record.precision)}</td>
              <td className="numeric">{troopsText(t, format, record)}</td>
              <td>
                {[
                  ...Object.entries(record.tcc).map(
                    ([country, troops]) =>
                      `${nameOf(names, 'countries', country)} ${format.number(troops)}`,
                  ),
                  ...(record.tccUnknown ?? []).map(
                    (country) => `${nameOf(names, 'countries', country)} ?`,
                  ),
                  ...(record.multinational === undefined
                    ? []
                    : [`${t('inspector.multinational')} ${format.number(record.multinational)}`]),
                ].join(', ')}
              </td>
              <td>{hqText(t, record)}</td>
              <td>{facilitiesText(t, record)}</td>
              <td>{record.sourceMap}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
