import type { MultiPolygon, Polygon } from 'geojson';
import type { PlacedDays } from '../../../../src/analysis/hotspots/points.ts';
import { shipped } from '../../data/shipped.ts';
import { fixture } from '../fixtures.ts';

type Row = readonly (number | null)[];

/** What test/fixtures/hotspots/hotspots.R has worked out: spdep, sf and base R. */
export const reference: {
  readonly outside50: number;
  readonly edges: readonly number[];
} & Readonly<Record<List, readonly Row[]>> = JSON.parse(fixture('hotspots/hotspots.json'));

type List =
  | 'points'
  | 'plane'
  | 'gi50within100'
  | 'giStrip'
  | 'emerging100within150'
  | 'kernel50'
  | 'scdi'
  | 'knox'
  | 'centres';

/** A list as rows of numbers: what R left open is not a number. */
export function rowsOf(list: List): number[][] {
  return reference[list].map((row) => row.map((value) => value ?? Number.NaN));
}

/** The incidents that the script took. */
export const points: PlacedDays = placedDays(rowsOf('points'));

export function placedDays(rows: readonly (readonly number[])[]): PlacedDays {
  return {
    lon: Float64Array.from(rows, ([lon]) => lon ?? 0),
    lat: Float64Array.from(rows, ([, lat]) => lat ?? 0),
    day: Int32Array.from(rows, ([, , day]) => day ?? 0),
  };
}

/** The regions in force from 2016 on. */
export const regions = shipped<{ to?: string }, Polygon | MultiPolygon>('regions')
  .filter(({ properties }) => properties.to === undefined)
  .map(({ geometry }) => ({ geometry }));

/** The points in another order. */
export function reordered({ lon, lat, day }: PlacedDays, order: readonly number[]): PlacedDays {
  return placedDays(order.map((row) => [lon[row] ?? 0, lat[row] ?? 0, day[row] ?? 0]));
}
