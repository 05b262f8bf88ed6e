import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { StackPart, StrengthStack } from '../../../analysis/strength-stack.ts';
import { strengthStack } from '../../../analysis/strength-stack.ts';
import type { Day } from '../../../domain/day.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { selectSpan } from '../../../state/selectors.ts';
import { steppedPath } from '../../analysis/parts/stepped-path.ts';
import { yearMarks } from '../../analysis/parts/year-marks.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { CHART_WIDTH } from './chart-axis.ts';
import { historySummary } from './history-summary.ts';
import { StackTable } from './StackTable.tsx';

const HEIGHT = 110;
const FOOT = 16;
const TOP = 12;
/** Countries with a colour of their own. */
const SHOWN = 4;
/** That have their number below; of more years every third, and so on. */
const MOST_YEARS = 6;

/**
 * Troops by deployment map as steps, stacked by country, with the strength that each map states in all
 * as a line and the day the map stands at; gaps where no map speaks.
 */
export function StackChart({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const span = useAtlas(selectSpan);
  const stack = useMemo(() => strengthStack(base, SHOWN), [base]);
  const summary = historySummary(t, format, stack);
  if (summary === null) return null;
  const x = scaleLinear([span.from, span.to], [0, CHART_WIDTH]);
  const y = scaleLinear([0, stack.most], [HEIGHT - FOOT, TOP]);
  const ground = HEIGHT - FOOT;
  const stated = stack.steps.map(({ step: { from, to, troops } }) => ({
    from,
    to: to + 1,
    value: troops,
  }));
  const label = t('inspector.historyLabel', { name: base.name[language], summary });
  return (
    <section>
      <h3>{t('inspector.history')}</h3>
      <svg
        className="strength"
        viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
      >
        {stack.steps.map(({ step, troops }) => {
          const width = Math.max(0.5, x(step.to + 1) - x(step.from));
          let below = 0;
          return troops.map((value, part) => {
            const from = below;
            below += value;
            return (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the stack.
                key={`${step.from} ${part}`}
                className={`stack-${toneOf(stack.parts[part], part)}`}
                x={x(step.from)}
                width={width}
                y={y(below)}
                height={y(from) - y(below)}
              />
            );
          });
        })}
        <path className="stack-line" d={steppedPath(stated, x, y)} />
        <line x1={0} x2={CHART_WIDTH} y1={ground} y2={ground} className="strength-axis" />
        <line x1={x(asOf)} x2={x(asOf)} y1={0} y2={ground} className="strength-day" />
        {yearMarks(span, (years) => Math.max(2, Math.ceil(years / MOST_YEARS))).map(
          ({ year, day }) => (
            <text key={year} x={Math.max(0, x(day)) + 2} y={HEIGHT - 3}>
              {year}
            </text>
          ),
        )}
        <text x={2} y={TOP - 3}>
          {format.number(stack.most)}
        </text>
      </svg>
      <StackLegend stack={stack} />
      <p className="small soft">{t('card.stackNote')}</p>
      <StackTable stack={stack} />
    </section>
  );
}

function StackLegend({ stack }: { stack: StrengthStack }) {
  const { t } = useWords();
  const names = useNames();
  return (
    <ul className="stack-legend small">
      {stack.parts.map((part, i) => (
        <li key={'country' in part ? part.country : part.rest}>
          <span className={`stack-sign stack-${toneOf(part, i)}`} aria-hidden="true" />
          {'country' in part
            ? nameOf(names, 'countries', part.country)
            : t(part.rest === 'other' ? 'card.other' : 'inspector.multinational')}
        </li>
      ))}
    </ul>
  );
}

function toneOf(part: StackPart | undefined, place: number): string {
  return part && 'rest' in part ? part.rest : String(place + 1);
}
