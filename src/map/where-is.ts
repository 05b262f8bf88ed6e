import type { AtlasData } from '../analysis/atlas-data.ts';
import type { Day } from '../domain/day.ts';
import { type Area, inForce } from '../domain/mission-places.ts';
import type { Selection } from '../domain/selection.ts';
import { labelPoint } from '../layers/label-point.ts';

/**
 * Longitude and latitude to look at for a selected thing; `null` when it is not in the data. Of several
 * outlines under one code that in force on `asOf`, else the last.
 */
export function whereIs(
  selection: Selection,
  data: AtlasData,
  asOf: Day,
): readonly [number, number] | null {
  const { id } = selection;
  const point = (list: readonly { id: string; lon: number; lat: number }[]) => {
    const found = list.find((one) => one.id === id);
    return found ? ([found.lon, found.lat] as const) : null;
  };
  const area = (list: readonly Area[]) => {
    const outlines = list.filter((one) => one.code === id);
    const found = outlines.find((one) => inForce(one, asOf)) ?? outlines.at(-1);
    return found ? labelPoint(found.geometry) : null;
  };
  switch (selection.kind) {
    case 'incident': {
      const row = data.incidents.rowOf(id) ?? -1;
      const { lon: lons, lat: lats } = data.incidents;
      const [lon, lat] = [lons[row], lats[row]];
      return lon === undefined || lat === undefined ? null : [lon, lat];
    }
    case 'base':
      return point(data.bases);
    case 'airport':
      return point(data.airports);
    case 'health':
      return point(data.health);
    case 'place':
      return point(data.places);
    case 'region':
      return area(data.regions);
    case 'cercle':
      return area(data.cercles);
    case 'sector':
      return area(data.sectors);
    case 'route': {
      const line = data.routes.find((route) => route.id === id)?.lines.flat() ?? [];
      return line[Math.floor(line.length / 2)] ?? null;
    }
  }
}
