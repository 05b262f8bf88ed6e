import type { Field, FieldColumns } from './fields.ts';

const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;

/** Fields by hashtag and attributes (hxlstandard.org/standard/1-1final/dictionary), the closest first. */
const TAGS: readonly (readonly [tag: string, attribute: string | null, field: Field])[] = [
  ['#date', 'end', 'end'],
  ['#date', 'start', 'start'],
  ['#date', 'occurred', 'start'],
  ['#date', null, 'start'],
  ['#geo', 'lat', 'latitude'],
  ['#geo', 'lon', 'longitude'],
  ['#event', 'id', 'id'],
  ['#meta', 'id', 'id'],
  ['#event', 'type', 'type'],
  ['#cause', null, 'type'],
  ['#event', null, 'type'],
  ['#actor', null, 'actors'],
  ['#group', null, 'actors'],
  ['#loc', null, 'place'],
  ['#affected', 'killed', 'best'],
  ['#description', null, 'notes'],
  ['#meta', 'url', 'reference'],
  ['#contact', 'url', 'reference'],
  ['#item', null, 'weapon'],
];

/** Is this the row of hashtags that the Humanitarian Exchange Language puts under a header? */
export function isTagRow(cells: readonly string[]): boolean {
  const stated = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return stated.length > 0 && stated.every((cell) => TAG.test(cell));
}

/** The columns that the hashtags name. */
export function fieldsOfTags(cells: readonly string[]): FieldColumns {
  const fields: Partial<Record<Field, number[]>> = {};
  cells.forEach((cell, column) => {
    const [tag = '', ...attributes] = cell.toLowerCase().replace(/\s/g, '').split('+');
    const field = TAGS.find(
      ([name, attribute]) => name === tag && (attribute === null || attributes.includes(attribute)),
    )?.[2];
    if (field === undefined || (fields[field] && field !== 'actors')) return;
    fields[field] = [...(fields[field] ?? []), column];
  });
  return fields;
}
