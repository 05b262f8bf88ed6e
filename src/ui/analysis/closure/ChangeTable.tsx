import type { BeforeAfter, ClosureFacts } from '../../../analysis/studies/closure/closure.ts';
import { useWords } from '../../atlas-context.tsx';

/** What is within reach with the base and without it. */
export function ChangeTable({ facts }: { facts: ClosureFacts }) {
  const { t, format } = useWords();
  const rows = [
    ['incidents', facts.incidents],
    ['places', facts.places],
    ['health', facts.health],
    ['area', facts.areaKm2],
  ] as const;
  const shareOf = ({ of }: BeforeAfter, value: number) =>
    of === 0
      ? '–'
      : t('closure.cell', { number: format.number(value), share: format.percent(value / of) });
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('closure.change')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('closure.what', { km: format.decimal(facts.radiusKm) })}</th>
          {(['before', 'after', 'difference'] as const).map((column) => (
            <th key={column} scope="col" className="numeric">
              {t(`closure.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, row]) => (
          <tr key={key}>
            <th scope="row">{t(`closure.rows.${key}`)}</th>
            <td className="numeric">{shareOf(row, row.before)}</td>
            <td className="numeric">{shareOf(row, row.after)}</td>
            <td className="numeric">{format.number(row.after - row.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
