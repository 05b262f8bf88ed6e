/**
 * What is wrong with coordinates of any depth: a position outside the globe, an infinite number, or
 * no position at all. `null` when they are sound.
 */
export function positionFault(coordinates: unknown): { code: string; value: unknown } | null {
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    return { code: 'missing', value: coordinates };
  }
  if (!Array.isArray(coordinates[0])) {
    return isOnGlobe(coordinates) ? null : { code: 'out-of-range', value: coordinates };
  }
  for (const part of coordinates) {
    const fault = positionFault(part);
    if (fault) return fault;
  }
  return null;
}

function isOnGlobe([lon, lat]: readonly unknown[]): boolean {
  return isWithin(lon, 180) && isWithin(lat, 90);
}

function isWithin(degrees: unknown, limit: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= limit;
}
