import type { MapLibreMap } from 'maplibre-gl';
import { mercator } from '../analysis/mercator.ts';

/** A part of the world in Web Mercator, from 0 to 1. */
export interface MercatorBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The part of the world that the map shows, tilted or turned, and a margin for what lies half in it. */
export function viewBox(map: MapLibreMap, margin: number): MercatorBox {
  const bounds = map.getBounds();
  const [west, north] = mercator(bounds.getWest(), bounds.getNorth());
  const [east, south] = mercator(bounds.getEast(), bounds.getSouth());
  return {
    west: west - margin,
    north: north - margin,
    east: east + margin,
    south: south + margin,
  };
}

/** The box with as much again round it, so that a map that is moved a little needs no other. */
export function grown({ west, north, east, south }: MercatorBox): MercatorBox {
  const [aside, along] = [(east - west) / 2, (south - north) / 2];
  return {
    west: west - aside,
    north: north - along,
    east: east + aside,
    south: south + along,
  };
}

export function boxContains(outer: MercatorBox, inner: MercatorBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.north <= inner.north &&
    outer.east >= inner.east &&
    outer.south >= inner.south
  );
}
