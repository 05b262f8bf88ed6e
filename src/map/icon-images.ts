import { ICON_BOX, ICON_PX, readIconImage } from '../layers/icons.ts';

/** Pixels a unit of the icon's box, for sharp edges on dense screens. */
const SHARPNESS = 3;
export const ICON_PIXEL_RATIO = (ICON_BOX * SHARPNESS) / ICON_PX;

/** Draws the icon that a style names; `null` when the name is not one of ours. */
export function drawIcon(image: string): ImageData | null {
  const icon = readIconImage(image);
  if (!icon) return null;
  const size = ICON_BOX * SHARPNESS;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  // Read back at once: a canvas on the graphics card would make the whole map wait for it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = icon.colour;
  context.fill(new Path2D(icon.path));
  return context.getImageData(0, 0, size, size);
}
