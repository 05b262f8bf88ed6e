/** Web Mercator, the world from 0 to 1, y downwards from the north. Degrees in. */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const radians = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2];
}

/** The way back: degrees of longitude and latitude. */
export function fromMercator(x: number, y: number): { readonly lon: number; readonly lat: number } {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return { lon: x * 360 - 180, lat: (lat * 180) / Math.PI };
}
