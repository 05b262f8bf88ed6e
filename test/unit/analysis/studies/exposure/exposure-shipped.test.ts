import { pointToLineDistance } from '@turf/turf';
import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { study } from '../../../../../src/analysis/studies/exposure/exposure.ts';
import { incidentFeatures, shipped } from '../../../data/shipped.ts';
import { answerOf, days } from '../answer.ts';
import { shippedInputs } from '../shipped-inputs.ts';

/** The counting rule on the raw file, distances by Turf's own function. */
function plainCount(lines: MultiLineString, first: string, last: string, km: number): number {
  const margin = km / 100;
  return incidentFeatures.filter(({ geometry: { coordinates }, properties }) => {
    const { start, end, placePrecision } = properties;
    if (start > last || end < first || placePrecision >= 3) return false;
    const [lon = 0, lat = 0] = coordinates;
    return lines.coordinates.some((line) =>
      line.slice(1).some((to, i) => {
        const from = line[i] ?? to;
        const outside = (at: number, a = 0, b = 0) =>
          at < Math.min(a, b) - margin || at > Math.max(a, b) + margin;
        if (outside(lon, from[0], to[0]) || outside(lat, from[1], to[1])) return false;
        return (
          pointToLineDistance(coordinates, { type: 'LineString', coordinates: [from, to] }) <= km
        );
      }),
    );
  }).length;
}

test('every shipped route counts as the rule says, and its segments add up', () => {
  const inputs = shippedInputs({ window: days('2019-01-01', '2020-12-31') });
  const routes = shipped<{ id: string }, MultiLineString>('routes');
  const counted = new Map(
    answerOf(study, inputs)?.facts?.routes.map(({ id, count }) => [id, count]) ?? [],
  );
  expect(counted.size).toBe(routes.length);
  for (const { properties, geometry } of routes) {
    const plain = plainCount(geometry, '2019-01-01', '2020-12-31', 5);
    expect(counted.get(properties.id), properties.id).toBe(plain);
    const { facts, rows } = answerOf(study, inputs, { route: properties.id, seg: '7' });
    expect(rows).toHaveLength(plain);
    expect(facts?.segments.reduce((sum, { count }) => sum + count, 0)).toBe(plain);
    // Lengths on the sphere and the stated ones on the ellipsoid differ by under 0.5 %.
    expect((facts?.route.drawnKm ?? 0) / (facts?.route.lengthKm ?? 1)).toBeCloseTo(1, 2);
  }
});
