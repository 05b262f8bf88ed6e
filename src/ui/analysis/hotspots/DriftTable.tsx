import { memo } from 'react';
import type { DriftStep } from '../../../analysis/studies/drift/drift.ts';
import type { DriftUnit } from '../../../analysis/studies/drift/drift-params.ts';
import { type Day, formatDay, partsOf } from '../../../domain/day.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { compassPoint } from './compass.ts';

interface Props {
  readonly steps: readonly DriftStep[];
  readonly unit: DriftUnit;
  /** First day of the period whose ellipse is on the map; `null` for the first and the last one. */
  readonly at: string | null;
}

/** How far the centre moved from one period to the next; a period's button draws its ellipse. */
export const DriftTable = memo(function DriftTable({ steps, unit, at }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  const nameOf = usePeriodName(unit);
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('hotspots.drift.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.drift.period')}</th>
          <th scope="col" className="numeric">
            {t('hotspots.drift.count')}
          </th>
          <th scope="col">{t('hotspots.drift.moved')}</th>
          <th scope="col" className="numeric">
            {t('hotspots.drift.ellipse')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ day, count, drift, ellipse }) => {
          const period = nameOf(day);
          const isShown = at === formatDay(day);
          return (
            <tr key={day}>
              <td>
                {ellipse ? (
                  <button
                    type="button"
                    className="button-text"
                    aria-pressed={isShown}
                    aria-label={t('hotspots.drift.show', { period })}
                    onClick={() => commands.setParams({ at: isShown ? null : formatDay(day) })}
                  >
                    {period}
                  </button>
                ) : (
                  period
                )}
              </td>
              <td className="numeric">{format.number(count)}</td>
              <td>
                {drift
                  ? t('hotspots.drift.step', {
                      km: format.number(drift.km),
                      compass: t(`hotspots.drift.compass.${compassPoint(drift.bearing)}`),
                      bearing: format.number(drift.bearing),
                    })
                  : '–'}
              </td>
              <td className="numeric">
                {ellipse
                  ? t('hotspots.drift.axes', {
                      long: format.number(ellipse.longKm),
                      short: format.number(ellipse.shortKm),
                    })
                  : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

/** Writes a year or a quarter by its first day. */
export function usePeriodName(unit: DriftUnit): (day: Day) => string {
  const { format } = useWords();
  return (day) => (unit === 'year' ? String(partsOf(day).year) : format.quarter(day));
}
