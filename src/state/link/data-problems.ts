import type { AtlasData } from '../../analysis/atlas-data.ts';
import { INCIDENT_TYPES } from '../../domain/incident.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Selection } from '../../domain/selection.ts';
import type { View } from '../view.ts';

/**
 * What a link names and the loaded data do not have. Nothing is said of lists whose file could not
 * be loaded. `fingerprint` is that of the link.
 */
export function linkDataProblems(
  view: View,
  data: AtlasData,
  fingerprint: string | null = null,
): Problem[] {
  const { types, sources, actors, regions, countries } = view.filters;
  const { incidents } = data;
  const known = (names: readonly string[]) => new Set(names.filter((name) => name !== ''));
  return [
    ...changed(fingerprint, data.manifest?.fingerprint ?? null),
    ...missing('type', types, known([...INCIDENT_TYPES, ...incidents.type.names])),
    ...missing('src', sources, known(incidents.source.names)),
    ...missing('actor', actors, known([...Object.keys(data.actors), ...incidents.actors.names])),
    ...missing('region', regions, known(data.regions.map(({ code }) => code))),
    ...missing(
      'tcc',
      countries,
      known([...Object.keys(data.countries), ...incidents.countries.names]),
    ),
    ...(view.selection && !isThere(view.selection, data)
      ? [notThere('sel', `${view.selection.kind}:${view.selection.id}`)]
      : []),
  ];
}

function changed(ofLink: string | null, ofData: string | null): Problem[] {
  if (ofLink === null || ofData === null || ofLink === ofData) return [];
  return [{ code: 'link-data-changed', at: 'data', detail: ofLink, severity: 'note' }];
}

function missing(key: string, codes: readonly string[], known: ReadonlySet<string>): Problem[] {
  if (known.size === 0) return [];
  return codes.filter((code) => !known.has(code)).map((code) => notThere(key, code));
}

function notThere(at: string, detail: string): Problem {
  return { code: 'link-not-in-data', at, detail, severity: 'warning' };
}

function isThere({ kind, id }: Selection, data: AtlasData): boolean {
  switch (kind) {
    case 'incident':
      return data.incidents.rowOf.has(id);
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
