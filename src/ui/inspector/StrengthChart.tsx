import { scaleLinear } from 'd3-scale';
import { baseHistory, type StrengthStep } from '../../analysis/base-history.ts';
import type { Day } from '../../domain/day.ts';
import type { Base } from '../../domain/mission-places.ts';
import { selectSpan } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { StrengthTable } from './StrengthTable.tsx';

const WIDTH = 292;
const HEIGHT = 92;
const FOOT = 16;

/** Troops by deployment map as steps, with the day the map stands at; gaps where no map speaks. */
export function StrengthChart({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const span = useAtlas(selectSpan);
  const steps = baseHistory(base);
  const known = steps.filter((step) => step.troops !== null);
  const first = known[0];
  const last = known.at(-1);
  const most = known.reduce<StrengthStep | undefined>(
    (best, step) => (best && (best.troops ?? 0) >= (step.troops ?? 0) ? best : step),
    undefined,
  );
  if (!first || !last || !most) return null;
  const x = scaleLinear([span.from, span.to], [0, WIDTH]);
  const y = scaleLinear([0, most.range?.[1] ?? most.troops ?? 1], [HEIGHT - FOOT, 12]);
  const ground = HEIGHT - FOOT;
  const summary = t('inspector.historySummary', {
    first: format.number(first.troops ?? 0),
    firstMonth: format.month(first.from),
    last: format.number(last.troops ?? 0),
    lastMonth: format.month(last.to),
    most: format.number(most.troops ?? 0),
    mostMonth: format.month(most.from),
  });
  const label = t('inspector.historyLabel', { name: base.name[language], summary });
  return (
    <section>
      <h3>{t('inspector.history')}</h3>
      <svg className="strength" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {known.map((step) => (
          <rect
            key={step.from}
            x={x(step.from)}
            width={Math.max(0.5, x(step.to + 1) - x(step.from))}
            y={y(step.troops ?? 0)}
            height={ground - y(step.troops ?? 0)}
            className={step.range ? 'strength-bar strength-year' : 'strength-bar'}
          />
        ))}
        <line x1={0} x2={WIDTH} y1={ground} y2={ground} className="strength-axis" />
        <line x1={x(asOf)} x2={x(asOf)} y1={0} y2={ground} className="strength-day" />
        {[2013, 2015, 2017, 2019, 2021, 2023].map((year) => (
          <text key={year} x={x((year - 1970) * 365.2425) + 2} y={HEIGHT - 3}>
            {year}
          </text>
        ))}
        <text x={x(most.from)} y={10} className="strength-most">
          {format.number(most.troops ?? 0)}
        </text>
      </svg>
      <StrengthTable steps={steps} />
    </section>
  );
}
