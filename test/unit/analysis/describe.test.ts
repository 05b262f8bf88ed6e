import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type AtlasData, EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { placeOf, titleOf } from '../../../src/analysis/describe.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import type { Area } from '../../../src/domain/mission-places.ts';
import { SELECTION_KINDS } from '../../../src/domain/selection.ts';
import { base, day, incident, route } from './made-up.ts';

function square(west: number, south: number, size: number): Polygon {
  const [east, north] = [west + size, south + size];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function area(code: string, en: string, geometry: Polygon, days: Partial<Area> = {}): Area {
  return { code, name: { en, fr: `${en} (fr)` }, areaKm2: 1, geometry, ...days };
}

const site = (id: string, name?: string) => ({
  id,
  lon: 1,
  lat: 2,
  kind: 'k',
  facts: {},
  ...(name ? { name } : {}),
});

const DATA: AtlasData = {
  ...EMPTY_DATA,
  incidents: eventTable([
    incident({ id: 'ucdp:1', place: 'Ménaka town', lon: 2.4, lat: 15.9 }),
    incident({ id: 'ucdp:2', type: 'aid', start: day(2016, 2, 29) }),
    incident({ id: 'ucdp:3', start: day(2016, 2, 1), end: day(2016, 2, 29) }),
  ]),
  bases: [base({ id: 'timbuktu', name: { en: 'Timbuktu', fr: 'Tombouctou' }, lon: -3, lat: 16.8 })],
  routes: [
    route('gao-kidal', [
      [
        [0, 16],
        [1, 18],
      ],
      [
        [1, 18],
        [1.5, 18.4],
      ],
    ]),
    route('none', []),
  ],
  regions: [
    { ...area('ML07', 'Gao', square(0, 15, 4), { to: day(2015, 12, 31) }), derived: false },
    { ...area('ML07', 'Gao', square(0, 15, 2), { from: day(2016, 1, 1) }), derived: true },
  ],
  cercles: [{ ...area('ML0701', 'Ansongo', square(0, 15, 1)), region: 'ML07' }],
  sectors: [{ ...area('centre', 'Centre', square(-5, 14, 1)), regions: ['ML05'] }],
  airports: [site('a', 'Gao International')],
  health: [site('h')],
  places: [site('p', 'Bourem')],
};

describe('the title of a selection', () => {
  it('is the name of the thing', () => {
    const title = (kind: (typeof SELECTION_KINDS)[number], id: string) =>
      titleOf(DATA, { kind, id });
    expect(title('incident', 'ucdp:1')).toEqual({ en: 'Ménaka town', fr: 'Ménaka town' });
    expect(title('base', 'timbuktu')).toEqual({ en: 'Timbuktu', fr: 'Tombouctou' });
    expect(title('route', 'gao-kidal')?.en).toBe('gao-kidal');
    expect(title('region', 'ML07')).toEqual({ en: 'Gao', fr: 'Gao (fr)' });
    expect(title('cercle', 'ML0701')?.fr).toBe('Ansongo (fr)');
    expect(title('sector', 'centre')?.en).toBe('Centre');
    expect(title('airport', 'a')?.en).toBe('Gao International');
    expect(title('health', 'h')?.en).toBe('h');
    expect(title('place', 'p')?.en).toBe('Bourem');
  });

  it('of an incident without a place is its type and days, in UTC', () => {
    expect(titleOf(DATA, { kind: 'incident', id: 'ucdp:2' })).toEqual({
      en: 'Attack on aid workers, 29 February 2016',
      fr: 'Attaque contre des humanitaires, 29 février 2016',
    });
    expect(titleOf(DATA, { kind: 'incident', id: 'ucdp:3' })?.en).toMatch(
      /^State-based conflict, 1\s?[–-]\s?29 February 2016$/,
    );
  });
});

describe('the place of a selection', () => {
  it('is a point for things at a point', () => {
    expect(placeOf(DATA, { kind: 'incident', id: 'ucdp:1' })).toEqual({ lon: 2.4, lat: 15.9 });
    expect(placeOf(DATA, { kind: 'base', id: 'timbuktu' })).toEqual({ lon: -3, lat: 16.8 });
    expect(placeOf(DATA, { kind: 'place', id: 'p' })).toEqual({ lon: 1, lat: 2 });
  });

  it('is a box for lines and areas', () => {
    expect(placeOf(DATA, { kind: 'route', id: 'gao-kidal' })).toEqual([0, 16, 1.5, 18.4]);
    expect(placeOf(DATA, { kind: 'route', id: 'none' })).toBeNull();
    expect(placeOf(DATA, { kind: 'sector', id: 'centre' })).toEqual([-5, 14, -4, 15]);
  });

  it('of a region is its outline on the day', () => {
    const gao = { kind: 'region', id: 'ML07' } as const;
    expect(placeOf(DATA, gao, day(2015, 12, 31))).toEqual([0, 15, 4, 19]);
    expect(placeOf(DATA, gao, day(2016, 1, 1))).toEqual([0, 15, 2, 17]);
    expect(placeOf(DATA, gao)).toEqual([0, 15, 2, 17]);
  });
});

describe('a selection of something that is not there', () => {
  it.each(SELECTION_KINDS)('%s', (kind) => {
    expect(titleOf(DATA, { kind, id: 'no such id' })).toBeNull();
    expect(placeOf(EMPTY_DATA, { kind, id: 'no such id' })).toBeNull();
  });
});
