import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cercleTable, regionTable } from '../../../src/analysis/area-table.ts';
import { type AtlasData, EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { filterMask } from '../../../src/analysis/mask.ts';
import { tally } from '../../../src/analysis/tally.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import type { Cercle, Region } from '../../../src/domain/mission-places.ts';
import { day, incident } from './made-up.ts';

const geometry: Polygon = { type: 'Polygon', coordinates: [] };
const LAST_OF_NINE = day(2015, 12, 31);
const FIRST_OF_ELEVEN = day(2016, 1, 1);

function region(code: string, areaKm2: number, days: Partial<Region> = {}): Region {
  return { code, name: { en: code, fr: code }, areaKm2, geometry, derived: false, ...days };
}

/** Gao loses Ménaka at the end of 2015; Kidal stays as it is. */
const REGIONS = [
  region('ML07', 170_000, { to: LAST_OF_NINE }),
  region('ML08', 150_000, { to: LAST_OF_NINE }),
  region('ML07', 90_000, { from: FIRST_OF_ELEVEN }),
  region('ML08', 150_000, { from: FIRST_OF_ELEVEN }),
  region('ML-9', 80_000, { from: FIRST_OF_ELEVEN }),
];
const CERCLE: Cercle = { ...region('ML0801', 1000), region: 'ML08' };

const INCIDENTS = [
  incident({ id: 'a', start: day(2015, 12, 31), region: 'ML07', best: 2 }),
  incident({ id: 'b', start: day(2016, 1, 1), region: 'ML-9', best: 5 }),
  incident({ id: 'c', start: day(2016, 1, 1), region: 'ML07' }),
  incident({ id: 'd', start: day(2016, 1, 2), region: 'ML08', cercle: 'ML0801', best: 30 }),
  incident({ id: 'e', start: day(2016, 1, 2) }),
];

const DATA: AtlasData = {
  ...EMPTY_DATA,
  incidents: eventTable(INCIDENTS),
  regions: REGIONS,
  cercles: [CERCLE],
};

function tallyOf(window: DayWindow, data: AtlasData) {
  return tally(data.incidents, filterMask(data.incidents, NO_FILTERS), window);
}
const regionsIn = (window: DayWindow, data = DATA) =>
  regionTable(data, tallyOf(window, data), window);

describe('the table of regions', () => {
  const both = { from: day(2015, 12, 29), to: day(2016, 1, 3) };

  it('lists the regions in force with most incidents first, and those outside every outline', () => {
    const rows = regionsIn(both).map(({ code, count, deaths, deathsUnknown }) => ({
      code,
      count,
      deaths,
      deathsUnknown,
    }));
    expect(rows).toEqual([
      { code: 'ML07', count: 2, deaths: 2, deathsUnknown: 1 },
      { code: 'ML08', count: 1, deaths: 30, deathsUnknown: 0 },
      { code: 'ML-9', count: 1, deaths: 5, deathsUnknown: 0 },
      { code: '', count: 1, deaths: 0, deathsUnknown: 1 },
    ]);
  });

  it('measures a region with two outlines by its mean area over the days', () => {
    const gao = regionsIn(both)[0];
    // Three days of the old outline, two of the new one.
    const areaKm2 = (3 * 170_000 + 2 * 90_000) / 5;
    expect(gao).toMatchObject({ areaKm2, outlines: 2, wholeWindow: true });
    expect(gao?.per1000Km2).toBeCloseTo((2 / areaKm2) * 1000, 12);
    expect(gao?.deathsPer1000Km2).toBeCloseTo((2 / areaKm2) * 1000, 12);
  });

  it('says which region was made or unmade in the window, and which only kept its shape', () => {
    const rows = new Map(regionsIn(both).map((row) => [row.code, row]));
    expect(rows.get('ML08')).toMatchObject({ areaKm2: 150_000, outlines: 1, wholeWindow: true });
    expect(rows.get('ML-9')).toMatchObject({ areaKm2: 80_000, outlines: 1, wholeWindow: false });
    expect(rows.get('')).toMatchObject({
      name: null,
      areaKm2: null,
      per1000Km2: null,
      outlines: 0,
    });
  });

  it('has the regions of one division in a window inside it, quiet ones too', () => {
    const before = { from: day(2015, 1, 1), to: FIRST_OF_ELEVEN };
    expect(regionsIn(before).map((row) => [row.code, row.count, row.outlines])).toEqual([
      ['ML07', 1, 1],
      ['ML08', 0, 1],
    ]);
  });

  it('keeps an incident under the code of its first day when that is no longer in force', () => {
    const old = incident({ id: 'f', start: LAST_OF_NINE, end: FIRST_OF_ELEVEN, region: 'OLD' });
    const data = {
      ...DATA,
      incidents: eventTable([old]),
      regions: [region('OLD', 100, { to: LAST_OF_NINE })],
    };
    expect(regionsIn({ from: FIRST_OF_ELEVEN, to: day(2016, 2, 1) }, data)).toMatchObject([
      { code: 'OLD', count: 1, areaKm2: 100, per1000Km2: 10, outlines: 0, wholeWindow: false },
    ]);
  });

  it('still counts by code when the outlines could not be loaded', () => {
    const data = { ...DATA, regions: [] };
    const rows = regionsIn(both, data);
    expect(rows.map((row) => [row.code, row.count])).toContainEqual(['ML07', 2]);
    expect(rows.every((row) => row.name === null && row.per1000Km2 === null)).toBe(true);
  });
});

describe('the table of cercles', () => {
  it('counts by cercle', () => {
    const window = { from: day(2016, 1, 1), to: day(2016, 2, 1) };
    expect(cercleTable(DATA, tallyOf(window, DATA), window)).toMatchObject([
      { code: '', count: 3, deaths: 5, deathsUnknown: 2 },
      { code: 'ML0801', count: 1, deaths: 30, areaKm2: 1000, per1000Km2: 1, wholeWindow: true },
    ]);
  });
});
