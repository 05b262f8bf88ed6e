const WIDTH = 150;
const HEIGHT = 28;

interface Props {
  readonly counts: readonly number[];
  /** The top of the scale, the same for all. */
  readonly most: number;
  readonly label: string;
}

/** Counts by step as one filled path. */
export function SmallCurve({ counts, most, label }: Props) {
  const wide = WIDTH / Math.max(1, counts.length);
  const y = (count: number) => (HEIGHT - 1 - (count / (most || 1)) * (HEIGHT - 2)).toFixed(1);
  const steps = counts.map((count, i) => `V${y(count)}H${((i + 1) * wide).toFixed(1)}`);
  return (
    <svg
      className="small-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={`M0 ${HEIGHT - 0.5}${steps.join('')}V${HEIGHT - 0.5}z`} />
    </svg>
  );
}
