import type { Words } from '../../domain/language.ts';
import { memoLast } from '../../domain/memo.ts';
import type { Cercle, Site } from '../../domain/mission-places.ts';
import { areaGrid } from '../area-grid.ts';
import type { LonLat } from '../lon-lat.ts';
import { sphereKm } from '../sphere-distance.ts';
import type { StudyPlaces } from './study.ts';

/** Where a point lies, in words. */
export interface Whereabouts extends LonLat {
  /** The nearest of the towns that are loaded, and how far its point is; `null` where there is none. */
  readonly town: { readonly name: Words; readonly km: number } | null;
  /** The cercle that holds the point; `null` outside all. */
  readonly cercle: Words | null;
}

/** Few points are looked up: a fine grid would cost more than it saves. */
const cercleGrid = memoLast((cercles: readonly Cercle[]) => areaGrid(cercles, 64));

export function whereabouts({ places, cercles }: StudyPlaces, at: LonLat): Whereabouts {
  const cercle = cercles[cercleGrid(cercles).find(at.lon, at.lat)];
  return { ...at, town: nearestTown(places, at), cercle: cercle?.name ?? null };
}

function nearestTown(towns: readonly Site[], at: LonLat): Whereabouts['town'] {
  let nearest: Whereabouts['town'] = null;
  for (const { name, facts, ...point } of towns) {
    const km = sphereKm(at, point);
    if (name === undefined || (nearest && nearest.km <= km)) continue;
    const english = facts['nameEn'];
    nearest = { km, name: { fr: name, en: typeof english === 'string' ? english : name } };
  }
  return nearest;
}
