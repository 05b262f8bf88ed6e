import type { PatrolFacts } from '../../../analysis/studies/patrol/patrol.ts';
import { useWords } from '../../atlas-context.tsx';
import { hoursText } from '../by-road/place-names.ts';

/** The route from point to point. */
export function LegTable({ facts: { stretches } }: { facts: PatrolFacts }) {
  const { t, format } = useWords();
  return (
    <table className="plain-table">
      <caption className="road-caption">{t('patrol.stretches')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('patrol.leg')}</th>
          <th scope="col" className="numeric">
            {t('byRoad.km')}
          </th>
          <th scope="col" className="numeric">
            {t('byRoad.time')}
          </th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ km, hours }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its place in the route.
          <tr key={i}>
            <th scope="row">
              {i + 1} – {i + 2}
            </th>
            <td className="numeric">{format.decimal(km)}</td>
            <td className="numeric">{hoursText(hours, t, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
