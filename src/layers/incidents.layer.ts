import { type Tally, tally } from '../analysis/tally.ts';
import { typeCodes, typeName } from '../analysis/type-names.ts';
import type { Words } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import {
  type AtlasLayer,
  type LegendEntry,
  NOTHING_DRAWN,
  POINT_SHAPES,
  type PointsPicture,
  type Scene,
  type Theme,
} from './layer.ts';
import { OTHER_LOOK, PAINTS, rgb, type TypeLook } from './palette.ts';
import { pointRadius } from './point-look.ts';
import { TYPE_LOOKS, typeLook } from './type-looks.ts';

const DEATHS = [1, 10, 50];
const OTHERS: Words = { en: 'Other types', fr: 'Autres types' };

const looksOf = memoLast((theme: Theme) => ({
  colours: TYPE_LOOKS.map((look) => rgb(look[theme])),
  shapes: TYPE_LOOKS.map(({ shape }) => POINT_SHAPES.indexOf(shape)),
  outline: rgb(PAINTS[theme].paper),
  halo: rgb(PAINTS[theme].accent),
  ink: rgb(PAINTS[theme].ink),
}));

function selectedRow({ data, selection }: Scene): number | null {
  if (selection?.kind !== 'incident') return null;
  return data.incidents.rowOf(selection.id) ?? null;
}

function pointsOf(scene: Scene): PointsPicture {
  const { data, mask, window, swipe } = scene;
  return {
    table: data.incidents,
    mask,
    window,
    swipe,
    selectedRow: selectedRow(scene),
    ...looksOf(scene.theme),
  };
}

function typeEntry(look: TypeLook, theme: Theme, label: Words): LegendEntry {
  return { symbol: { kind: 'point', shape: look.shape, colour: look[theme], size: 11 }, label };
}

const secondOf = memoLast(tally);

/** The counts of all windows on the map: one, or two where it is divided. */
function talliesOf({ data, mask, tally: first, swipe }: Scene): readonly Tally[] {
  return swipe ? [first, secondOf(data.incidents, mask, swipe.window)] : [first];
}

/** The types shown; those without a look of their own together. */
function typeEntries({ data, theme }: Scene, tallies: readonly Tally[]): LegendEntry[] {
  const { names } = data.incidents.type;
  const isShown = (code: number) => tallies.some(({ byType }) => (byType[code] ?? 0) > 0);
  const shown = typeCodes(names).filter(isShown);
  const types = shown.map((code) => names[code] ?? '');
  const own = types.filter((type) => typeLook(names, type) !== OTHER_LOOK);
  const entries = own.map((type) => typeEntry(typeLook(names, type), theme, typeName(type)));
  if (own.length < types.length) entries.push(typeEntry(OTHER_LOOK, theme, OTHERS));
  else if (isShown(0)) entries.push(typeEntry(OTHER_LOOK, theme, typeName('')));
  return entries;
}

export const layer: AtlasLayer = {
  key: 'incidents',
  order: 100,
  shownAtFirst: true,
  title: { en: 'Incidents', fr: 'Incidents' },
  selects: 'incident',
  picture: (scene) => ({ ...NOTHING_DRAWN, points: pointsOf(scene) }),
  legend(scene) {
    const { theme } = scene;
    const tallies = talliesOf(scene);
    if (tallies.every(({ shown }) => shown === 0)) return [];
    const { quietInk: colour } = PAINTS[theme];
    const entries = typeEntries(scene, tallies);
    if (tallies.some(({ uncertain }) => uncertain > 0)) {
      entries.push({
        symbol: { kind: 'point', shape: 'circle', colour, hollow: true, size: 10 },
        label: {
          en: 'Hollow: place or date uncertain',
          fr: 'Évidé : lieu ou date incertain',
        },
      });
    }
    const most = Math.max(...tallies.map(({ mostDeaths }) => mostDeaths));
    for (const deaths of DEATHS.filter((count) => count <= most)) {
      entries.push({
        symbol: { kind: 'point', shape: 'circle', colour, size: 2 * pointRadius(deaths) },
        label: {
          en: deaths === 1 ? '1 death' : `${deaths} deaths`,
          fr: deaths === 1 ? '1 mort' : `${deaths} morts`,
        },
      });
    }
    return entries;
  },
};
