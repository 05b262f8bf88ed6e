import { memo, useMemo } from 'react';
import type { ExposureFacts } from '../../../analysis/studies/exposure/exposure.ts';
import type { Ribbon } from '../../../analysis/studies/exposure/ribbon.ts';
import type { SegmentCount } from '../../../analysis/studies/exposure/segment-counts.ts';
import { type Day, partsOf } from '../../../domain/day.ts';
import { selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { WIDTH } from './profile-shape.ts';
import { ROW, ribbonPaths, yearTable, yOf } from './ribbon-shape.ts';

/** Kilometre across as in the profile, months downwards; the window framed. */
export function RibbonChart({ facts: { ribbon, segments } }: { facts: ExposureFacts }) {
  const { t, format } = useWords();
  const window = useAtlas(selectWindow);
  const { months, cells } = ribbon;
  const paths = useMemo(() => ribbonPaths(ribbon), [ribbon]);
  const height = (months.length - 1) * ROW;
  const total = useMemo(
    () => cells.reduce((sum, value, i) => (i % 3 === 2 ? sum + value : sum), 0),
    [cells],
  );
  const from = yOf(months, window.from);
  return (
    <section className="exposure-ribbon" aria-labelledby="exposure-ribbon">
      <h4 id="exposure-ribbon">{t('exposure.ribbon')}</h4>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t('exposure.ribbonLabel', {
          from: format.shortMonthYear(months[0] ?? 0),
          to: format.shortMonthYear((months.at(-1) ?? 1) - 1),
          number: format.number(total),
          cells: format.number(cells.length / 3),
        })}
      >
        <rect className="exposure-ground" width={WIDTH} height={height} />
        {paths.map(({ level, path }) => (
          <Cells key={level} path={path} level={level} />
        ))}
        {januaries(months).map((day) => (
          <g key={day}>
            <line
              className="curve-top"
              x1={0}
              x2={WIDTH}
              y1={yOf(months, day)}
              y2={yOf(months, day)}
            />
            <text x={2} y={yOf(months, day) + 10}>
              {partsOf(day).year}
            </text>
          </g>
        ))}
        <rect
          className="exposure-window"
          x={0.75}
          width={WIDTH - 1.5}
          y={from}
          height={Math.max(1, yOf(months, window.to) - from)}
        />
      </svg>
      <p className="soft small">{t('exposure.ribbonKey')}</p>
      <OpenDetails>{() => <RibbonTable ribbon={ribbon} segments={segments} />}</OpenDetails>
    </section>
  );
}

/** Of one class; drawn anew only when its cells change, not when the window moves. */
const Cells = memo(function Cells({ path, level }: { path: string; level: number }) {
  return <path className={`exposure-cells-${level}`} d={path} />;
});

function januaries(months: readonly Day[]): Day[] {
  return months.slice(0, -1).filter((day) => partsOf(day).month === 1);
}

interface TableProps {
  readonly ribbon: Ribbon;
  readonly segments: readonly SegmentCount[];
}

function RibbonTable({ ribbon, segments }: TableProps) {
  const { t, format } = useWords();
  const { years, rows } = yearTable(ribbon);
  return (
    <div className="exposure-wide">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('exposure.kilometres')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="numeric">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ segment, counts }) => (
            <tr key={segment}>
              <th scope="row">
                {format.decimal(segments[segment]?.fromKm ?? 0)}–
                {format.decimal(segments[segment]?.toKm ?? 0)}
              </th>
              {years.map((year, i) => (
                <td key={year} className="numeric">
                  {format.number(counts[i] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
