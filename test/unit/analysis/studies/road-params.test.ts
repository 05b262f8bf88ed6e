import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsText, readPoints } from '../../../../src/analysis/points-text.ts';
import { DEFAULT_ROAD_SPEEDS } from '../../../../src/analysis/roads/road-speeds.ts';
import {
  placeOf,
  readRoadPoint,
  roadPointText,
} from '../../../../src/analysis/studies/by-road/road-point.ts';
import {
  readSpeeds,
  speedParamsOf,
} from '../../../../src/analysis/studies/by-road/speed-params.ts';
import { readPatrolParams } from '../../../../src/analysis/studies/patrol/patrol-params.ts';
import { readRoadsParams } from '../../../../src/analysis/studies/roads/roads-params.ts';
import { readRouteParams } from '../../../../src/analysis/studies/route/route-params.ts';
import { openingParams } from '../../../../src/state/studies/opening-params.ts';
import { FIRST_VIEW } from '../../../../src/state/view.ts';
import { SMALL_DATA, TESSALIT } from '../../layers/small-scene.ts';

test.each([
  ['base:gao', { kind: 'base', id: 'gao' }],
  ['place:ML070000000', { kind: 'place', id: 'ML070000000' }],
  ['0.1234/16.2345', { kind: 'point', lon: 0.1234, lat: 16.2345 }],
  ['-4/14', { kind: 'point', lon: -4, lat: 14 }],
  ['base:', null],
  ['route:gao', null],
  ['0.1', null],
  ['0.1/', null],
  ['/', null],
  ['200/10', null],
  ['1/2/3/4', null],
  [undefined, null],
])('a point of a link: %s', (text, point) => {
  expect(readRoadPoint(text)).toEqual(point);
});

test('points are read as they are written, to four decimals', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const point = fc.record({ lon: degrees(180), lat: degrees(85) });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const back = readPoints(pointsText(points));
      expect(back).toHaveLength(points.length);
      for (const [i, { lon, lat }] of points.entries()) {
        expect(Math.abs((back[i]?.lon ?? Number.NaN) - lon)).toBeLessThan(0.000051);
        expect(Math.abs((back[i]?.lat ?? Number.NaN) - lat)).toBeLessThan(0.000051);
      }
      expect(pointsText(back)).toBe(pointsText(points));
    }),
  );
  expect(readPoints('1/2/x/4')).toEqual([]);
  expect(readPoints('1/2/3')).toEqual([]);
});

test('a base and a town are where the data have them', () => {
  expect(placeOf({ kind: 'base', id: 'tessalit' }, SMALL_DATA)).toBe(TESSALIT);
  expect(placeOf({ kind: 'place', id: 'p1' }, SMALL_DATA)).toMatchObject({ lon: 0, lat: 16 });
  expect(placeOf({ kind: 'place', id: 'tessalit' }, SMALL_DATA)).toBeNull();
});

test('speeds: those of the link, the others as they are at first; what is no speed is not one', () => {
  expect(readSpeeds({})).toEqual(DEFAULT_ROAD_SPEEDS);
  expect(readSpeeds({ vm: '60', vt: '0', vo: '500', df: '0.5' })).toEqual({
    ...DEFAULT_ROAD_SPEEDS,
    kmh: { ...DEFAULT_ROAD_SPEEDS.kmh, main: 60, track: 0 },
  });
  expect(speedParamsOf({ vm: '60', from: 'base:gao', df: '2' })).toEqual({ vm: '60', df: '2' });
});

test('without parameters: Gao, one to eight hours; Mopti to Gao; no points', () => {
  const gao = { kind: 'base', id: 'gao' };
  expect(readRoadsParams({})).toMatchObject({ from: gao, hours: [1, 2, 4, 8] });
  expect(readRoadsParams({ h: '9/3/1/2/4/5/0/x' }).hours).toEqual([1, 2, 3, 4, 5]);
  expect(readRouteParams({})).toMatchObject({ from: { id: 'mopti' }, to: gao });
  expect(readPatrolParams({})).toMatchObject({ points: [], snapKm: 10 });
  const many = pointsText(Array.from({ length: 80 }, (_, i) => ({ lon: i, lat: 10 })));
  expect(readPatrolParams({ p: many }).points).toHaveLength(60);
});

test('from the menu they begin at the base or town that is selected', () => {
  const at = (kind: 'base' | 'place' | 'route', id: string) => ({
    data: SMALL_DATA,
    view: { ...FIRST_VIEW, selection: { kind, id } },
  });
  const tessalit = at('base', 'tessalit');
  expect(openingParams('roads', tessalit)).toEqual({ from: 'base:tessalit' });
  expect(openingParams('route', tessalit)).toEqual({ from: 'base:tessalit' });
  expect(openingParams('route', at('base', 'gao'))).toEqual({
    from: 'base:gao',
    to: 'base:mopti',
  });
  expect(openingParams('patrol', tessalit)).toEqual({ p: '1/20.2' });
  expect(openingParams('roads', at('place', 'p1'))).toEqual({ from: 'place:p1' });
  expect(openingParams('patrol', at('base', 'nowhere'))).toEqual({});
  expect(openingParams('coverage', tessalit)).toEqual({});
  expect(openingParams('roads', at('route', 'gao-menaka'))).toEqual({});
});

test('the spelling of a point is the one that was read', () => {
  for (const text of ['base:gao', 'place:Sévaré', '-0.0447/16.2717']) {
    const point = readRoadPoint(text);
    expect(point && roadPointText(point)).toBe(text);
  }
});
