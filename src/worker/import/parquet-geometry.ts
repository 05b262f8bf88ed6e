import type { FileMetaData } from 'hyparquet';
import { Refused } from './refused.ts';

/** What GeoParquet 1.x writes under the key `geo`; all of it may be missing or wrong. */
interface GeoMetadata {
  readonly primary_column?: unknown;
  readonly columns?: Readonly<Record<string, { readonly crs?: Crs | null } | undefined>>;
}
interface Crs {
  readonly id?: { readonly authority?: unknown; readonly code?: unknown };
}

/** Name of the geometry column; `null` without one. Without `crs` it is longitude and latitude on WGS 84. */
export function geometryColumn(metadata: FileMetaData): string | null {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  const geo = text === undefined ? null : parsed(text);
  const name = geo?.primary_column;
  if (typeof name !== 'string') return nativeGeometry(metadata);
  const id = geo?.columns?.[name]?.crs?.id;
  const code = id ? `${id.authority}:${id.code}` : '';
  if (!/^(?:|OGC:CRS84|EPSG:4326)$/i.test(code))
    throw new Refused('other-projection', { text: code });
  return name;
}

/** Parquet's own logical types, without GeoParquet's metadata. */
function nativeGeometry({ schema }: FileMetaData): string | null {
  const column = schema.find(
    ({ logical_type }) => logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY',
  );
  return column?.name ?? null;
}

function parsed(text: string): GeoMetadata | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
