import type { RouteTotals } from '../../../analysis/studies/by-road/way-totals.ts';
import { useWords } from '../../atlas-context.tsx';
import { hoursText } from './place-names.ts';

/** How much of a route is on which kind of road, and what of it is on none that is known. */
export function RouteSummary({ totals }: { totals: RouteTotals }) {
  const { t, format } = useWords();
  const { km, offGraphKm, schematicKm, ways } = totals;
  const part = (partKm: number) => ({
    km: format.decimal(partKm),
    share: format.percent(km > 0 ? partKm / km : 0),
  });
  const doubts = [
    ...(offGraphKm > 0 ? [t('byRoad.offGraph', part(offGraphKm))] : []),
    ...(schematicKm > 0 ? [t('byRoad.schematic', part(schematicKm))] : []),
  ];
  return (
    <>
      <p>{doubts.length > 0 ? doubts.join(' ') : t('byRoad.onMapped')}</p>
      <table className="plain-table">
        <caption className="road-caption">{t('byRoad.waysCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('byRoad.way')}</th>
            <th scope="col">{t('byRoad.source')}</th>
            <th scope="col" className="numeric">
              {t('byRoad.km')}
            </th>
            <th scope="col" className="numeric">
              {t('byRoad.time')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ way, source, km: wayKm, hours }) => (
            <tr key={`${way} ${source}`}>
              <th scope="row">{t(`byRoad.ways.${way}`)}</th>
              <td>{source === null ? '–' : t(`byRoad.sources.${source}`)}</td>
              <td className="numeric">{format.decimal(wayKm)}</td>
              <td className="numeric">{hoursText(hours, t, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
