/** What a column can stand for. */
export const FIELDS = [
  'id',
  'start',
  'end',
  'datePrecision',
  'latitude',
  'longitude',
  'placePrecision',
  'type',
  'actors',
  'place',
  'best',
  'low',
  'high',
  'missionDeaths',
  'weapon',
  'conflict',
  'dyad',
  'notes',
  'reference',
] as const;
export type Field = (typeof FIELDS)[number];

/** Without these there is no incident. */
export const NEEDED_FIELDS = ['start', 'latitude', 'longitude'] as const satisfies readonly Field[];

/** The columns of each field by their index; only `actors` has more than one. Absent: not in the file. */
export type FieldColumns = Readonly<Partial<Record<Field, readonly number[]>>>;

export function columnOf(fields: FieldColumns, field: Field): number | null {
  return fields[field]?.[0] ?? null;
}

/** The needed fields that no column stands for. */
export function missingFields(fields: FieldColumns): Field[] {
  return NEEDED_FIELDS.filter((field) => columnOf(fields, field) === null);
}
