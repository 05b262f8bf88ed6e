import type { ExposureFacts } from '../../../analysis/studies/exposure/exposure.ts';
import { DRAWN_ROUTE } from '../../../analysis/studies/exposure/exposure-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { routeName } from './route-name.ts';

/** What was found, in sentences. */
export function ExposureAnswer({ facts }: { facts: ExposureFacts }) {
  const { t, format } = useWords();
  const { route, stretch, imprecise, distanceKm, realRoadShare } = facts;
  const { count, certain, begun, rate } = route;
  const number = format.number(count);
  return (
    <>
      {rate && (
        <p className="analysis-answer">
          {t('exposure.answer', {
            count,
            number,
            km: format.decimal(distanceKm),
            name: routeName(t, route),
            rate: format.rate(rate.estimate),
            low: format.rate(rate.low),
            high: format.rate(rate.high),
          })}
        </p>
      )}
      <p>
        {stretch
          ? t('exposure.stretch', {
              count: stretch.count,
              number: format.number(stretch.count),
              from: format.decimal(stretch.fromKm),
              to: format.decimal(stretch.toKm),
              km: format.decimal(stretch.toKm - stretch.fromKm),
            })
          : t('exposure.noStretch')}
      </p>
      <p className="soft small">
        {begun < count && `${t('exposure.begun', { begun: format.number(begun), number })} `}
        {certain < count &&
          `${t('exposure.certain', { certain: format.number(certain), number })} `}
        {imprecise > 0 &&
          `${t('exposure.imprecise', { count: imprecise, number: format.number(imprecise) })} `}
        {t(route.id === DRAWN_ROUTE ? 'exposure.sketch' : 'exposure.illustrative', {
          stated: format.decimal(route.lengthKm),
          drawn: format.decimal(route.drawnKm),
          share: format.percent(realRoadShare),
        })}
      </p>
    </>
  );
}
