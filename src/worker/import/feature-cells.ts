/** Names of the columns that a feature's own parts make; those of its properties follow. */
export const ID = '@id';
export const LONGITUDE = '@longitude';
export const LATITUDE = '@latitude';

/** A feature as texts by column name. A fault stands for a row that is refused. */
export type FeatureRow = ReadonlyMap<string, string> | 'bad-feature' | 'not-a-point';

/** What a value from outside has under a key. */
function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Takes apart what should be a GeoJSON feature. A feature without a geometry has no coordinates: the row says so. */
export function featureRow(feature: unknown): FeatureRow {
  if (member(feature, 'type') !== 'Feature') return 'bad-feature';
  const row = new Map<string, string>();
  const id = valueText(member(feature, 'id'));
  if (id !== '') row.set(ID, id);
  const geometry = member(feature, 'geometry');
  if (geometry !== null && geometry !== undefined && !addPoint(row, geometry)) return 'not-a-point';
  addProperties(row, member(feature, 'properties'));
  return row;
}

/** Adds the coordinates of a point; false for a geometry that is none. A multipoint of one point is one. */
export function addPoint(row: Map<string, string>, geometry: unknown): boolean {
  const type = member(geometry, 'type');
  const coordinates = member(geometry, 'coordinates');
  const isMany = type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1;
  const position: unknown = isMany ? coordinates[0] : coordinates;
  // GeoArrow's encoding of a point in GeoParquet.
  const [x, y] = [member(geometry, 'x'), member(geometry, 'y')];
  const [lon, lat] = type === undefined ? [x, y] : Array.isArray(position) ? position : [];
  if (type !== undefined && type !== 'Point' && !isMany) return false;
  if (typeof lon !== 'number' || typeof lat !== 'number') return false;
  row.set(LONGITUDE, String(lon)).set(LATITUDE, String(lat));
  return true;
}

/** Properties as texts; those of an object within are `outer.inner`, one level deep. */
function addProperties(row: Map<string, string>, properties: unknown): void {
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, value] of Object.entries(properties)) {
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isNested) row.set(name, valueText(value));
    else
      for (const [inner, part] of Object.entries(value))
        row.set(`${name}.${inner}`, valueText(part));
  }
}

/** A value as the text that a CSV would have: lists joined with `;`, a day without a time of midnight. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return value.map(valueText).join(';');
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().replace('T00:00:00.000Z', '');
  }
  return '';
}
