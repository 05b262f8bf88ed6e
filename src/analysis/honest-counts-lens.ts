import { type CircleZone, type DiscShare, KM_PER_DEGREE, partOf } from './honest-counts-zone.ts';
import { EARTH_RADIUS_KM, toRadians } from './lon-lat.ts';

/**
 * Share of a disc (radius in km) in a circle: the area of the lens that two circles have in common,
 * over that of the disc (Weisstein, Circle-Circle Intersection, MathWorld, equation 14). The
 * distance of the centres is that of a great circle on the sphere of `EARTH_RADIUS_KM`, the lens
 * lies in the plane: for discs of some 25 km the difference is under a thousandth.
 */
export function lensShare(zone: CircleZone): DiscShare {
  const { lon: zoneLon, lat: zoneLat, radiusKm } = zone;
  const cosZone = Math.cos(toRadians(zoneLat));
  return (lon, lat, discKm) => {
    const reach = radiusKm + discKm;
    if (Math.abs(lat - zoneLat) * KM_PER_DEGREE > reach) return 0;
    const sinLat = Math.sin(toRadians(lat - zoneLat) / 2);
    const sinLon = Math.sin(toRadians(lon - zoneLon) / 2);
    const chord = sinLat * sinLat + cosZone * Math.cos(toRadians(lat)) * sinLon * sinLon;
    const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    if (km >= reach) return 0;
    if (km <= radiusKm - discKm) return 1;
    if (km <= discKm - radiusKm) return partOf((radiusKm / discKm) ** 2);
    return partOf(lensKm2(km, discKm, radiusKm) / (Math.PI * discKm * discKm));
  };
}

/** Area that two circles with centres `d` apart have in common, where their edges cross. */
function lensKm2(d: number, r: number, s: number): number {
  const cosOne = (d * d + r * r - s * s) / (2 * d * r);
  const cosOther = (d * d + s * s - r * r) / (2 * d * s);
  const kite = (-d + r + s) * (d + r - s) * (d - r + s) * (d + r + s);
  return r * r * arc(cosOne) + s * s * arc(cosOther) - Math.sqrt(Math.max(0, kite)) / 2;
}

function arc(cosine: number): number {
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}
