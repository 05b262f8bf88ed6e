import type { Tone } from '../analysis/study/drawing.ts';
import type { Theme } from './layer.ts';
import { PAINTS } from './palette.ts';

type Hues = Readonly<Record<Exclude<Tone, 'accent' | 'quiet'>, string>>;

/**
 * Steps after ColorBrewer's YlGnBu, less and more after its RdBu (Harrower & Brewer 2003), toned to the
 * land they lie on: ordered by lightness, and apart for every kind of colour vision. Kinds were
 * chosen by the distance between any two of them for each kind of eye.
 */
const HUES: Readonly<Record<Theme, Hues>> = {
  light: {
    'step-1': '#e4efd2',
    'step-2': '#b4dbbd',
    'step-3': '#6fbcbf',
    'step-4': '#3288b1',
    'step-5': '#254b8c',
    'less-3': '#2b6cae',
    'less-2': '#74a9d2',
    'less-1': '#c3dbe9',
    same: '#efebe1',
    'more-1': '#f6d3bd',
    'more-2': '#e5956c',
    'more-3': '#b8452f',
    gain: '#2b6cae',
    loss: '#b8452f',
    few: '#8a8377',
    'kind-1': '#f1f75e',
    'kind-2': '#fea000',
    'kind-3': '#822d1b',
    'kind-4': '#ce6b2a',
    'kind-5': '#eeb2d2',
    'kind-6': '#6563cf',
    'kind-7': '#2db773',
    'kind-8': '#56586b',
  },
  dark: {
    'step-1': '#2c3a3d',
    'step-2': '#2f5560',
    'step-3': '#33798a',
    'step-4': '#4aa5ae',
    'step-5': '#a5dcb4',
    'less-3': '#6db1ee',
    'less-2': '#4b7fae',
    'less-1': '#3a5468',
    same: '#34393a',
    'more-1': '#6b4a3c',
    'more-2': '#b5704f',
    'more-3': '#f59a75',
    gain: '#6db1ee',
    loss: '#f59a75',
    few: '#8f958f',
    'kind-1': '#fff651',
    'kind-2': '#eea142',
    'kind-3': '#efc68a',
    'kind-4': '#d46121',
    'kind-5': '#883e56',
    'kind-6': '#a56eea',
    'kind-7': '#3f9d90',
    'kind-8': '#c9ccde',
  },
};

/** `#rrggbb` of a tone on the land of the theme. */
export function toneColour(tone: Tone, theme: Theme): string {
  if (tone === 'accent') return PAINTS[theme].accent;
  if (tone === 'quiet') return PAINTS[theme].quietInk;
  return HUES[theme][tone];
}

export const TONES: readonly Tone[] = [
  'accent',
  'quiet',
  // The seam: the keys of a record are its own.
  ...(Object.keys(HUES.light) as (keyof Hues)[]),
];
