/**
 * Adjusted p-values, in the order given: of the i-th least of m the least of pⱼ·m/j over j ≥ i, at
 * most 1. Those at or under q are called with a share of false calls of at most q, where the tests
 * are independent or positively dependent. Y. Benjamini & Y. Hochberg (1995), J. R. Statist. Soc. B
 * 57. As R's `p.adjust`.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(p);
  const order = Uint32Array.from(values, (_, i) => i);
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const adjusted = new Float64Array(values.length);
  let least = 1;
  order.forEach((at, i) => {
    const rank = values.length - i;
    least = Math.min(least, (values[at] ?? 1) * (values.length / rank));
    adjusted[at] = least;
  });
  return adjusted;
}
