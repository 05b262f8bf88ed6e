import { memo } from 'react';
import type { ExposureLeg } from '../../../analysis/studies/exposure/exposure.ts';
import type { SegmentCount } from '../../../analysis/studies/exposure/segment-counts.ts';
import { useWords } from '../../atlas-context.tsx';
import { barPath, GROUND, highPath, placeNames, TOP, WIDTH } from './profile-shape.ts';

const HEIGHT = GROUND + 36;

interface Props {
  /** What the drawing says, in words. */
  readonly label: string;
  readonly segments: readonly SegmentCount[];
  readonly legs: readonly ExposureLeg[];
  readonly lengthKm: number;
  readonly chosen: number | null;
}

/** Incidents by segment as bars, names of places below; schematic legs hatched. */
export const ProfileBars = memo(function ProfileBars(props: Props) {
  const { format } = useWords();
  const { label, segments, legs, lengthKm, chosen } = props;
  const most = Math.max(1, ...segments.map(({ count }) => count));
  const x = (km: number) => (km / lengthKm) * WIDTH;
  const marked = chosen === null ? undefined : segments[chosen];
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern
          id="exposure-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="exposure-hatch" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      {legs
        .filter(({ schematic }) => schematic)
        .map(({ fromKm, toKm }) => (
          <rect
            key={fromKm}
            fill="url(#exposure-hatch)"
            x={x(fromKm)}
            width={x(toKm) - x(fromKm)}
            y={TOP}
            height={GROUND - TOP}
          />
        ))}
      {marked && (
        <rect
          className="exposure-marked"
          x={x(marked.fromKm)}
          width={x(marked.toKm) - x(marked.fromKm)}
          y={0}
          height={GROUND}
        />
      )}
      <path
        className="exposure-possible"
        d={barPath(segments, ({ count }) => count, most, lengthKm)}
      />
      <path
        className="exposure-sure"
        d={barPath(segments, ({ certain }) => certain, most, lengthKm)}
      />
      <line className="curve-axis" x1={0} x2={WIDTH} y1={GROUND} y2={GROUND} />
      <path className="exposure-high" d={highPath(segments, lengthKm, GROUND + 3)} />
      <line className="curve-top" x1={0} x2={WIDTH} y1={TOP} y2={TOP} />
      <text x={2} y={TOP - 3}>
        {format.number(most)}
      </text>
      {placeNames(legs, lengthKm).map(({ name, x: at, anchor, line }) => (
        <text key={`${name} ${at}`} x={at} y={GROUND + 17 + line * 13} textAnchor={anchor}>
          {name}
        </text>
      ))}
    </svg>
  );
});
