import type { Camera } from '../view.ts';
import { BAD_VALUE, type LinkField } from './link-field.ts';
import { decodeText } from './percent.ts';

const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 4;
const HIGHEST_ZOOM = 24;
const STEEPEST_PITCH = 85;

/** `map=zoom/lat/lon`, and `/bearing/pitch` when the map is turned or tilted. */
export const cameraField: LinkField = {
  key: 'map',
  write({ camera }) {
    if (!camera) return null;
    const { zoom, lat, lon, bearing, pitch } = camera;
    const place = [fixed(zoom, ZOOM_DECIMALS), degrees(lat), degrees(turned(lon))];
    const turn = [degrees(turned(bearing)), degrees(pitch)];
    const isTurned = turn.some((text) => Number(text) !== 0);
    return (isTurned ? [...place, ...turn] : place).join('/');
  },
  read(text, view, note) {
    const camera = parseCamera(decodeText(text));
    if (camera) return { ...view, camera };
    note(BAD_VALUE);
    return view;
  },
};

function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => /^-?\d{1,4}(\.\d{1,20})?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const isPossible =
    within(zoom, 0, HIGHEST_ZOOM) &&
    within(lat, -90, 90) &&
    within(lon, -180, 180) &&
    within(bearing, -360, 360) &&
    within(pitch, 0, STEEPEST_PITCH);
  if (!isPossible) return null;
  return {
    zoom: Number(fixed(zoom, ZOOM_DECIMALS)),
    lat: Number(degrees(lat)),
    lon: Number(degrees(lon)),
    bearing: Number(degrees(turned(bearing))),
    pitch: Number(degrees(pitch)),
  };
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** The same direction between -180 and 180. */
function turned(angle: number): number {
  return within(angle, -180, 180) ? angle : angle - 360 * Math.round(angle / 360);
}

function degrees(value: number): string {
  return fixed(value, DEGREE_DECIMALS);
}

/** With so many decimals, and never `-0`. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}
