import { HATCH_PX, ICON_BOX, ICON_PX, readHatchImage, readIconImage } from '../layers/icons.ts';

/** Pixels a unit of the icon's box, for sharp edges on dense screens. */
const SHARPNESS = 3;
export const ICON_PIXEL_RATIO = (ICON_BOX * SHARPNESS) / ICON_PX;

/** Draws the icon or the hatching that a style names; `null` when the name is not one of ours. */
export function drawIcon(image: string): ImageData | null {
  const icon = readIconImage(image);
  if (icon) {
    return drawn(ICON_BOX * SHARPNESS, (context) => {
      context.scale(SHARPNESS, SHARPNESS);
      context.fillStyle = icon.colour;
      context.fill(new Path2D(icon.path));
    });
  }
  const hatch = readHatchImage(image);
  if (!hatch) return null;
  const side = Math.round(HATCH_PX * ICON_PIXEL_RATIO);
  return drawn(side, (context) => {
    context.strokeStyle = hatch;
    context.lineWidth = ICON_PIXEL_RATIO;
    // Three strokes, so that the tile goes on into its neighbours.
    for (const shift of [-side, 0, side]) {
      context.moveTo(shift, side);
      context.lineTo(shift + side, 0);
    }
    context.stroke();
  });
}

function drawn(size: number, draw: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  // Read back at once: a canvas on the graphics card would make the whole map wait for it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  draw(context);
  return context.getImageData(0, 0, size, size);
}
