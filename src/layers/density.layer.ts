import type { HexagonCells } from '../analysis/hexagon-cells.ts';
import { type HexagonCounts, hexagonCounts } from '../analysis/hexagon-counts.ts';
import type { Mask } from '../analysis/mask.ts';
import type { DayWindow } from '../domain/day-window.ts';
import { memoLast } from '../domain/memo.ts';
import { powerClasses } from './class-breaks.ts';
import {
  type AtlasLayer,
  type CellsPicture,
  NOTHING_DRAWN,
  type Scene,
  type Theme,
} from './layer.ts';
import { PAINTS, rgb } from './palette.ts';

/** Never colour alone: the more a hexagon holds, the more of it is filled. */
const SHARES = [0.6, 0.7, 0.8, 0.9, 1];

let before: HexagonCounts | null = null;
const countsOf = memoLast((cells: HexagonCells, mask: Mask, window: DayWindow) => {
  before = hexagonCounts(cells, mask, window, before);
  return before;
});

const looksOf = memoLast((theme: Theme) => ({
  fills: PAINTS[theme].cells.map(rgb),
  shares: SHARES,
  outline: rgb(PAINTS[theme].cellLine),
}));

const pictureOf = memoLast(
  (counted: HexagonCounts, looks: ReturnType<typeof looksOf>): CellsPicture => ({
    counted,
    classes: powerClasses(counted.most),
    ...looks,
  }),
);

/** None while two windows share the map: they would count one of them on both sides. */
function cellsOf({ cells, mask, window, theme, swipe }: Scene): CellsPicture | null {
  return swipe ? null : cells && pictureOf(countsOf(cells, mask, window), looksOf(theme));
}

/** The incidents shown, counted by hexagons whose size follows the zoom. */
export const layer: AtlasLayer = {
  key: 'density',
  order: 95,
  shownAtFirst: false,
  title: { en: 'Density of incidents', fr: 'Densité des incidents' },
  draws: ['incidents'],
  drawsCells: true,
  picture(scene) {
    const cells = cellsOf(scene);
    return cells ? { ...NOTHING_DRAWN, cells } : NOTHING_DRAWN;
  },
  legend(scene) {
    const picture = cellsOf(scene);
    if (!picture) return [];
    const { cells, cellLine } = PAINTS[scene.theme];
    return classesDrawn(picture).map(({ from, to, step }) => ({
      symbol: {
        kind: 'hexagon',
        fill: cells[step] ?? cells[4],
        outline: cellLine,
        share: SHARES[step] ?? 1,
      },
      label: { en: bounds(from, to, 'en-GB'), fr: bounds(from, to, 'fr-FR') },
    }));
  },
};

/** The classes that any hexagon falls into. */
const classesDrawn = memoLast(({ classes, counted: { counts } }: CellsPicture) => {
  return classes.filter(({ from, to }) => counts.some((count) => from <= count && count <= to));
});

function bounds(from: number, to: number, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  return from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`;
}
