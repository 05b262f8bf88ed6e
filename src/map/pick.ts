import type { LonLatBox, PointIndex } from '../analysis/point-index.ts';
import { isShownRow } from '../analysis/shown-rows.ts';
import { isSameSelection, type Selection, type SelectionKind } from '../domain/selection.ts';
import type { PointsPicture } from '../layers/layer.ts';
import { pointRadius, pointScale } from '../layers/point-look.ts';
import { isInSecond } from './swipe-sides.ts';

/** Pixels round the pointer in which a point still counts as hit. */
export const SLACK_PX = 3;
const LARGEST_PX = 34;
/** Pixels round the crosshair in which a key looks, wider and wider. */
const REACH_PX = [4, 16, 48, 120];
/** An area is under almost every place: a key takes it where nothing else is as near as this. */
const AREA_REACH_PX = 48;
const AREAS: ReadonlySet<SelectionKind> = new Set(['region', 'cercle', 'sector']);

/** Is it an area, which lies under what else is there? */
export function isArea({ kind }: Selection): boolean {
  return AREAS.has(kind);
}

/** What picking needs to know of the map: degrees to pixels and back, and what is drawn where. */
export interface PickView {
  readonly zoom: number;
  /** Of the map, in pixels. */
  readonly width: number;
  project(lon: number, lat: number): { readonly x: number; readonly y: number };
  unproject(x: number, y: number): { readonly lon: number; readonly lat: number };
  /** Ids of the features that these style layers draw near the pixel, the topmost first. */
  featuresNear(x: number, y: number, radius: number, styles: readonly string[]): readonly string[];
}

/** A layer that can be picked from, by points or by style layers. */
export interface PickLayer {
  readonly kind: SelectionKind;
  readonly styles: readonly string[];
  /** Ids that are there to be picked; `null` where all are. */
  readonly ids: ReadonlySet<string> | null;
  readonly points: { readonly picture: PointsPicture; readonly index: PointIndex } | null;
}

/** Everything under the pixel, the topmost first. `layers` go from the top down. */
export function pickStack(
  view: PickView,
  layers: readonly PickLayer[],
  x: number,
  y: number,
  slack = SLACK_PX,
): readonly Selection[] {
  return layers.flatMap(({ kind, styles, ids, points }) => {
    if (points) {
      const { picture, index } = points;
      return pickRows(view, picture, index, x, y, slack).map((row) => ({
        kind,
        id: picture.table.idAt(row),
      }));
    }
    return [...new Set(view.featuresNear(x, y, slack, styles))]
      .filter((id) => ids?.has(id) ?? true)
      .map((id) => ({ kind, id }));
  });
}

/** What is nearest to the pixel and all that lies as near, the topmost first; `layers` as above. */
export function stackNear(
  view: PickView,
  layers: readonly PickLayer[],
  x: number,
  y: number,
): readonly Selection[] {
  for (const reach of REACH_PX) {
    const stack = pickStack(view, layers, x, y, reach);
    const isEnough = reach >= AREA_REACH_PX || !stack.every(isArea);
    if (stack.length > 0 && isEnough) return stack;
  }
  return [];
}

/**
 * Rows shown whose symbol lies under the pixel, the nearest first. Of a divided map only those of the
 * pixel's own side, a part of whose symbol is drawn there.
 */
export function pickRows(
  view: PickView,
  { table, mask, window: first, swipe }: PointsPicture,
  index: PointIndex,
  x: number,
  y: number,
  slack: number,
): readonly number[] {
  const scale = pointScale(view.zoom);
  const isSecond = isInSecond({ swipe }, x, view.width);
  const window = swipe && isSecond ? swipe.window : first;
  const divider = swipe ? swipe.at * view.width : Infinity;
  const near: { row: number; distance: number }[] = [];
  for (const row of index(boxAround(view, x, y, LARGEST_PX + slack))) {
    if (!isShownRow(table, mask, window, row)) continue;
    const at = view.project(table.lon[row] ?? 0, table.lat[row] ?? 0);
    const distance = Math.hypot(at.x - x, at.y - y);
    const radius = pointRadius(table.best[row] ?? 0) * scale;
    const isCutAway = isSecond ? at.x + radius < divider : at.x - radius > divider;
    if (distance <= radius + slack && !isCutAway) near.push({ row, distance });
  }
  return near.sort((a, b) => a.distance - b.distance || b.row - a.row).map(({ row }) => row);
}

/** The box in degrees that holds a square of pixels, however the map is turned or tilted. */
function boxAround(view: PickView, x: number, y: number, radius: number): LonLatBox {
  const corners = [-radius, radius].flatMap((dx) =>
    [-radius, radius].map((dy) => view.unproject(x + dx, y + dy)),
  );
  const lons = corners.map(({ lon }) => lon);
  const lats = corners.map(({ lat }) => lat);
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

/** The next thing down where the selected one lies on top of others; else the topmost. */
export function nextInStack(
  stack: readonly Selection[],
  selected: Selection | null,
): Selection | null {
  const at = stack.findIndex((one) => isSameSelection(one, selected));
  return stack[(at + 1) % Math.max(1, stack.length)] ?? null;
}
