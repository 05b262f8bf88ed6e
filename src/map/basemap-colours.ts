import type { Theme } from '../layers/layer.ts';
import { PAINTS } from '../layers/palette.ts';

export interface BasemapColours {
  readonly sea: string;
  readonly land: string;
  readonly neighbour: string;
  readonly water: string;
  readonly waterInk: string;
  readonly road: string;
  readonly border: string;
  readonly glow: string;
  readonly ink: string;
  readonly halo: string;
}

export const BASEMAP_COLOURS: Readonly<Record<Theme, BasemapColours>> = {
  light: {
    sea: '#dbe6e9',
    land: PAINTS.light.paper,
    neighbour: '#eeebe3',
    water: '#a9cbd9',
    waterInk: '#5f8a9c',
    road: '#dfd8c9',
    border: '#8d8473',
    glow: '#cfc5b0',
    ink: '#8a8373',
    halo: '#f3f0e8',
  },
  dark: {
    sea: '#11191d',
    land: PAINTS.dark.paper,
    neighbour: '#181d1f',
    water: '#31505e',
    waterInk: '#6d93a3',
    road: '#333b3d',
    border: '#7a8482',
    glow: '#0c1011',
    ink: '#79827f',
    halo: '#181d1f',
  },
};
