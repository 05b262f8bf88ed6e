const NAME_WIDTH = 44;

/** The value below which `share` of the values lie. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** The same quantile of each run. */
export function quantiles(runs, share) {
  return runs.map((values) => quantile(values, share));
}

/** Prints the median (least–most) of a figure, and whether it holds its target: at most, or `atLeast`. */
export function line(name, values, unit, target, atLeast = false) {
  if (values.length === 0) {
    console.log(`${name.padEnd(NAME_WIDTH)} not measured`);
    return;
  }
  const middle = quantile(values, 0.5);
  const show = (value) => shown(value, unit);
  const spread = ` (${show(Math.min(...values))}–${show(Math.max(...values))})`;
  const figure = `${show(middle)}${values.length > 1 ? spread : ''}${unit && ` ${unit}`}`;
  console.log(`${name.padEnd(NAME_WIDTH)} ${figure}${verdict(middle, target, atLeast)}`);
}

function verdict(value, target, atLeast) {
  if (target === undefined) return '';
  const holds = atLeast ? value >= target : value <= target;
  return `  (target ${target.toLocaleString('en')}: ${holds ? 'met' : 'MISSED'})`;
}

function shown(value, unit) {
  if (Number.isInteger(value) || value >= 10_000) return Math.round(value).toLocaleString('en');
  return unit === 'ms' && value < 1 ? value.toFixed(3) : value.toFixed(1);
}

/** Mulberry32: the same numbers on every machine. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
