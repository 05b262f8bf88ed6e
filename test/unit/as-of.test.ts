import { describe, expect, test } from 'vitest';
import { commandOn } from '../../src/analysis/command/command-on.ts';
import { titleOf } from '../../src/analysis/describe.ts';
import { nearestBase } from '../../src/analysis/nearest-base.ts';
import { type Day, formatDay, parseDay } from '../../src/domain/day.ts';
import { LAYERS } from '../../src/layers/all-layers.ts';
import type { Scene } from '../../src/layers/layer.ts';
import { whereIs } from '../../src/map/where-is.ts';
import { selectScene } from '../../src/state/selectors.ts';
import { atlasStore } from '../../src/state/store.ts';
import { FIRST_VIEW } from '../../src/state/view.ts';
import { shippedData } from './data/shipped-data.ts';

const data = shippedData();

function on(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

/** The scene of a window that ends with the day. */
function sceneOn(text: string, countries: readonly string[] = []): Scene {
  const store = atlasStore({
    data,
    loading: false,
    view: {
      ...FIRST_VIEW,
      window: { from: on('2013-01-01'), to: on(text) + 1 },
      filters: { ...FIRST_VIEW.filters, countries },
    },
  });
  return selectScene(store.getState());
}

function pictureOf(key: string, scene: Scene) {
  const layer = LAYERS.find((one) => one.key === key);
  if (!layer) throw new Error(`no layer ${key}`);
  return layer.picture(scene);
}
const drawn = (key: string, source: string, scene: Scene): string[] =>
  pictureOf(key, scene)
    .sources[source]?.features.map(({ properties }) => String(properties?.['id']))
    .sort() ?? [];

const OLD_REGIONS = ['ML01', 'ML02', 'ML03', 'ML04', 'ML05', 'ML06', 'ML07', 'ML08', 'ML09'];
const NEW_REGIONS = ['ML-10', 'ML-9', ...OLD_REGIONS];
const FIRST_BASES = ['aguelhok', 'ansongo', 'bamako', 'diabaly', 'douentza', 'gao', 'gossi'];
const MORE_BASES = ['goundam', 'kidal', 'menaka', 'mopti', 'tessalit', 'timbuktu'];
/** Gossi is on no map after Rev. 24 (August 2018), Ber on the maps from Rev. 10 (September 2015) on. */
const BASES_2019 = [...FIRST_BASES, ...MORE_BASES, 'ber'].filter((id) => id !== 'gossi').sort();
/** Diabaly is on no map after Rev. 31 (November 2019). */
const BASES_2023 = BASES_2019.filter((id) => id !== 'diabaly');

/**
 * Extracted from `public/data` by a script apart from this code: bases by `from` and `to`, troops as
 * the sum of the records whose days hold the day, sectors and regions by `from` and `to`, holders by their dates in `mission.json`.
 * `?` before a name: no source states that the tenure had begun; after it: none states its end.
 */
const DAYS = {
  '2013-07-01': {
    bases: [],
    troops: 0,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao)',
      'Sector West (Timbuktu)',
      'South (Bamako)',
    ],
    noSector: [],
    regions: OLD_REGIONS,
    srsg: ['Albert (Bert) Koenders?', '?Mongi Hamdi'],
    commander: ['Jean-Bosco Kazura'],
  },
  '2014-03-01': {
    bases: [...FIRST_BASES, ...MORE_BASES],
    troops: 7785,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao)',
      'Sector West (Timbuktu)',
      'South (Bamako)',
    ],
    noSector: ['douentza', 'mopti'],
    regions: OLD_REGIONS,
    srsg: ['Albert (Bert) Koenders?', '?Mongi Hamdi'],
    commander: ['Jean-Bosco Kazura'],
  },
  '2015-12-31': {
    bases: [...FIRST_BASES, ...MORE_BASES, 'ber'].sort(),
    troops: 16080,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao)',
      'Sector West (Timbuktu)',
      'South (Bamako)',
    ],
    noSector: ['douentza', 'mopti'],
    regions: OLD_REGIONS,
    srsg: ['?Mongi Hamdi', 'Mahamat Saleh Annadif'],
    commander: ['Michael Lollesgaard?'],
  },
  '2016-01-01': {
    bases: [...FIRST_BASES, ...MORE_BASES, 'ber'].sort(),
    troops: 16080,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
    ],
    noSector: ['douentza', 'mopti'],
    regions: NEW_REGIONS,
    srsg: ['?Mongi Hamdi', 'Mahamat Saleh Annadif'],
    commander: ['Michael Lollesgaard?'],
  },
  '2019-06-23': {
    bases: BASES_2019,
    troops: 20340,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
    ],
    noSector: ['douentza', 'mopti'],
    regions: NEW_REGIONS,
    srsg: ['Mahamat Saleh Annadif'],
    commander: ['Dennis Gyllensporre?'],
  },
  '2019-06-24': {
    bases: BASES_2019,
    troops: 20340,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
      'Sector Centre (Mopti)',
    ],
    noSector: [],
    regions: NEW_REGIONS,
    srsg: ['Mahamat Saleh Annadif'],
    commander: ['Dennis Gyllensporre?'],
  },
  '2023-08-13': {
    bases: BASES_2023,
    troops: 17300,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
      'Sector Centre (Mopti)',
    ],
    noSector: [],
    regions: NEW_REGIONS,
    srsg: ['El-Ghassim Wane'],
    commander: ['Mamadou Gaye?'],
  },
  // Ber was left on 13 August 2023.
  '2023-08-14': {
    bases: BASES_2023.filter((id) => id !== 'ber'),
    troops: 17150,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
      'Sector Centre (Mopti)',
    ],
    noSector: [],
    regions: NEW_REGIONS,
    srsg: ['El-Ghassim Wane'],
    commander: ['Mamadou Gaye?'],
  },
  '2023-12-31': {
    bases: ['gao'],
    troops: 5020,
    sectors: [
      'Sector North (Kidal)',
      'Sector East (Gao, Ménaka)',
      'Sector West (Timbuktu, Taoudénit)',
      'South (Bamako)',
      'Sector Centre (Mopti)',
    ],
    noSector: [],
    regions: NEW_REGIONS,
    // December 2023 is the month of his end: the day is not stated.
    srsg: ['El-Ghassim Wane?'],
    commander: ['Mamadou Gaye?'],
  },
} as const;

describe.each(Object.entries(DAYS))('on %s', (text, expected) => {
  const scene = sceneOn(text);
  const command = commandOn(data, on(text));
  const holders = (held: (typeof command)['representative']) =>
    held.map(
      ({ holder, begun, endStated }) => `${begun ? '' : '?'}${holder.name}${endStated ? '' : '?'}`,
    );

  test('the map draws the bases, regions and sectors of the day', () => {
    expect(drawn('bases', 'bases:names', scene)).toEqual([...expected.bases].sort());
    expect([...(pictureOf('bases', scene).states?.byId.keys() ?? [])].sort()).toEqual(
      [...expected.bases].sort(),
    );
    expect(drawn('regions', 'regions:outlines', scene)).toEqual([...expected.regions].sort());
    expect(drawn('choropleth', 'choropleth:areas', scene)).toEqual([...expected.regions].sort());
    const names = pictureOf('sectors', scene).sources['sectors:names']?.features;
    expect(names?.map(({ properties }) => properties?.['en'])).toEqual(expected.sectors);
  });

  test('the chain of command names who is stated, with what is not', () => {
    expect(holders(command.representative)).toEqual(expected.srsg);
    expect(holders(command.forceCommander)).toEqual(expected.commander);
    const stated = command.sectors.flatMap(({ sector }) => (sector ? [sector.name.en] : []));
    expect(stated).toEqual(expected.sectors);
    const without = command.sectors.find(({ sector }) => sector === null)?.bases ?? [];
    expect(without.map(({ base }) => base.id).sort()).toEqual(expected.noSector);
  });

  test('the troops are those of the maps in force', () => {
    const manning = command.sectors.flatMap(({ bases }) => bases);
    expect(manning.map(({ base }) => base.id).sort()).toEqual([...expected.bases].sort());
    const troops = manning.reduce((sum, { record }) => sum + (record.troops ?? 0), 0);
    expect(troops).toBe(expected.troops);
  });
});

test('an area is called and looked for by its outline of the day', () => {
  const east = { kind: 'sector', id: 'east' } as const;
  expect(titleOf(data, east, on('2015-12-31'))?.en).toBe('Sector East (Gao)');
  expect(titleOf(data, east, on('2016-01-01'))?.en).toBe('Sector East (Gao, Ménaka)');
  // Timbuktu reached to the frontier of Algeria until Taoudénit was made of its north.
  const timbuktu = { kind: 'region', id: 'ML06' } as const;
  const [, before = 0] = whereIs(timbuktu, data, on('2015-12-31')) ?? [];
  const [, after = 0] = whereIs(timbuktu, data, on('2016-01-01')) ?? [];
  expect(before - after).toBeGreaterThan(1);
});

test('a country that a map names without a number mans the base nevertheless', () => {
  // Rev. 34, March 2020: Togo has troops in Douentza, Kidal and Ménaka; Mopti has `tccUnknown: ["TGO"]`.
  expect(drawn('bases', 'bases:names', sceneOn('2020-03-01', ['TGO']))).toEqual([
    'douentza',
    'kidal',
    'menaka',
    'mopti',
  ]);
});

test('a headquarters is one by the map of the day', () => {
  const north = (text: string) =>
    commandOn(data, on(text))
      .sectors.find(({ sector }) => sector?.code === 'north')
      ?.headquarters.map(({ base }) => base.id);
  // Kidal is of level 1 on Rev. 3 and of level 2 on Rev. 11.
  expect(north('2014-03-01')).toEqual([]);
  expect(north('2015-12-31')).toEqual(['kidal']);
});

test('each incident is held against the bases open on its own first day', () => {
  const { incidents, bases } = data;
  for (let row = 0; row < incidents.size; row++) {
    const incident = incidents.incidentAt(row);
    if (!incident) throw new Error(`no incident ${row}`);
    const day = formatDay(incident.start);
    const open = bases.filter(({ from, to }) => formatDay(from) <= day && day <= formatDay(to));
    const nearest = nearestBase(incident, bases);
    if (open.length === 0) expect(nearest).toBeNull();
    else expect(open).toContain(nearest?.base);
  }
});
