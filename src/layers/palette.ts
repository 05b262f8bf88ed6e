import type { IncidentType } from '../domain/incident.ts';
import type { PointShape, Theme } from './layer.ts';

/**
 * Hues after Okabe & Ito (2008), which stay apart for every kind of colour vision, made darker or
 * lighter until each has 3:1 against the land it is drawn on.
 */
export const TYPE_COLOURS: Readonly<Record<Theme, Readonly<Record<IncidentType, string>>>> = {
  light: {
    mission: '#c8450c',
    state: '#4b5863',
    nonstate: '#00805d',
    onesided: '#a8477f',
    aid: '#b87700',
  },
  dark: {
    mission: '#ff7d43',
    state: '#b4c0c9',
    nonstate: '#35c498',
    onesided: '#e896c4',
    aid: '#f4bd3f',
  },
};

/** Hues for sources, in the order of the data: apart from those of types. */
export const SOURCE_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#2c6fb0', '#8a6200', '#1f7f77', '#6f56a8', '#a34b5d'],
  dark: ['#7db4ea', '#d9b45c', '#5cc9bd', '#b3a0e6', '#e89aa8'],
};

/** A shape, and its colour on the land of either theme. */
export interface TypeLook {
  readonly shape: PointShape;
  readonly light: string;
  readonly dark: string;
}

/**
 * Looks of further types, those of imported sets, in the order in which they are given out. The first
 * six, as many as ACLED has, share no shape with anything; the last three share one with a type whose
 * colour is far from theirs.
 */
export const FURTHER_LOOKS: readonly TypeLook[] = [
  { shape: 'down', light: '#3f5bd0', dark: '#8fa3ff' },
  { shape: 'saltire', light: '#007c8a', dark: '#3fc1d0' },
  { shape: 'bar', light: '#8f2a4d', dark: '#f0829f' },
  { shape: 'hourglass', light: '#6b7a12', dark: '#bccb4f' },
  { shape: 'chevron', light: '#7a48b0', dark: '#bf95f0' },
  { shape: 'star', light: '#8a5a2b', dark: '#d0a070' },
  { shape: 'circle', light: '#a86a00', dark: '#e3a72f' },
  { shape: 'square', light: '#2f6b2f', dark: '#7ed07e' },
  { shape: 'triangle', light: '#1f4e9a', dark: '#7fb2e5' },
];

/** Types beyond the list, and rows that state none. */
export const OTHER_LOOK: TypeLook = { shape: 'hexagon', light: '#6b6b6b', dark: '#a8a8a8' };

/** Never colour alone: every type has a shape of its own. */
export const TYPE_SHAPES: Readonly<Record<IncidentType, PointShape>> = {
  mission: 'diamond',
  state: 'circle',
  nonstate: 'triangle',
  onesided: 'square',
  aid: 'cross',
};

type Ramp = readonly [string, string, string, string, string];

/** Colours that layers share. */
export interface Paints {
  /** Land: the outline of symbols and the halo of labels. */
  readonly paper: string;
  readonly ink: string;
  readonly quietInk: string;
  /** Thin lines of divisions. */
  readonly line: string;
  readonly base: string;
  readonly route: string;
  readonly sector: string;
  readonly health: string;
  readonly airport: string;
  /** What is selected. */
  readonly accent: string;
  /** Five steps of one hue, from few to many. */
  readonly ramp: Ramp;
  /** The same for hexagons, which lie over shaded areas: a hue of their own, and a line round them. */
  readonly cells: Ramp;
  readonly cellLine: string;
}

export const PAINTS: Readonly<Record<Theme, Paints>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#2c2a26',
    quietInk: '#6d675c',
    line: '#a1988a',
    base: '#0b66a8',
    route: '#7a5a2b',
    sector: '#5b4a8a',
    health: '#a8323e',
    airport: '#4a5560',
    accent: '#d6249f',
    ramp: ['#f7efdc', '#f1e3c3', '#e9d3a6', '#dfc087', '#d2a968'],
    cells: ['#f3ebf4', '#e2d2e6', '#cfb6d6', '#bb9ac5', '#a67eb4'],
    cellLine: '#4f315d',
  },
  dark: {
    paper: '#1f2527',
    ink: '#eceae4',
    quietInk: '#a3a9a8',
    line: '#59625f',
    base: '#58b2ee',
    route: '#cda76a',
    sector: '#b7a5ea',
    health: '#f08a92',
    airport: '#b9c4cb',
    accent: '#ff6fce',
    ramp: ['#2b2a27', '#38332c', '#473f34', '#594d3c', '#6e5e47'],
    cells: ['#2c2731', '#3d3446', '#50435c', '#645372', '#796589'],
    cellLine: '#d8c6e3',
  },
};

/** `#rrggbb` as red, green and blue from 0 to 1. */
export function rgb(hex: string): readonly [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
