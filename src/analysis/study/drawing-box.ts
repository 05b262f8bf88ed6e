import { bbox } from '@turf/turf';
import { type Box, growBox } from '../box.ts';
import type { StudyDrawing } from './drawing.ts';

/** Room round the shapes: a single point has to be shown with what is near it. */
const MARGIN_KM = 20;

/** West, south, east and north of all that is drawn, with 20 km round it; `null` where nothing is. */
export function drawingBox({ shapes }: StudyDrawing): Box | null {
  if (shapes.features.length === 0) return null;
  const [west, south, east, north] = bbox(shapes);
  return growBox([west, south, east, north], MARGIN_KM);
}
