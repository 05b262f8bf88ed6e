/**
 * Radius in pixels of an incident with that many deaths: its area grows with the deaths.
 * Deaths that no source states (below 0) are drawn as the smallest.
 */
export function pointRadius(deaths: number): number {
  return Math.min(20, 3.5 + 1.15 * Math.sqrt(Math.max(0, deaths)));
}

/** How much larger than its radius a point is drawn at a zoom: small over the whole country. */
export function pointScale(zoom: number): number {
  return Math.min(1.5, Math.max(0.62, 0.62 + (zoom - 4.5) * 0.16));
}
