import { expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { study } from '../../../../src/analysis/studies/coverage/coverage.ts';
import type { Region } from '../../../../src/domain/mission-places.ts';
import { square } from '../../layers/small-scene.ts';
import { base, day, incident } from '../made-up.ts';
import { answerOf } from './answer.ts';

const SPLIT = day(2016, 1, 1);
const SPAN = { from: day(2015, 1, 1), to: day(2017, 1, 1) };

/** One region of two squares until 2015, from 2016 on one of each. */
const region = (code: string, lons: readonly number[], dates: Partial<Region>): Region => ({
  ...{ code, name: { en: code, fr: code }, derived: false, areaKm2: 12_000 * lons.length },
  geometry: { type: 'MultiPolygon', coordinates: lons.map((lon) => square(lon, 16).coordinates) },
  ...dates,
});
const REGIONS = [
  region('gao', [0, 1], { to: SPLIT - 1 }),
  region('gao', [0], { from: SPLIT }),
  region('menaka', [1], { from: SPLIT }),
];

test('by the regions of the last day, an incident of the division before by its point', () => {
  const facts = { lat: 16.5, region: 'gao', start: day(2015, 6, 1) };
  const table = eventTable([
    incident({ id: 'west', ...facts, lon: 0.5 }),
    incident({ id: 'east', ...facts, lon: 1.5 }),
    incident({ id: 'rough', ...facts, lon: 1.5, placePrecision: 4 }),
    incident({ id: 'later', ...facts, lon: 1.5, region: 'menaka', start: day(2016, 6, 1) }),
  ]);
  const bases = [base({ id: 'menaka', lon: 1.5, lat: 16.5 })];
  const { facts: found } = answerOf(
    study,
    {
      places: { ...EMPTY_DATA, bases, regions: REGIONS },
      table,
      mask: new Uint16Array(table.size),
      window: SPAN,
      span: SPAN,
      compare: null,
    },
    { r: '25' },
  );
  expect(found.regions.map(({ code, of, covered }) => [code, of, covered])).toEqual([
    ['gao', 1, 0],
    ['menaka', 2, 2],
    // Known only to a region that has been split since.
    ['', 1, 1],
  ]);
  expect(found.now).toEqual({ covered: 3, of: 4 });
});
