/** Things within reach of an open base, of how many there are. */
export interface Covered {
  readonly covered: number;
  readonly of: number;
}

/** How many of the distances to the nearest open base are within the radius. */
export function coveredOf(nearest: Float64Array, radiusKm: number): Covered {
  let covered = 0;
  for (const km of nearest) if (km <= radiusKm) covered++;
  return { covered, of: nearest.length };
}
