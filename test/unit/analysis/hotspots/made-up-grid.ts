import type { Polygon } from 'geojson';

/** A square round the middle of Mali, of about so many km to each side. */
export function squareOf(km: number): { geometry: Polygon } {
  const [east, north] = [km / 106, km / 111];
  const ring = [
    [-4 - east, 17.5 - north],
    [-4 + east, 17.5 - north],
    [-4 + east, 17.5 + north],
    [-4 - east, 17.5 + north],
    [-4 - east, 17.5 - north],
  ];
  return { geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** What a generator comes to in the end. Its shares never fall, and stay from 0 to 1. */
export function finished<Result>(steps: Generator<number, Result>): Result {
  let share = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(step.value >= share && step.value <= 1)) throw new Error(`${step.value} after ${share}`);
    share = step.value;
  }
}
