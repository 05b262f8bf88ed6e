import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Feature, Geometry, Point } from 'geojson';

/** The text of a file the project ships or keeps, by its path from the project's root. */
export function textOf(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
}

/** Rows of a kept CSV file, read without the build's own reader. */
export function rawRows(path: string): Record<string, string>[] {
  return csvParse(textOf(path)).map((row) => ({ ...row }));
}

export function shippedJson<T>(name: string): T {
  return JSON.parse(textOf(`public/data/${name}`));
}

export function shipped<P, G extends Geometry = Geometry>(name: string): Feature<G, P>[] {
  return shippedJson<{ features: Feature<G, P>[] }>(`${name}.geojson`).features;
}

export interface ShippedIncident {
  id: string;
  source: string;
  type: string;
  start: string;
  end: string;
  datePrecision: number;
  placePrecision: number;
  place?: string;
  region?: string;
  cercle?: string;
  best?: number;
  low?: number;
  high?: number;
  missionDeaths?: number;
  missionDeathsBy?: Record<string, number>;
  aidWorkers?: { killed: number; wounded: number; kidnapped: number };
  actors?: string[];
  seeAlso?: string[];
  references: { source: string; id: string; address?: string }[];
}

export const incidentFeatures = shipped<ShippedIncident, Point>('incidents');
export const incidents = incidentFeatures.map((feature) => feature.properties);

export interface ShippedLeftOut {
  source: string;
  id?: string;
  date?: string;
  reason: string;
  count?: number;
  kept?: true;
  missionDeaths?: number;
}
export const leftOut = shippedJson<ShippedLeftOut[]>('left-out.json');

/** Rows of a source that the list says are in no file. */
export function countLeftOut(source: string): number {
  return leftOut
    .filter((entry) => entry.source === source && !entry.kept)
    .reduce((total, entry) => total + (entry.count ?? 1), 0);
}
