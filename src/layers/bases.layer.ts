import type { FeatureCollection } from 'geojson';
import type { Words } from '../domain/language.ts';
import { memoLast, memoList } from '../domain/memo.ts';
import type { Base } from '../domain/mission-places.ts';
import { selectedIn } from './area-layer.ts';
import { BASE_NAMES, BASE_POINTS, baseStyles } from './base-styles.ts';
import { collection, nameProperties, pointFeature } from './features.ts';
import { ICON_PATHS } from './icons.ts';
import type { AtlasLayer, LayerPicture, LegendEntry, Scene } from './layer.ts';
import {
  baseRadius,
  clearance,
  mostTroops,
  type NamedBase,
  namedBase,
  type OpenBase,
  openBases,
} from './open-bases.ts';
import { PAINTS } from './palette.ts';

/** By headquarters level as Geo-PKO codes it. */
const LEVELS: readonly Words[] = [
  { en: 'Base', fr: 'Base' },
  { en: 'Base with a headquarters', fr: 'Base avec quartier général' },
  { en: 'Sector headquarters', fr: 'Quartier général de secteur' },
  { en: 'Mission headquarters', fr: 'Quartier général de la mission' },
];
const SIZES = [100, 500, 1500];

const pointsOf = memoLast((bases: readonly Base[]) =>
  // The smallest come last, to be drawn on top.
  collection(
    bases
      .toSorted((a, b) => mostTroops(b) - mostTroops(a))
      .map((base) => pointFeature(base.id, base)),
  ),
);

const namesOf = memoList((named: readonly NamedBase[]) =>
  collection(
    named.map(({ base, star }) =>
      pointFeature(base.id, base, {
        ...nameProperties(base.name),
        star,
        clearance: clearance(base),
      }),
    ),
  ),
);

const statesOf = memoList((open: readonly OpenBase[]) => ({
  source: BASE_POINTS,
  byId: new Map(
    open.map(({ base, record }) => [
      base.id,
      {
        radius: baseRadius(record.troops),
        hq: record.hq ?? 0,
        known: record.troops !== undefined,
      },
    ]),
  ),
}));

function openIn({ data, asOf, filters }: Scene): readonly OpenBase[] {
  return openBases(data.bases, asOf, filters.countries);
}

const sourcesOf = memoLast(
  (points: FeatureCollection, names: FeatureCollection): LayerPicture['sources'] => ({
    [BASE_POINTS]: points,
    [BASE_NAMES]: names,
  }),
);

export const layer: AtlasLayer = {
  key: 'bases',
  order: 90,
  shownAtFirst: true,
  title: { en: 'Bases of the mission', fr: 'Bases de la mission' },
  selects: 'base',
  picture: (scene) => ({
    sources: sourcesOf(pointsOf(scene.data.bases), namesOf(openIn(scene).map(namedBase))),
    states: statesOf(openIn(scene)),
    styles: baseStyles(scene.theme, scene.language, scene.selection?.kind === 'base'),
    ...selectedIn(scene, 'base', BASE_POINTS),
  }),
  legend(scene) {
    const open = openIn(scene);
    const { base: colour, paper } = PAINTS[scene.theme];
    const levels = LEVELS.flatMap((label, level): LegendEntry[] =>
      open.some(({ record }) => (record.hq ?? 0) === level)
        ? [
            {
              symbol: {
                kind: 'point',
                shape: 'circle',
                colour,
                size: level === 3 ? 13 : 8,
                rings: Math.min(level, 2),
                ...(level === 3 ? { icon: { path: ICON_PATHS.star, colour: paper } } : {}),
              },
              label,
            },
          ]
        : [],
    );
    const most = Math.max(0, ...open.map(({ record }) => record.troops ?? 0));
    const sizes = SIZES.filter((troops) => troops <= most).map((troops): LegendEntry => {
      const size = Math.round(2 * baseRadius(troops));
      return {
        symbol: { kind: 'point', shape: 'circle', colour, size },
        label: { en: `${troops} troops`, fr: `${troops} soldats` },
      };
    });
    return [...levels, ...sizes];
  },
};
