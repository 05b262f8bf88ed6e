/** Every sign of the numbers of stacks, in one row. */
export const SIGNS = '0123456789k';
/** Box of a sign in pixels of the map. */
export const SIGN_WIDTH = 12;
export const SIGN_HEIGHT = 18;
const FONT_PX = 11.5;
const HALO_PX = 3.5;

export interface Glyphs {
  /** Green where a sign is, alpha where it or its halo is. */
  readonly image: HTMLCanvasElement;
  /** How far each sign moves the next one on, in pixels of the map. */
  readonly advances: readonly number[];
}

/** Draws the signs for a screen of so many device pixels to a pixel of the map. */
export function drawGlyphs(ratio: number): Glyphs | null {
  const image = document.createElement('canvas');
  image.width = Math.ceil(SIGN_WIDTH * SIGNS.length * ratio);
  image.height = Math.ceil(SIGN_HEIGHT * ratio);
  const context = image.getContext('2d');
  if (!context) return null;
  context.scale(ratio, ratio);
  context.font = `600 ${FONT_PX}px "Noto Sans", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PX;
  const signs = [...SIGNS];
  const advances = signs.map((sign, i) => {
    const [x, y] = [(i + 0.5) * SIGN_WIDTH, SIGN_HEIGHT / 2];
    context.strokeStyle = '#f00';
    context.strokeText(sign, x, y);
    context.fillStyle = '#ff0';
    context.fillText(sign, x, y);
    return context.measureText(sign).width;
  });
  return { image, advances };
}
