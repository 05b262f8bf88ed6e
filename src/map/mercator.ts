/** Web Mercator, the world from 0 to 1, y downwards from the north. Degrees in. */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const radians = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2];
}
