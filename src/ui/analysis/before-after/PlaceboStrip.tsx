import { scaleLog } from 'd3-scale';
import type { Placebo } from '../../../analysis/statistics/placebo.ts';
import { useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { OpenDetails } from '../parts/OpenDetails.tsx';

const WIDTH = 360;
const HEIGHT = 64;
const GROUND = 46;
/** Dots stand on each other in columns so wide. */
const COLUMN = 5;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** The ratio of each day on which nothing changed as a dot, the true one as a line. */
export function PlaceboStrip({ placebo }: { placebo: Placebo }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  const { ratio, ratios, share, asExtreme } = placebo;
  if (ratio === null || share === null) {
    return (
      <>
        <h4>{t('beforeAfter.placebo')}</h4>
        <p className="small">{t('beforeAfter.noPlacebo')}</p>
      </>
    );
  }
  const text = t('beforeAfter.placeboText', {
    count: ratios.length,
    number: format.number(ratios.length),
    extreme: format.number(asExtreme),
    share: format.percent(share),
  });
  const reach = Math.max(2, ...[ratio, ...ratios].map((one) => Math.max(one, 1 / one)));
  const x = scaleLog([1 / reach, reach], [8, WIDTH - 8]);
  return (
    <>
      <h4>{t('beforeAfter.placebo')}</h4>
      <p className="small">
        {text} <span className="soft">{t('beforeAfter.placeboNote')}</span>
      </p>
      <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
        <line className="curve-axis" x1={0} x2={WIDTH} y1={GROUND} y2={GROUND} />
        <line className="curve-top" x1={x(1)} x2={x(1)} y1={0} y2={GROUND} />
        <path className="strip-dots" d={dots(ratios, x)} />
        <line className="strip-event" x1={x(ratio)} x2={x(ratio)} y1={0} y2={GROUND + 3} />
        {TICKS.filter((tick) => Math.abs(Math.log(tick)) <= Math.log(reach)).map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 4} textAnchor="middle">
            × {figure(tick)}
          </text>
        ))}
      </svg>
      <OpenDetails>{() => <PlaceboTable placebo={placebo} />}</OpenDetails>
    </>
  );
}

/** One path for all: strokes of no length with round ends. */
function dots(ratios: Float64Array, x: (ratio: number) => number): string {
  const heights = new Map<number, number>();
  let path = '';
  for (const ratio of ratios) {
    const column = Math.round(x(ratio) / COLUMN);
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    const up = Math.max(2, GROUND - 4 - height * 2.6);
    path += `M${(column * COLUMN).toFixed(1)} ${up.toFixed(1)}h0`;
  }
  return path;
}

function PlaceboTable({ placebo: { days, ratios, ratio } }: { placebo: Placebo }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('beforeAfter.day')}</th>
          <th scope="col" className="numeric">
            {t('beforeAfter.placeboHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('beforeAfter.true')}</th>
          <td className="numeric">{ratio === null ? '–' : figure(ratio)}</td>
        </tr>
        {Array.from(days, (day, i) => (
          <tr key={day}>
            <td>{format.shortDay(day)}</td>
            <td className="numeric">{figure(ratios[i] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
