import { SIGN_HEIGHT, SIGN_WIDTH, SIGNS } from './glyphs.ts';
import { ORIGIN } from './incident-buffers.ts';
import { type StackLabel, stackText } from './stack-labels.ts';

/** Floats a sign: x and y of the point from `ORIGIN`, offset in pixels, number of the sign. */
export const SIGN_FLOATS = 5;

/** The signs of all labels, each to the upper right of the largest symbol on its point. */
export function labelFloats(
  labels: readonly StackLabel[],
  advances: readonly number[],
  scale: number,
): Float32Array {
  const floats = labels.flatMap(({ x, y, count, radius }) => {
    // From the rim of the symbol at 45 degrees.
    const rim = radius * scale * Math.SQRT1_2;
    let left = rim;
    return [...stackText(count)].flatMap((sign) => {
      const at = SIGNS.indexOf(sign);
      const advance = advances[at] ?? 0;
      const middle = left + advance / 2;
      left += advance;
      return [
        x - ORIGIN[0],
        y - ORIGIN[1],
        middle - SIGN_WIDTH / 2,
        -rim - SIGN_HEIGHT / 2 - 2,
        at,
      ];
    });
  });
  return Float32Array.from(floats);
}
