/** Outlines in a box of 15 × 15, after Maki (CC0): the map and the legend draw the same ones. */
export const ICON_PATHS = {
  airport:
    'M15 6.8v1.7l-6.5-1-.3 4.8L11 14v1l-3.5-.7L4 15v-1l2.8-1.7-.3-4.8L0 8.5V6.8l6.5-2.3v-3S6.5 0 7.5 0s1 1.5 1 1.5v3z',
  hospital:
    'M6 1.5h3A.7.7 0 0 1 9.7 2.2V5.3h3.1a.7.7 0 0 1 .7.7v3a.7.7 0 0 1-.7.7H9.7v3.1a.7.7 0 0 1-.7.7H6a.7.7 0 0 1-.7-.7V9.7H2.2A.7.7 0 0 1 1.5 9V6a.7.7 0 0 1 .7-.7h3.1V2.2A.7.7 0 0 1 6 1.5z',
  star: 'M7.5.8l2 4.6 5 .4-3.8 3.3 1.2 4.9-4.4-2.6L3.1 14l1.2-4.9L.5 5.8l5-.4z',
} as const;
export const ICON_BOX = 15;
/** Pixels an icon is wide at size 1. */
export const ICON_PX = 22.5;
export type IconName = keyof typeof ICON_PATHS;

const IMAGE = /^icon:(\w+):(#[0-9a-f]{6})$/;

/** The name under which a style asks for an icon in a colour (`#rrggbb`). */
export function iconImage(name: IconName, colour: string): string {
  return `icon:${name}:${colour}`;
}

/** Pixels between two strokes of a hatching, along a side of its tile. */
export const HATCH_PX = 8;
const HATCH = /^hatch:(#[0-9a-f]{6})$/;

/** The name under which a style asks for a hatching in a colour (`#rrggbb`). */
export function hatchImage(colour: string): string {
  return `hatch:${colour}`;
}

/** The colour of the hatching a style asks for; `null` for any other image name. */
export function readHatchImage(image: string): string | null {
  return HATCH.exec(image)?.[1] ?? null;
}

/** Path and colour of the icon a style asks for; `null` for any other image name. */
export function readIconImage(image: string): { path: string; colour: string } | null {
  const [, name, colour] = IMAGE.exec(image) ?? [];
  const path = Object.entries(ICON_PATHS).find(([key]) => key === name)?.[1];
  return path && colour ? { path, colour } : null;
}
