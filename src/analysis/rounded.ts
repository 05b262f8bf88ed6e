import type { Position } from 'geojson';

/** To four decimals: about 10 m. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Rings to four decimals. */
export function roundedRings(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring) => ring.map((at) => at.map(rounded)));
}

/** A line to five decimals: about a metre. */
export function roundedLine(line: readonly (readonly number[])[]): Position[] {
  return line.map(([lon = 0, lat = 0]) => [
    Math.round(lon * 1e5) / 1e5,
    Math.round(lat * 1e5) / 1e5,
  ]);
}
