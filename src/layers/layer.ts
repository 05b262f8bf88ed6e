import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { AtlasData } from '../analysis/atlas-data.ts';
import type { EventTable } from '../analysis/event-table.ts';
import type { Filters } from '../analysis/filters.ts';
import type { HexagonCells } from '../analysis/hexagon-cells.ts';
import type { HexagonCounts } from '../analysis/hexagon-counts.ts';
import type { Mask } from '../analysis/mask.ts';
import type { StudyDrawing } from '../analysis/study/drawing.ts';
import type { Tally } from '../analysis/tally.ts';
import type { DataKind } from '../domain/data-kind.ts';
import type { Day } from '../domain/day.ts';
import type { DayWindow } from '../domain/day-window.ts';
import type { Language, Words } from '../domain/language.ts';
import type { Selection, SelectionKind } from '../domain/selection.ts';
import type { CountClass } from './class-breaks.ts';

export type Theme = 'light' | 'dark';

/** What a layer may look at. Parts that did not change keep their identity. */
export interface Scene {
  readonly data: AtlasData;
  readonly window: DayWindow;
  /** The last day of the window: bases, sectors and regions are shown as of this day. */
  readonly asOf: Day;
  readonly filters: Filters;
  readonly mask: Mask;
  readonly tally: Tally;
  readonly selection: Selection | null;
  /** The incidents by hexagon; `null` while they are not made. */
  readonly cells: HexagonCells | null;
  /** What the open analysis draws. */
  readonly study: StudyDrawing | null;
  /** The second window of a comparison, whose incidents lie right of a divider. */
  readonly swipe: Swipe | null;
  readonly theme: Theme;
  readonly language: Language;
}

/** A second window beside the first. */
export interface Swipe {
  readonly window: DayWindow;
  /** Where the divider stands, 0–1 from left to right of the map. */
  readonly at: number;
}

/** A style layer that draws one of the picture's own sources. */
export type StyleLayer =
  | FillLayerSpecification
  | LineLayerSpecification
  | SymbolLayerSpecification
  | CircleLayerSpecification;

/** Incidents for the WebGL layer: columns stay the same objects, only windows and mask change. */
export interface PointsPicture {
  readonly table: EventTable;
  readonly mask: Mask;
  readonly window: DayWindow;
  /** Right of the divider it is another window that is shown. */
  readonly swipe: Swipe | null;
  readonly selectedRow: number | null;
  /** RGB 0–1 by look, see `typeSlots`. */
  readonly colours: readonly (readonly [number, number, number])[];
  /** Shape index by look, see `POINT_SHAPES`. */
  readonly shapes: readonly number[];
  /** Outline and halo. */
  readonly outline: readonly [number, number, number];
  readonly halo: readonly [number, number, number];
  /** Numbers. */
  readonly ink: readonly [number, number, number];
}

/** Hexagons for the WebGL layer, coloured by the class of their count; those of count 0 are not drawn. */
export interface CellsPicture {
  readonly counted: HexagonCounts;
  readonly classes: readonly CountClass[];
  /** RGB 0–1 by step of a class, and how much of the hexagon is filled: from side to side, 0–1. */
  readonly fills: readonly (readonly [number, number, number])[];
  readonly shares: readonly number[];
  readonly outline: readonly [number, number, number];
}

/** What a feature of a source shows besides its data. */
export type FeatureState = Readonly<Record<string, number | boolean>>;

/**
 * What a layer puts on the map. Ids of sources and styles begin with the layer's key: `bases:dots`.
 * Data and styles that did not change must be the same objects as before.
 */
export interface LayerPicture {
  readonly sources: Readonly<Record<string, FeatureCollection>>;
  readonly styles: readonly StyleLayer[];
  /**
   * Feature states by id, which paint expressions read: what changes while the window moves. Of a
   * layer that has them only the features with a state are there for the pointer.
   */
  readonly states?: { readonly source: string; readonly byId: ReadonlyMap<string, FeatureState> };
  /** Feature state `selected`, true for this feature alone. */
  readonly selected?: { readonly source: string; readonly id: string };
  readonly points?: PointsPicture;
  readonly cells?: CellsPicture;
}

/** What a layer puts on the map that has nothing to draw. */
export const NOTHING_DRAWN: LayerPicture = { sources: {}, styles: [] };

export const POINT_SHAPES = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'cross',
  'down',
  'saltire',
  'bar',
  'hourglass',
  'chevron',
  'star',
  'hexagon',
] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

export type LegendSymbol =
  | {
      readonly kind: 'area';
      readonly fill: string;
      readonly outline?: string;
      readonly hatched?: true;
    }
  | {
      readonly kind: 'hexagon';
      readonly fill: string;
      readonly outline: string;
      /** From side to side, as a share of the largest. */
      readonly share: number;
    }
  | { readonly kind: 'line'; readonly colour: string; readonly dashed?: boolean }
  | {
      readonly kind: 'point';
      readonly shape: PointShape;
      readonly colour: string;
      readonly hollow?: boolean;
      /** Diameter in pixels, without the rings. */
      readonly size: number;
      /** Circles round the symbol. */
      readonly rings?: number;
      /** Path of an icon on the symbol, see `ICON_PATHS`, and its colour. */
      readonly icon?: { readonly path: string; readonly colour: string };
    }
  | { readonly kind: 'icon'; readonly path: string; readonly colour: string };

export interface LegendEntry {
  readonly symbol: LegendSymbol;
  readonly label: Words;
}

/**
 * One map layer. Adding a layer to the atlas is adding one `*.layer.ts` file that exports `layer`:
 * nothing outside this folder names a layer.
 */
export interface AtlasLayer {
  /** Its key in links: never changed once released. */
  readonly key: string;
  /** Place in the drawing order as shipped, from the bottom up. */
  readonly order: number;
  readonly shownAtFirst: boolean;
  readonly title: Words;
  readonly picture: (scene: Scene) => LayerPicture;
  /** Just what is drawn now; empty when nothing is. */
  readonly legend: (scene: Scene) => readonly LegendEntry[];
  /** What a click on a feature of this layer selects; features carry the id as `id`. */
  readonly selects?: SelectionKind;
  /** Does it draw `scene.cells`? They are made only while such a layer is shown. */
  readonly drawsCells?: true;
  /** Kinds of data it draws beside those that it selects. */
  readonly draws?: readonly DataKind[];
}
