import type { AtlasData } from '../../analysis/atlas-data.ts';
import type { EventTable } from '../../analysis/event-table.ts';
import { facetColumn } from '../../analysis/facet-counts.ts';
import type { Facet } from '../../analysis/filters.ts';
import { DATA_KIND_OF, type DataKind } from '../../domain/data-kind.ts';
import type { ChosenWindow, DayWindow } from '../../domain/day-window.ts';
import { INCIDENT_TYPES } from '../../domain/incident.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Selection } from '../../domain/selection.ts';
import type { View } from '../view.ts';
import { windowText } from './window-text.ts';

/** The problem that goes away when the whole period is shown. */
export const WINDOW_OUTSIDE = 'link-window-outside';

/** What is loaded, as far as a link can be held against it. */
export interface LoadedData {
  readonly data: AtlasData;
  /** Every table of incidents, those too that are switched off. */
  readonly tables: readonly EventTable[];
  /** First day and end of what is switched on; `null` while no manifest tells the atlas's own. */
  readonly span: DayWindow | null;
  /** The kinds whose file could not be loaded: nothing is said of what they might have held. */
  readonly failed: ReadonlySet<DataKind>;
}

/**
 * What a link names and the loaded data do not have. `fingerprint` is that of the link.
 */
export function linkDataProblems(
  view: View,
  { data, tables, span, failed }: LoadedData,
  fingerprint: string | null = null,
): Problem[] {
  const { types, sources, actors, regions, countries } = view.filters;
  const namesOf = (facet: Facet) => tables.flatMap((table) => facetColumn(table, facet).names);
  const missing = (
    key: string,
    codes: readonly string[],
    kinds: readonly DataKind[],
    known: readonly string[],
  ) => {
    if (kinds.some((kind) => failed.has(kind))) return [];
    return codes.filter((code) => !known.includes(code)).map((code) => notThere(key, code));
  };
  return [
    ...changed(fingerprint, data.manifest?.fingerprint ?? null),
    ...outside(view.window, span),
    ...missing('type', types, [], [...INCIDENT_TYPES, ...namesOf('types')]),
    ...missing('src', sources, ['incidents'], namesOf('sources')),
    ...missing(
      'actor',
      actors,
      ['actors', 'incidents'],
      [...Object.keys(data.actors), ...namesOf('actors')],
    ),
    ...missing(
      'region',
      regions,
      ['regions'],
      data.regions.map(({ code }) => code),
    ),
    ...missing(
      'tcc',
      countries,
      ['countries', 'incidents'],
      [...Object.keys(data.countries), ...namesOf('countries')],
    ),
    ...selected(view.selection, { data, tables, failed }),
  ];
}

/** A window that holds no day of the data. */
function outside(window: ChosenWindow, span: DayWindow | null): Problem[] {
  if (!span) return [];
  const { from, to } = window;
  const isAfter = from !== null && from >= span.to;
  const isBefore = to !== null && to <= span.from;
  if (!isAfter && !isBefore) return [];
  return [{ code: WINDOW_OUTSIDE, at: 't', detail: windowText(window, span), severity: 'warning' }];
}

function selected(
  selection: Selection | null,
  { data, tables, failed }: Omit<LoadedData, 'span'>,
): Problem[] {
  if (!selection || failed.has(DATA_KIND_OF[selection.kind])) return [];
  if (isThere(selection, data, tables)) return [];
  return [notThere('sel', `${selection.kind}:${selection.id}`)];
}

function changed(ofLink: string | null, ofData: string | null): Problem[] {
  if (ofLink === null || ofData === null || ofLink === ofData) return [];
  return [{ code: 'link-data-changed', at: 'data', detail: ofLink, severity: 'note' }];
}

function notThere(at: string, detail: string): Problem {
  return { code: 'link-not-in-data', at, detail, severity: 'warning' };
}

function isThere({ kind, id }: Selection, data: AtlasData, tables: readonly EventTable[]): boolean {
  switch (kind) {
    case 'incident':
      return tables.some((table) => table.rowOf(id) !== undefined);
    case 'base':
      return data.bases.some((base) => base.id === id);
    case 'route':
      return data.routes.some((route) => route.id === id);
    case 'region':
      return data.regions.some((region) => region.code === id);
    case 'cercle':
      return data.cercles.some((cercle) => cercle.code === id);
    case 'sector':
      return data.sectors.some((sector) => sector.code === id);
    case 'airport':
      return data.airports.some((site) => site.id === id);
    case 'health':
      return data.health.some((site) => site.id === id);
    case 'place':
      return data.places.some((site) => site.id === id);
  }
}
