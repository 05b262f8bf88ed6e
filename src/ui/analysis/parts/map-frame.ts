import type { Frame } from '../../../state/camera-on.ts';

/** Free room that is kept round what is framed, in pixels. */
const MARGIN_PX = 24;

/** The map and what stands on it now; nothing is free where there is no map. */
export function mapFrame(): Frame {
  const map = document.getElementById('map')?.getBoundingClientRect();
  if (!map) return { width: 0, height: 0, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  const panel = document.querySelector('.stage-left .panel')?.getBoundingClientRect();
  const inspector = document.querySelector('.inspector')?.getBoundingClientRect();
  // On a phone panels are sheets at the bottom, else they stand at the sides.
  const isSheet = panel !== undefined && panel.width > map.width * 0.8;
  const sheet = isSheet ? map.bottom - panel.top : 0;
  return {
    width: map.width,
    height: map.height,
    covered: {
      top: MARGIN_PX,
      right: MARGIN_PX + (inspector && !isSheet ? map.right - inspector.left : 0),
      bottom: MARGIN_PX + Math.max(0, sheet),
      left: MARGIN_PX + (panel && !isSheet ? panel.right - map.left : 0),
    },
  };
}
