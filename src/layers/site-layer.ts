import type { AtlasData } from '../analysis/atlas-data.ts';
import type { Words } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import type { Site } from '../domain/mission-places.ts';
import type { SelectionKind } from '../domain/selection.ts';
import { IS_SELECTED, selectedIn } from './area-layer.ts';
import { collection, pointFeature } from './features.ts';
import { ICON_PATHS, type IconName, iconImage } from './icons.ts';
import type { AtlasLayer, LayerPicture, StyleLayer, Theme } from './layer.ts';
import { PAINTS, type Paints } from './palette.ts';
import { REGULAR, textPaint } from './text-style.ts';

interface SiteLayer {
  readonly key: string;
  readonly order: number;
  readonly title: Words;
  readonly selects: SelectionKind;
  readonly icon: IconName;
  readonly colour: (paints: Paints) => string;
  readonly sites: (data: AtlasData) => readonly Site[];
  /** Zooms from which the symbols and their names are shown. */
  readonly zooms: { readonly symbol: number; readonly name: number };
}

/** A layer of points with an icon on a pale badge, hidden at first. */
export function siteLayer(of: SiteLayer): AtlasLayer {
  const source = `${of.key}:sites`;
  const sourcesOf = memoLast((sites: readonly Site[]): LayerPicture['sources'] => ({
    [source]: collection(
      sites.map((site) => pointFeature(site.id, site, { name: site.name ?? '', kind: site.kind })),
    ),
  }));
  const stylesOf = memoLast((theme: Theme): readonly StyleLayer[] =>
    siteStyles(of, source, PAINTS[theme]),
  );
  return {
    key: of.key,
    order: of.order,
    shownAtFirst: false,
    title: of.title,
    selects: of.selects,
    picture: (scene) => ({
      sources: sourcesOf(of.sites(scene.data)),
      styles: stylesOf(scene.theme),
      ...selectedIn(scene, of.selects, source),
    }),
    legend: (scene) =>
      of.sites(scene.data).length === 0
        ? []
        : [
            {
              symbol: {
                kind: 'icon',
                path: ICON_PATHS[of.icon],
                colour: of.colour(PAINTS[scene.theme]),
              },
              label: of.title,
            },
          ],
  };
}

function siteStyles(of: SiteLayer, source: string, paints: Paints): readonly StyleLayer[] {
  const colour = of.colour(paints);
  return [
    {
      id: `${of.key}:badge`,
      type: 'circle',
      source,
      minzoom: of.zooms.symbol,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 5.5, 9, 9],
        'circle-color': paints.paper,
        'circle-stroke-width': ['case', IS_SELECTED, 3, 1.4],
        'circle-stroke-color': ['case', IS_SELECTED, paints.accent, colour],
      },
    },
    {
      id: `${of.key}:icon`,
      type: 'symbol',
      source,
      minzoom: of.zooms.symbol,
      layout: {
        'icon-image': iconImage(of.icon, colour),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 9, 0.8],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: `${of.key}:name`,
      type: 'symbol',
      source,
      minzoom: of.zooms.name,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 10.5,
        'text-anchor': 'top',
        'text-offset': [0, 1],
        'text-max-width': 9,
      },
      paint: textPaint(colour, paints),
    },
  ];
}
