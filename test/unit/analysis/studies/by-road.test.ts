import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placesPassed } from '../../../../src/analysis/studies/by-road/passed.ts';
import { study as patrol } from '../../../../src/analysis/studies/patrol/patrol.ts';
import { study as roads } from '../../../../src/analysis/studies/roads/roads.ts';
import { study as route } from '../../../../src/analysis/studies/route/route.ts';
import type { Study } from '../../../../src/analysis/study/study.ts';
import { readRoads } from '../../../../src/domain/read/read-roads.ts';
import { CHAIN, DEGREE_KM } from '../roads/made-up-roads.ts';
import { base, inputsOf, town } from './roads-made-up.ts';

/** A degree along the equator an hour on every way, nothing added off the roads. */
const EVEN = { vm: '111.319491', vs: '111.319491', vo: '111.319491', df: '1' };
const PLACES = {
  bases: [base('west', 0, 0), base('shut', 1, 0, 0, 49), base('gone', 2, 0, 0, 48)],
  places: [town('one', 1), town('far', 10.5), town('near', 2.5, 0.02)],
};
const INPUTS = inputsOf(CHAIN, PLACES);
const near = (value: number, digits = 3) => expect.closeTo(value, digits);

/** The answer, which none of these takes long to give. */
function answerOf<Facts>(study: Study<Facts>, params: Record<string, string>, inputs = INPUTS) {
  const answer = study(inputs, params);
  if ('next' in answer) throw new Error('it takes long');
  return answer;
}
const shapesOf = (answer: ReturnType<typeof answerOf>) =>
  answer.drawing?.shapes.features.map(({ properties: { role, tone, label } }) =>
    [role, tone, ...(label ? [label.en] : [])].join(' '),
  );

test.each([
  ['roads', roads],
  ['route', route],
  ['patrol', patrol],
] as const)('%s: nothing without the road graph', (_, study) => {
  const found = answerOf<unknown>(study, {}, inputsOf(null, PLACES));
  expect(found).toMatchObject({ facts: null, drawing: null });
});

describe('reach', () => {
  test('bands, towns within each, and the places by the time they are reached', () => {
    const found = answerOf(roads, { ...EVEN, from: 'base:west', h: '1/2.25/9' });
    expect(found.facts).toMatchObject({ reason: null, accessKm: 0, towns: 3, asOf: 49 });
    expect(found.facts?.bands).toEqual([
      { fromHours: 0, toHours: 1, km: near(DEGREE_KM), towns: 1 },
      { fromHours: 1, toHours: 2.25, km: near(1.25 * DEGREE_KM), towns: 1 },
      { fromHours: 2.25, toHours: 9, km: near(0.75 * DEGREE_KM), towns: 2 },
    ]);
    // 0.02° of the meridian at the equator are 2.2115 km (WGS 84: 110.574 km a degree).
    const off = 0.02 * 110.574;
    expect(found.facts?.places.map(({ kind, id, way }) => [kind, id, way?.hours, way?.km])).toEqual(
      [
        ['base', 'west', 0, 0],
        ['place', 'one', near(1), near(DEGREE_KM)],
        // Open until the last day of the window; the one that closed a day before is not there.
        ['base', 'shut', near(1), near(DEGREE_KM)],
        ['place', 'near', near(2.5 + off / DEGREE_KM), near(2.5 * DEGREE_KM + off, 2)],
        ['place', 'far', undefined, undefined],
      ],
    );
  });

  test('a band a tone, straight lines dashed, and the way to the first road', () => {
    const found = answerOf(roads, { ...EVEN, from: '0.5/0.1', h: '1/2' });
    expect(found.facts?.accessKm).toBeCloseTo(11.0574, 3);
    expect(shapesOf(found)).toEqual([
      'line step-5',
      'dashed step-5',
      'line step-4',
      'dashed step-4',
      'dashed accent',
    ]);
    expect(found.drawing?.legend.map(({ label }) => label.en)).toEqual([
      '0–1 h',
      '1–2 h',
      'Straight line: no road is known there',
    ]);
  });

  test('no answer from nowhere, and none far from every road', () => {
    expect(answerOf(roads, { from: 'base:none' }).facts?.reason).toBe('unknown-point');
    expect(answerOf(roads, { from: '5/5' })).toMatchObject({
      facts: { reason: 'far-from-roads', bands: [], places: [] },
      drawing: null,
    });
  });
});

describe('route', () => {
  test('its km and hours by kind of road', () => {
    const found = answerOf(route, { ...EVEN, from: 'base:west', to: 'place:near' });
    const off = 0.02 * 110.574;
    expect(found.facts?.totals).toEqual({
      km: near(2.5 * DEGREE_KM + off, 2),
      hours: near(2.5 + off / DEGREE_KM),
      offGraphKm: near(off, 2),
      schematicKm: near(DEGREE_KM),
      ways: [
        { way: 'main', source: 'osm', km: near(1.5 * DEGREE_KM), hours: near(1.5) },
        { way: 'schematic', source: 'drawn', km: near(DEGREE_KM), hours: near(1) },
        { way: 'off-graph', source: null, km: near(off, 2), hours: near(off / DEGREE_KM) },
      ],
    });
    expect(shapesOf(found)).toEqual([
      'line accent',
      'dashed accent',
      'line accent',
      'dashed accent',
      'point accent A',
      'point accent B',
    ]);
  });

  test('none, and why', () => {
    const reason = (to: string) => answerOf(route, { from: 'base:west', to }).facts?.reason;
    expect(reason('place:far')).toBe('not-joined');
    expect(reason('5/5')).toBe('far-from-roads');
    expect(reason('place:none')).toBe('unknown-point');
  });
});

describe('patrol', () => {
  test('points near a road are moved onto it, others are gone to off the roads', () => {
    const found = answerOf(patrol, { ...EVEN, p: '0/0/0.5/0.02/1/0.2', s: '5' });
    const { facts } = found;
    expect(facts?.points).toEqual([
      { at: { lon: 0, lat: 0 }, isOnRoad: true, offKm: 0 },
      { at: { lon: near(0.5), lat: near(0) }, isOnRoad: true, offKm: near(0.02 * 110.574) },
      { at: { lon: 1, lat: 0.2 }, isOnRoad: false, offKm: near(0.2 * 110.574, 2) },
    ]);
    expect(facts?.stretches).toMatchObject([
      { km: near(0.5 * DEGREE_KM), hours: near(0.5), offGraphKm: 0 },
      { km: near(0.5 * DEGREE_KM + 0.2 * 110.574, 2), offGraphKm: near(0.2 * 110.574, 2) },
    ]);
    expect(facts?.totals?.km).toBeCloseTo(DEGREE_KM + 0.2 * 110.574, 2);
    expect(shapesOf(found)).toEqual([
      ...['line accent', 'line accent', 'dashed accent'],
      ...['point accent 1', 'point accent 2', 'point accent 3'],
    ]);
    expect(facts?.parts).toHaveLength(3);
    expect(found.drawing?.legend.map(({ role }) => role)).toEqual(['line', 'dashed']);
    const known = answerOf(patrol, { ...EVEN, p: '0/0/0.5/0' });
    expect(known.drawing?.legend.map(({ role }) => role)).toEqual(['line']);
  });

  test('what it passes, in order of travel, bases only where they are open', () => {
    const { facts } = answerOf(patrol, { ...EVEN, p: '2.6/0/0/0' });
    expect(facts?.passed).toEqual([
      {
        kind: 'place',
        id: 'near',
        offKm: near(0.02 * 110.574),
        atKm: near(0.1 * DEGREE_KM),
      },
      { kind: 'base', id: 'shut', offKm: near(0), atKm: near(1.6 * DEGREE_KM) },
      { kind: 'place', id: 'one', offKm: near(0), atKm: near(1.6 * DEGREE_KM) },
      { kind: 'base', id: 'west', offKm: near(0), atKm: near(2.6 * DEGREE_KM) },
    ]);
  });

  test('one point is shown; of several it is said which two no way joins', () => {
    const alone = answerOf(patrol, { p: '0/0' });
    expect(alone.facts).toMatchObject({ reason: 'too-few-points', totals: null, passed: [] });
    expect(shapesOf(alone)).toEqual(['point accent 1']);
    const torn = answerOf(patrol, { p: '0/0/1/0/10/0' });
    expect(torn.facts).toMatchObject({ reason: 'not-joined', failedStretch: 1, totals: null });
    expect(answerOf(patrol, {}).drawing).toBeNull();
  });

  test('off the roads the km at a place count the detour', () => {
    const line = [
      [0, 0],
      [1, 0],
    ] as const;
    const leg = { line, way: 'off-graph', source: null, km: 2 * DEGREE_KM, hours: 1 } as const;
    const [passed] = placesPassed([leg], [{ lon: 0.25, lat: 0 }], 1);
    expect(passed?.atKm).toBeCloseTo(0.5 * DEGREE_KM, 3);
  });
});

test('Sévaré to Gao is as long as the source of the graph has it', () => {
  const json = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
  const graph = readRoads(json('public/data/roads.json')).rows[0] ?? null;
  const { nodes, towns } = json('data/geo/road-graph.json');
  const at = (name: string) => nodes[towns[name]].join('/');
  const params = { from: at('Sévaré'), to: at('Gao') };
  const { facts } = answerOf(route, params, inputsOf(graph, {}));
  // 574.97 by networkx, when the graph was made; its points are rounded to five decimals.
  expect(Math.abs((facts?.totals?.km ?? 0) - 574.97)).toBeLessThan(0.2);
  expect(facts?.totals?.schematicKm).toBe(0);
  const p = `${at('Sévaré')}/${at('Gao')}`;
  const sketch = answerOf(patrol, { p }, inputsOf(graph, {})).facts;
  expect(sketch?.totals?.km).toBeCloseTo(facts?.totals?.km ?? 0, 1);
});
