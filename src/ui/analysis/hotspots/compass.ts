const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof POINTS)[number];

/** The point of the compass nearest to a bearing in degrees, clockwise from north. */
export function compassPoint(bearing: number): CompassPoint {
  const turn = ((bearing % 360) + 360) % 360;
  return POINTS[Math.round(turn / 45) % POINTS.length] ?? 'n';
}
