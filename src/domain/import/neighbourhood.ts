/** Mali and the countries round it, in degrees. */
const WEST = -18;
const EAST = 12;
const SOUTH = 4;
const NORTH = 30;

function isNear(lon: number, lat: number): boolean {
  return lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
}

/** Counts points by whether they lie near Mali as they are, or only with the two numbers exchanged. */
export function swapWatch() {
  let asIs = 0;
  let exchanged = 0;
  let all = 0;
  return {
    add(lon: number, lat: number): void {
      all++;
      if (isNear(lon, lat)) asIs++;
      else if (isNear(lat, lon)) exchanged++;
    },
    /** Most points make sense only when exchanged. */
    isSwapped: (): boolean => exchanged > all / 2 && exchanged > asIs,
  };
}
