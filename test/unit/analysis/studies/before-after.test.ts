import { describe, expect, it } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { placeShareOf } from '../../../../src/analysis/honest-counts-place.ts';
import { study } from '../../../../src/analysis/studies/before-after/before-after.ts';
import type { RawParams } from '../../../../src/analysis/study/study.ts';
import type { Day } from '../../../../src/domain/day.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Base } from '../../../../src/domain/mission-places.ts';
import { incidentFeatures } from '../../data/shipped.ts';
import { base, day, incident } from '../made-up.ts';
import { references, relativeError } from '../statistics/reference.ts';
import { answerOf, inputsOf } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

const SPAN = { from: day(2016, 1, 1), to: day(2020, 1, 1) };
/** Closed after 30 June 2018: 1 July is the first day without it. */
const CHANGE = day(2018, 7, 1);
const HERE = base({ id: 'here', from: day(2016, 1, 1), to: CHANGE - 1, toMeans: 'closure' });
/** A degree of latitude is 111.2 km on the sphere of Turf. */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

let made = 0;
function at(when: Day, km = 0, facts: Partial<Incident> = {}): Incident {
  made += 1;
  return incident({ id: `i${made}`, start: when, lat: km / KM_PER_DEGREE, ...facts });
}
function several(count: number, first: Day, km = 0): Incident[] {
  return Array.from({ length: count }, (_, i) => at(first + i, km));
}

function ask(incidents: readonly Incident[], raw: RawParams, bases: readonly Base[] = [HERE]) {
  return answerOf(study, inputsOf(incidents, { places: { bases }, window: SPAN, span: SPAN }), raw);
}
function found(...question: Parameters<typeof ask>) {
  const { found: facts } = ask(...question).facts;
  if (!facts) throw new Error('nothing found');
  return facts;
}

describe('the two sides', () => {
  it.each(
    references('poisson')('ratio').filter(
      ([, , one = 0, other, confidence]) => one === other && one >= 30 && confidence === 0.95,
    ),
  )('%d after and %d before in %d days as poisson.test of R has it', (...row) => {
    const [after = 0, before = 0, days = 0, , , estimate, low, high, p] = row.map(Number);
    const each = (count: number, first: Day) =>
      Array.from({ length: count }, (_, i) => at(first + (i % days)));
    const { here } = found([...each(before, CHANGE - days), ...each(after, CHANGE)], {
      days: String(days),
    });
    expect(here.before).toEqual({ count: before, exposure: days });
    expect(here.after).toEqual({ count: after, exposure: days });
    const { ratio } = here;
    expect(relativeError(ratio?.estimate ?? -1, estimate ?? 0)).toBeLessThan(1e-12);
    expect(relativeError(ratio?.low ?? -1, low ?? 0)).toBeLessThan(1e-10);
    expect(relativeError(ratio?.high ?? -1, high ?? 0)).toBeLessThan(1e-10);
    expect(relativeError(ratio?.p ?? -1, p ?? 0)).toBeLessThan(1e-9);
  });

  it('end with the last day before and begin with the first day after the closure', () => {
    const rows = [at(CHANGE - 31), at(CHANGE - 30), at(CHANGE - 1), at(CHANGE), at(CHANGE + 30)];
    const { here, day: change } = found(rows, { days: '30' });
    expect(change).toBe(CHANGE);
    expect([here.before.count, here.after.count]).toEqual([2, 1]);
  });

  it('go no further than the data, or than the base stood', () => {
    const young = { ...HERE, from: CHANGE - 10, to: CHANGE - 1 };
    const rows = [at(CHANGE - 20), at(CHANGE - 5), at(CHANGE + 5)];
    const closing = found(rows, { days: '30' }, [young]);
    expect(closing.here.before).toEqual({ count: 1, exposure: 10 });
    const opening = found(rows, { days: '30', event: 'opening' }, [young]);
    expect(opening.here.before).toEqual({ count: 1, exposure: 30 });
    expect(opening.here.after).toEqual({ count: 1, exposure: 10 });
    const late = { ...HERE, to: SPAN.to - 6 };
    expect(found(rows, { days: '30' }, [late]).here.after.exposure).toBe(5);
    const never = { ...HERE, to: SPAN.to - 1 };
    expect(found(rows, { days: '30' }, [never]).here).toMatchObject({
      after: { count: 0, exposure: 0 },
      ratio: null,
    });
  });

  it('take the circle and the ring apart by the great circle', () => {
    const kms = [0, 24.9, 25.1, 49.9, 50.1];
    const { here, ring } = found(
      kms.map((km) => at(CHANGE, km)),
      { r: '25' },
    );
    expect([here.after.count, ring.after.count]).toEqual([2, 2]);
    const wide = found(
      kms.map((km) => at(CHANGE, km)),
      { r: '50' },
    );
    expect([wide.here.after.count, wide.ring.after.count]).toEqual([4, 1]);
  });

  it('count by the first day, and say how many have days on both sides', () => {
    const rows = [at(CHANGE - 2, 0, { end: CHANGE + 1 }), at(CHANGE - 2, 0, { end: CHANGE - 1 })];
    const { here, across } = found(rows, {});
    expect([here.before.count, here.after.count, across]).toEqual([2, 0, 1]);
  });
});

describe('the day', () => {
  it('is doubted where it is not the day of a closure or an opening', () => {
    const doubtful = {
      ...HERE,
      fromMeans: 'first-map',
      fromPrecision: 'month',
      toMeans: 'last-map',
      toPrecision: 'month',
    } as const;
    expect(found([], { base: 'here', event: 'closing' }, [doubtful]).doubts).toEqual([
      'last-map',
      'month',
    ]);
    expect(found([], { base: 'here', event: 'opening' }, [doubtful]).doubts).toEqual([
      'first-map',
      'month',
    ]);
    expect(found([], {}).doubts).toEqual([]);
  });

  it('may be any other one, and stays within one state of the base', () => {
    const rows = [at(CHANGE - 40), at(CHANGE - 5), at(CHANGE + 5)];
    const { here } = found(rows, { event: 'date', day: '2018-06-01', days: '60' });
    // 1 June: 30 days to the closure, which the side after must not cross.
    expect(here.before).toEqual({ count: 1, exposure: 60 });
    expect(here.after).toEqual({ count: 1, exposure: 30 });
    expect(ask(rows, { event: 'date' }).facts.found).toBeNull();
    expect(ask(rows, { event: 'date', day: '2018-02-31' }).facts.found).toBeNull();
  });

  it('is that of the base closed first where none is named, and of none for an unknown one', () => {
    const other = base({ id: 'other', to: CHANGE - 100, toMeans: 'closure' });
    const shown = base({ id: 'shown', to: CHANGE - 200, toMeans: 'last-map' });
    expect(found([], {}, [HERE, other, shown]).base.id).toBe('other');
    expect(ask([], { base: 'nowhere' }, [HERE]).facts.found).toBeNull();
    expect(ask([], {}, []).facts.found).toBeNull();
  });
});

describe('controls', () => {
  const far = base({ id: 'far', lat: 80 / KM_PER_DEGREE, from: SPAN.from, to: SPAN.to - 1 });
  const near = base({ id: 'near', lat: 74 / KM_PER_DEGREE, from: SPAN.from, to: SPAN.to - 1 });
  const late = base({ id: 'late', lat: 5, from: CHANGE - 5, to: SPAN.to - 1 });
  const bases = [HERE, far, near, late];

  it('are the bases open on every day of both sides, none whose circle meets the ring', () => {
    const rows = [...several(4, CHANGE - 20), at(CHANGE), ...several(3, CHANGE - 9, 90)];
    rows.push(...several(2, CHANGE + 3, 90));
    const { controls, against } = found(rows, { base: 'here', days: '30' }, bases);
    expect(controls.map(({ id, use }) => [id, use])).toEqual([
      ['far', 'used'],
      ['near', 'overlaps'],
      ['late', 'not-open'],
    ]);
    expect(controls[0]).toMatchObject({ before: 3, after: 2 });
    // By hand: 4 → 1 here, 3 → 2 there, ½ added to each; 1.959964 is the normal 97.5 % quantile.
    const ratio = 1.5 / 4.5 / (2.5 / 3.5);
    const error = Math.sqrt(1 / 1.5 + 1 / 4.5 + 1 / 2.5 + 1 / 3.5);
    expect(against).toMatchObject({ bases: 1, before: 3, after: 2 });
    expect(against?.estimate).toBeCloseTo(ratio, 12);
    expect(against?.low).toBeCloseTo(ratio * Math.exp(-1.959964 * error), 6);
    expect(against?.high).toBeCloseTo(ratio * Math.exp(1.959964 * error), 5);
  });

  it('are not said to be shut where a side has no days', () => {
    // Open to the end of the data: nothing is known of the days after.
    const here = { ...HERE, to: SPAN.to - 1 };
    const { controls, against } = found([], { base: 'here' }, [here, far, near, late]);
    expect(against).toBeNull();
    expect(controls.map(({ id, use }) => [id, use])).toEqual([
      ['far', 'no-days'],
      ['near', 'overlaps'],
      ['late', 'no-days'],
    ]);
  });

  it('may be none', () => {
    const { against, controls } = found([], { base: 'here' }, [HERE, near, late]);
    expect(against).toBeNull();
    expect(controls.map(({ use }) => use)).toEqual(['overlaps', 'not-open']);
  });
});

it('an incident near two other bases counts once for the controls together', () => {
  // The first two lie 5 km from one and 20 km from the other, and 500 km from here.
  const other = (id: string, km: number) =>
    base({ id, lat: km / KM_PER_DEGREE, from: SPAN.from, to: SPAN.to - 1 });
  const rows = [at(CHANGE - 3, 520), at(CHANGE + 3, 520), at(CHANGE + 4, 490)];
  const { against, controls } = found(rows, { days: '30', r: '25' }, [
    HERE,
    other('north', 525),
    other('south', 500),
  ]);
  expect(controls.map(({ id, before, after }) => [id, before, after])).toEqual([
    ['north', 1, 1],
    ['south', 1, 2],
  ]);
  expect(against).toMatchObject({ bases: 2, before: 1, after: 2 });
});

describe('places', () => {
  const rows = [
    at(CHANGE, 0, { placePrecision: 2 }),
    at(CHANGE, 0, { placePrecision: 3 }),
    at(CHANGE, 0, { placePrecision: 5 }),
    at(CHANGE + 400, 0, { placePrecision: 5 }),
  ];

  it('known no better than to the cercle are left out, or counted by their point', () => {
    const located = ask(rows, {});
    expect(located.facts.found?.here.after.count).toBe(1);
    expect([...located.rows]).toEqual([0]);
    // Without outlines nothing is known of the cercle.
    expect(located.leftOut).toEqual([
      { reason: 'place-too-rough', rows: Uint32Array.from([1, 2]) },
    ]);
    const all = ask(rows, { places: 'all' });
    expect(all.facts.found?.here.after.count).toBe(3);
    expect(all.leftOut).toEqual([]);
  });

  it('of a cercle might lie within r only where the cercle reaches into the circle', () => {
    const square = (west: number) => ({
      code: `c${west}`,
      name: { en: '', fr: '' },
      region: 'r',
      areaKm2: 1,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, -0.5],
            [west + 1, -0.5],
            [west + 1, 0.5],
            [west, 0.5],
            [west, -0.5],
          ],
        ],
      },
    });
    const table = eventTable([
      at(CHANGE, 0, { placePrecision: 3, cercle: 'c0', lon: 0.5 }),
      at(CHANGE, 0, { placePrecision: 3, cercle: 'c3', lon: 3.5 }),
    ]);
    const { leftOut } = answerOf(
      study,
      {
        places: { ...EMPTY_DATA, bases: [HERE], cercles: [square(0), square(3)] },
        table,
        mask: new Uint16Array(2),
        window: SPAN,
        span: SPAN,
        compare: null,
      },
      {},
    );
    expect(leftOut).toEqual([{ reason: 'place-imprecise', rows: Uint32Array.from([0]) }]);
  });

  it('of filtered incidents count nowhere', () => {
    const table = eventTable(several(3, CHANGE));
    const { facts, rows: used } = answerOf(
      study,
      {
        places: { ...EMPTY_DATA, bases: [HERE] },
        table,
        mask: Uint16Array.from([0, 1, 2]),
        window: SPAN,
        span: SPAN,
        compare: null,
      },
      {},
    );
    expect(facts.found?.here.after.count).toBe(1);
    expect([...used]).toEqual([0]);
  });
});

describe('the drawing', () => {
  it('has the circle, the ring, and no more than a thousand incidents', () => {
    const { drawing } = ask(several(179, CHANGE - 179), { days: '180' });
    const points = drawing?.shapes.features.filter(({ properties }) => properties.role === 'point');
    expect(points).toHaveLength(179);
    expect(points?.every(({ properties }) => properties.tone === 'less-3')).toBe(true);
    const many = ask(
      Array.from({ length: 2500 }, () => at(CHANGE)),
      {},
    );
    const some = many.drawing?.shapes.features.filter(
      ({ properties }) => properties.role === 'point',
    );
    expect(some).toHaveLength(834);
    expect(many.drawing?.legend.at(-1)?.label.en).toBe('Incidents after (1 in 3 drawn)');
  });
});

describe('the shipped data', () => {
  it('Ménaka, as counted without any code of the analysis', () => {
    const { facts, rows } = answerOf(study, shippedInputs(), {
      base: 'menaka',
      days: '180',
      r: '25',
    });
    // Chord length on a sphere of 6371.0088 km: another way to the distance than the haversine.
    const unit = ([lon = 0, lat = 0]: readonly number[]) => {
      const [x, y] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
      return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)] as const;
    };
    const menaka = unit([2.4022, 15.9182]);
    const near = incidentFeatures.filter(({ properties, geometry }) => {
      const [x, y, z] = unit(geometry.coordinates);
      const chord = Math.hypot(x - menaka[0], y - menaka[1], z - menaka[2]);
      const km = 2 * 6371.0088 * Math.asin(chord / 2);
      return properties.placePrecision <= 2 && km <= 25;
    });
    const between = (from: string, to: string) =>
      near.filter(({ properties: { start } }) => start >= from && start <= to).length;
    // The closure was on 25 August 2023; 180 days before the 26th is 27 February.
    const { before, after } = facts.found?.here ?? {};
    expect(before).toEqual({ count: between('2023-02-27', '2023-08-25'), exposure: 180 });
    expect(after).toEqual({ count: between('2023-08-26', '2023-12-31'), exposure: 128 });
    expect(rows).toHaveLength((before?.count ?? 0) + (after?.count ?? 0));
    expect(before?.count).toBeGreaterThan(0);
  });

  it.each(['gao', 'menaka', 'mopti', 'bamako'])(
    '%s: what might lie near, as the honest counts have it',
    (id) => {
      const inputs = shippedInputs();
      const { leftOut, facts } = answerOf(study, inputs, { base: id, days: '1000', r: '60' });
      const there = facts.found;
      const at = inputs.places.bases.find((one) => one.id === id);
      if (!there || !at) throw new Error(`no ${id}`);
      const { table, places } = inputs;
      const share = placeShareOf(
        table,
        { kind: 'circle', lon: at.lon, lat: at.lat, radiusKm: 60 },
        places,
      );
      const expected = Array.from(table.day, (_day, row) => row).filter((row) => {
        const first = table.day[row] ?? 0;
        const part = share(row);
        return (
          first >= there.before.from &&
          first < there.after.to &&
          (table.placePrecision[row] ?? 0) > 2 &&
          typeof part === 'number' &&
          part > 0
        );
      });
      const found = leftOut.find(({ reason }) => reason === 'place-imprecise');
      expect(expected.length).toBeGreaterThan(0);
      expect([...(found?.rows ?? [])]).toEqual(expected);
    },
  );
});
