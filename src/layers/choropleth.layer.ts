import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { AtlasData } from '../analysis/atlas-data.ts';
import type { Tally } from '../analysis/tally.ts';
import { memoLast, memoList } from '../domain/memo.ts';
import type { Region } from '../domain/mission-places.ts';
import { inForce } from '../domain/mission-places.ts';
import { classStep, countClasses } from './class-breaks.ts';
import { areaFeatures } from './features.ts';
import {
  type AtlasLayer,
  type LayerPicture,
  type LegendEntry,
  NOTHING_DRAWN,
  type Scene,
  type Theme,
} from './layer.ts';
import { PAINTS } from './palette.ts';

const AREAS = 'choropleth:areas';
const NOTHING = -1;

const sourcesOf = memoList((regions: readonly Region[]) => ({
  [AREAS]: areaFeatures(regions).outlines,
}));

const stylesOf = memoLast((theme: Theme): LayerPicture['styles'] => {
  const { ramp } = PAINTS[theme];
  const step: ExpressionSpecification = ['coalesce', ['feature-state', 'value'], NOTHING];
  return [
    {
      id: 'choropleth:fill',
      type: 'fill',
      source: AREAS,
      paint: {
        'fill-antialias': false,
        'fill-color': ['step', step, ramp[0], 1, ramp[1], 2, ramp[2], 3, ramp[3], 4, ramp[4]],
        'fill-opacity': ['case', ['<', step, 0], 0, 0.62],
      },
    },
  ];
});

function regionsOn({ data, asOf }: Scene): readonly Region[] {
  return data.regions.filter((region) => inForce(region, asOf));
}

/** Did an outline give way to others in the window? Gao and Timbuktu were divided on 1 January 2016. */
function isDivided({ data, window, asOf }: Scene): boolean {
  return data.regions.some(({ to }) => to !== undefined && to >= window.from && to < asOf);
}

/** Incidents shown by P-code of region, for the regions that have any. */
const countsOf = memoLast((data: AtlasData, tally: Tally) => {
  const counts = new Map<string, number>();
  data.incidents.region.names.forEach((code, i) => {
    const count = tally.byRegion[i] ?? 0;
    if (code !== '' && count > 0) counts.set(code, count);
  });
  return counts;
});

const classesOf = memoList((counts: readonly number[]) => countClasses(Math.max(0, ...counts)));

const valuesOf = memoLast((regions: readonly Region[], counts: ReadonlyMap<string, number>) => {
  const classes = classesOf(regions.map(({ code }) => counts.get(code) ?? 0));
  const byId = new Map(
    regions.map(({ code }) => [code, { value: classStep(classes, counts.get(code) ?? 0) }]),
  );
  return { classes, states: { source: AREAS, byId } };
});

const keepRegions = memoList((regions: readonly Region[]) => regions);

function shaded(scene: Scene) {
  return valuesOf(keepRegions(regionsOn(scene)), countsOf(scene.data, scene.tally));
}

/** Regions in force on the last day of the window, shaded by incidents shown in the window. */
export const layer: AtlasLayer = {
  key: 'choropleth',
  order: 10,
  shownAtFirst: true,
  title: { en: 'Incidents by region', fr: 'Incidents par région' },
  draws: ['regions', 'incidents'],
  picture(scene) {
    // Two windows share the map: the shading would be that of one of them on both sides.
    if (scene.swipe) return NOTHING_DRAWN;
    return {
      sources: sourcesOf(regionsOn(scene)),
      styles: stylesOf(scene.theme),
      states: shaded(scene).states,
    };
  },
  legend(scene) {
    if (scene.swipe) return [];
    const { classes, states } = shaded(scene);
    const steps = new Set(Array.from(states.byId.values(), ({ value }) => value));
    const { ramp, line } = PAINTS[scene.theme];
    const entries: LegendEntry[] = classes
      .filter(({ step }) => steps.has(step))
      .map(({ from, to, step }) => {
        const label = from === to ? `${from}` : `${from}–${to}`;
        return {
          symbol: { kind: 'area', fill: ramp[step] ?? ramp[4], outline: line },
          label: { en: label, fr: label },
        };
      });
    if (entries.length > 0 && isDivided(scene)) {
      entries.push({
        symbol: { kind: 'area', fill: 'none', outline: line },
        label: {
          en: 'Outlines of the last day; each incident counts under the region of its own day',
          fr: 'Contours du dernier jour ; chaque incident compte dans la région de son jour',
        },
      });
    }
    return entries;
  },
};
