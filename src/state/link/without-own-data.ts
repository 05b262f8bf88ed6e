import type { AtlasData } from '../../analysis/atlas-data.ts';
import { facetColumn } from '../../analysis/facet-counts.ts';
import { FACETS, type Facet } from '../../analysis/filters.ts';
import { filterGroup } from '../../analysis/group-counts.ts';
import type { ChosenWindow, DayWindow } from '../../domain/day-window.ts';
import { isIncidentType } from '../../domain/incident.ts';
import type { AtlasState } from '../atlas-state.ts';
import { selectSpan } from '../selectors.ts';
import type { View } from '../view.ts';

type Known = Pick<AtlasState, 'data' | 'imports'> & Partial<Pick<AtlasState, 'briefings'>>;
type KnownSpan = Parameters<typeof selectSpan>[0];

/** The view as a link may carry it: nothing of the reader's own data, and a window that others read alike. */
export function withoutOwnData(asked: View, known: Known): View {
  const view = withoutOwnBriefing(asked, known);
  const shared = withoutOwnWords(view, known);
  const window = publicWindow(view.window, known);
  const compare = view.compare && publicWindow(view.compare, known);
  const isSame = window === view.window && compare === view.compare;
  return isSame ? shared : { ...shared, window, compare };
}

/** A briefing that only this browser has means nothing to others. */
function withoutOwnBriefing(view: View, { briefings }: Known): View {
  const isOwn = briefings?.own.some(({ id }) => id === view.briefing?.id);
  return isOwn ? { ...view, briefing: null } : view;
}

/**
 * The view without what only a set of the reader's own can mean. What the atlas itself knows stays, and
 * what nobody knows: that may be the word of a newer link.
 */
export function withoutOwnWords(view: View, known: Known): View {
  const { shipped, sets } = known.imports;
  if (sets.length === 0) return view;
  const { selection, filters } = view;
  const isOwnIncident =
    selection?.kind === 'incident' &&
    shipped.rowOf(selection.id) === undefined &&
    sets.some(({ table }) => table.rowOf(selection.id) !== undefined);
  const isOwnWord = ownWordTest(known);
  const kept = { ...filters };
  let changed = false;
  for (const facet of FACETS) {
    const isOwn = (value: string) => isOwnWord(facet, value);
    if (!filters[facet].some(isOwn)) continue;
    kept[facet] = filters[facet].filter((value) => !isOwn(value));
    changed = true;
  }
  const analysis = withoutOwnGroup(view.analysis, isOwnWord);
  if (!isOwnIncident && !changed && analysis === view.analysis) return view;
  return {
    ...view,
    analysis,
    selection: isOwnIncident ? null : selection,
    filters: changed ? kept : filters,
  };
}

const FACET_OF = { type: 'types', actor: 'actors', region: 'regions' } as const;

/** An analysis may name a group to compare with. */
function withoutOwnGroup(
  analysis: View['analysis'],
  isOwnWord: (facet: Facet, value: string) => boolean,
): View['analysis'] {
  const group = filterGroup(analysis?.params['with'] ?? null);
  if (!analysis || !group || !isOwnWord(FACET_OF[group.by], group.key)) return analysis;
  const { with: _, ...params } = analysis.params;
  return { ...analysis, params };
}

/** Is a value of a facet one that only a set of the reader's own has? */
export function ownWordTest({ data, imports }: Known): (facet: Facet, value: string) => boolean {
  const { shipped, sets } = imports;
  return (facet, value) =>
    !isPublic(facet, value, data) &&
    !facetColumn(shipped, facet).names.includes(value) &&
    sets.some(({ table }) => facetColumn(table, facet).names.includes(value));
}

/** An open end is the end of the atlas's own data to whoever opens the link: else it gets its date. */
function publicWindow(window: ChosenWindow, known: Known): ChosenWindow {
  const span = selectSpan(known);
  const ends = linkSpan(known);
  const from = window.from ?? (ends.from === span.from ? null : span.from);
  const to = window.to ?? (ends.to === span.to ? null : span.to);
  return from === window.from && to === window.to ? window : { from, to };
}

/** The ends that a link may call `first` and `last`; no day where the reader's own data move them. */
export function linkSpan(known: KnownSpan): DayWindow {
  const span = selectSpan(known);
  const { manifest } = known.data;
  if (!manifest) return span;
  return {
    from: span.from === manifest.first ? span.from : Number.NaN,
    to: span.to === manifest.last + 1 ? span.to : Number.NaN,
  };
}

/** A P-code or a country's code is nobody's own, whether or not a shipped incident has it. */
function isPublic(facet: Facet, value: string, data: AtlasData): boolean {
  switch (facet) {
    case 'types':
      return isIncidentType(value);
    case 'regions':
      return /^ML-?\d+$/.test(value);
    case 'countries':
      return /^[A-Z]{3}$/.test(value);
    case 'actors':
      return Object.hasOwn(data.actors, value);
    case 'sources':
      return data.manifest?.sources.some(({ id }) => id === value) ?? false;
  }
}
