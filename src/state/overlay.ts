import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { circleAround } from '../analysis/circle.ts';
import { polygonOf } from '../analysis/drawn-corners.ts';
import { memoLast } from '../domain/memo.ts';
import type { Base } from '../domain/mission-places.ts';
import type { Selection } from '../domain/selection.ts';
import type { AtlasState, Belt } from './atlas-state.ts';
import { cornersOf } from './drawn-area.ts';
import { nearKm } from './near.ts';
import type { AnalysisChoice } from './view.ts';

/** What is drawn over the layers: the distance asked for, a drawn area, a sketch under way. */
export type Overlay = FeatureCollection<Geometry, { role: 'reach' | 'area' | 'sketch' }>;

const overlayOf = memoLast(
  (
    bases: readonly Base[],
    selection: Selection | null,
    analysis: AnalysisChoice | null,
    belt: Belt | null,
    drawing: AtlasState['drawing'],
  ): Overlay | null => {
    const features: Overlay['features'] = [];
    const add = (geometry: Geometry, role: 'reach' | 'area' | 'sketch') =>
      features.push({ type: 'Feature', geometry, properties: { role } } satisfies Feature);
    const km = nearKm(analysis);
    if (km !== null && selection?.kind === 'base') {
      const base = bases.find(({ id }) => id === selection.id);
      if (base) add(circleAround(base, km), 'reach');
    }
    if (
      km !== null &&
      selection?.kind === 'route' &&
      belt?.route === selection.id &&
      belt.km === km
    ) {
      add(belt.geometry, 'reach');
    }
    const corners = cornersOf(analysis);
    if (corners) add(polygonOf(corners), 'area');
    if (drawing && drawing.length > 0) {
      const coordinates = drawing.map(({ lon, lat }) => [lon, lat]);
      add({ type: 'MultiPoint', coordinates }, 'sketch');
      if (drawing.length > 1) add({ type: 'LineString', coordinates }, 'sketch');
    }
    return features.length > 0 ? { type: 'FeatureCollection', features } : null;
  },
);

export const selectOverlay = (state: AtlasState): Overlay | null =>
  overlayOf(state.data.bases, state.view.selection, state.view.analysis, state.belt, state.drawing);
