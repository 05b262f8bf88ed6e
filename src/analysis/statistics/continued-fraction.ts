/** Far more terms than arguments up to 10⁸ need: about the root of the greatest argument. */
const MOST_TERMS = 200_000;
const TINY = 1e-300;

/**
 * The value of b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Press et al., Numerical
 * Recipes, 3rd edition, 5.2). `term(i)` gives aᵢ and bᵢ for i ≥ 1.
 */
export function continuedFraction(
  first: number,
  term: (order: number) => readonly [a: number, b: number],
): number {
  let value = first || TINY;
  let c = value;
  let d = 0;
  for (let order = 1; order <= MOST_TERMS; order++) {
    const [a, b] = term(order);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < Number.EPSILON) return value;
  }
  return value;
}
