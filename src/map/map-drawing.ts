import type { MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { ScreenOffset } from './camera-step.ts';

/** What drawing needs of the world outside the map: an area, or points of an analysis. */
export interface Drawing {
  /** Is something being drawn? Then clicks and keys set its corners and pick nothing. */
  readonly isOn: () => boolean;
  /** `byKey` or by a click, which may be meant for a handle that lies there. */
  readonly add: (corner: LonLat, byKey: boolean) => void;
  readonly takeBack: () => void;
  readonly finish: () => void;
  /** Its two clicks have set two corners on one spot: one is enough. */
  readonly finishByDoubleClick: () => void;
  readonly giveUp: () => void;
}

/** Sets a corner where the map was clicked. True when the click was one for the drawing. */
export function drawByClick(drawing: Drawing, { lng, lat }: { lng: number; lat: number }): boolean {
  if (!drawing.isOn()) return false;
  drawing.add({ lon: lng, lat }, false);
  return true;
}

/** The keys of drawing; Enter sets a corner at the pixel `x`, `y`. True when the key was one for the drawing. */
export function drawByKey(
  drawing: Drawing,
  map: MapLibreMap,
  event: KeyboardEvent,
  { x, y }: ScreenOffset,
): boolean {
  if (!drawing.isOn()) return false;
  switch (event.key) {
    case 'Enter':
      if (event.ctrlKey || event.metaKey) drawing.finish();
      else {
        const { lng, lat } = map.unproject([x, y]);
        drawing.add({ lon: lng, lat }, true);
      }
      return true;
    case 'Backspace':
      event.preventDefault();
      drawing.takeBack();
      return true;
    case 'Escape':
      drawing.giveUp();
      return true;
    default:
      return false;
  }
}
