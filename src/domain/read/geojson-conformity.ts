import type { Feature } from 'geojson';
// The only file that knows geojson-validation: an LGPL-3 package in CommonJS without types, which
// throws on some malformed values (an empty ring, a geometry of type `__proto__`) and takes others
// for good (type `constructor`). Here its answer becomes a value, and it can be exchanged.
import { isFeature } from 'geojson-validation';

export type Conformity =
  | { readonly feature: Feature; readonly fault: null }
  | { readonly feature: null; readonly fault: string };

const GEOMETRIES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Is the value a GeoJSON feature per RFC 7946? Its first fault when it is not. Never throws. */
export function geojsonConformity(value: unknown): Conformity {
  const fault = firstFault(value);
  // The seam where a checked value gets its type.
  return fault === null ? { feature: value as Feature, fault } : { feature: null, fault };
}

function firstFault(value: unknown): string | null {
  try {
    const faults = isFeature(value, true);
    if (Array.isArray(faults) && faults.length > 0) return String(faults[0]);
    return isTypeKnown(value) ? null : 'unknown type of geometry';
  } catch {
    return 'malformed geometry';
  }
}

function isTypeKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('geometry' in value)) return false;
  const { geometry } = value;
  if (geometry === null) return true;
  return typeof geometry === 'object' && 'type' in geometry && GEOMETRIES.has(geometry.type);
}
