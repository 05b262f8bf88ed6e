import type { Layout } from '../../domain/import/mapping.ts';
import type { SampleRow } from '../../domain/import/preview.ts';
import type { Beginning } from './beginning.ts';
import { type FeatureRow, featureRow, ID, LATITUDE, LONGITUDE } from './feature-cells.ts';
import { FeatureScanner } from './feature-scanner.ts';
import { Refused } from './refused.ts';

const OWN_COLUMNS = [ID, LONGITUDE, LATITUDE];

/** Columns and first rows of GeoJSON from its beginning. */
export function geoJsonBeginning(
  layout: Layout,
  text: string,
  isWhole: boolean,
  bytes: number,
  share: number,
): Beginning {
  const features: unknown[] = [];
  const scanner = new FeatureScanner((feature) => features.push(parsed(feature)));
  scanner.push(text);
  if (isWhole) scanner.end(bytes);
  if (features.length === 0 && !isWhole) throw new Refused('bad-json', { byte: bytes });
  return featuresBeginning(layout, features, share);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A table of features: a column for every name that one of them has, in the order of appearance. */
export function featuresBeginning(
  layout: Layout,
  features: readonly unknown[],
  share: number,
): Beginning {
  if (features.length === 0) throw new Refused('no-rows');
  const rows = features.map(featureRow);
  const good = rows.flatMap((row, i) => (typeof row === 'string' ? [] : [{ row, at: i + 1 }]));
  if (good.length === 0) throw new Refused('no-rows', { text: firstFault(rows), row: rows.length });
  const names = new Set(good.flatMap(({ row }) => [...row.keys()]));
  const own = OWN_COLUMNS.filter((name) => names.has(name));
  const columns = [...new Set([...own, ...names])];
  const cells = good.map(
    ({ row, at }): SampleRow => ({ at, cells: columns.map((name) => row.get(name) ?? '') }),
  );
  return {
    layout,
    columns,
    tags: null,
    rows: cells,
    rowsEstimated: Math.round(rows.length * share),
  };
}

function firstFault(rows: readonly FeatureRow[]): string {
  return rows.find((row) => typeof row === 'string') ?? '';
}
