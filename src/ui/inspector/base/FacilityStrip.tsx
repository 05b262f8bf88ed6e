import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { baseHistory, type StrengthStep } from '../../../analysis/base-history.ts';
import type { Day } from '../../../domain/day.ts';
import type { Base, BaseRecord } from '../../../domain/mission-places.ts';
import { selectSpan } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { FACILITIES } from '../base-texts.ts';
import { CHART_WIDTH } from './chart-axis.ts';

const NAME_WIDTH = 84;
const LINE = 15;

const ROWS = ['hq', ...FACILITIES] as const;

/** 0 none … 3: the level of a headquarters, 3 of anything else that the map marks. */
function markIn(record: BaseRecord, row: (typeof ROWS)[number]): number {
  return row === 'hq' ? (record.hq ?? 0) : record[row] ? 3 : 0;
}

/** Headquarters, medical unit, aviation, police and observers over time, a line each. */
export function FacilityStrip({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const span = useAtlas(selectSpan);
  const steps = useMemo(() => baseHistory(base), [base]);
  const rows = ROWS.filter((row) => steps.some(({ record }) => markIn(record, row) > 0));
  const x = scaleLinear([span.from, span.to], [NAME_WIDTH, CHART_WIDTH]);
  const height = rows.length * LINE;
  const summary = rows
    .map((row) =>
      spans(steps, row)
        .map(({ from, to }) =>
          t('card.stripPart', {
            name: t(`inspector.${row}`),
            from: format.month(from),
            to: format.month(to),
          }),
        )
        .join(', '),
    )
    .join('; ');
  const label = t('card.stripLabel', {
    name: base.name[language],
    summary: summary || t('card.stripNone'),
  });
  return (
    <section>
      <h3>{t('card.strip')}</h3>
      {rows.length === 0 ? (
        <p className="small soft">{t('card.stripNone')}</p>
      ) : (
        <svg
          className="strength"
          viewBox={`0 0 ${CHART_WIDTH} ${height}`}
          role="img"
          aria-label={label}
        >
          {rows.map((row, i) => (
            <g key={row}>
              <text x={0} y={i * LINE + 11}>
                {t(`inspector.${row}`)}
              </text>
              {steps.map(({ record, from, to }) => {
                const mark = markIn(record, row);
                return mark === 0 ? null : (
                  <rect
                    key={from}
                    className={`strip-${mark}`}
                    x={x(from)}
                    width={Math.max(0.5, x(to + 1) - x(from))}
                    y={i * LINE + 3}
                    height={LINE - 5}
                  />
                );
              })}
            </g>
          ))}
          <line x1={x(asOf)} x2={x(asOf)} y1={0} y2={height} className="strength-day" />
        </svg>
      )}
      <p className="small soft">{t('card.stripNote')}</p>
    </section>
  );
}

/** Stretches of days on which the row is marked, those that touch as one. */
function spans(steps: readonly StrengthStep[], row: (typeof ROWS)[number]) {
  const found: { from: Day; to: Day }[] = [];
  for (const { from, to, record } of steps) {
    if (markIn(record, row) === 0) continue;
    const last = found.at(-1);
    if (last && last.to === from - 1) last.to = to;
    else found.push({ from, to });
  }
  return found;
}
