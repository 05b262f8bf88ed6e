import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventTable, eventTable, rowRange } from '../../../src/analysis/event-table.ts';
import { facetColumn, facetCounts } from '../../../src/analysis/facet-counts.ts';
import { DIMENSIONS, dimensionBit, FACETS, type Facet } from '../../../src/analysis/filters.ts';
import { histogram, type Measure, type Stack } from '../../../src/analysis/histogram.ts';
import { joinTables } from '../../../src/analysis/join-tables.ts';
import { filterMask } from '../../../src/analysis/mask.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import { deathsOf, tally } from '../../../src/analysis/tally.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { TIME_UNITS, unitEdges } from '../../../src/domain/time-unit.ts';
import { columnsOf } from './columns-of.ts';
import {
  ACTOR_NAMES,
  isCertain,
  passes,
  someFilters,
  someIncidents,
  someWindow,
  touchesWindow,
} from './event-model.ts';

const byDay = (list: readonly Incident[]) =>
  [...list].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const histogramCase = fc.record({
  list: someIncidents,
  filters: someFilters,
  span: someWindow,
  unit: fc.constantFrom(...TIME_UNITS),
  stack: fc.constantFrom<Stack[]>('type', 'source'),
  measure: fc.constantFrom<Measure[]>('incidents', 'deaths'),
});

/** Counts by code without the codes that have none. */
function named(names: readonly string[], counts: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0]).filter(([, n]) => n));
}

function countBy(list: readonly Incident[], codes: (row: Incident) => readonly string[]) {
  const counts: Record<string, number> = {};
  for (const code of list.flatMap((row) => [...new Set(codes(row))])) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

const CODES: Record<Facet, (row: Incident) => readonly string[]> = {
  types: (row) => [row.type],
  sources: (row) => [row.source],
  actors: (row) => row.actors,
  regions: (row) => [row.region ?? ''],
  countries: (row) => Object.keys(row.missionDeathsBy),
};

describe('the model', () => {
  it('makes windows and filters that leave some rows and drop others', () => {
    const seen = fc.sample(fc.tuple(someIncidents, someFilters, someWindow), {
      numRuns: 200,
      seed: 1,
    });
    const shares = seen.map(([list, filters, window]) => {
      const kept = list.filter((row) => DIMENSIONS.every((d) => passes(row, filters, d)));
      const shown = kept.filter((row) => touchesWindow(row, window));
      return { kept: kept.length, shown: shown.length, dropped: list.length - kept.length };
    });
    expect(shares.filter(({ shown, dropped }) => shown > 1 && dropped > 1).length).toBeGreaterThan(
      20,
    );
    expect(shares.filter(({ kept, shown }) => kept > shown).length).toBeGreaterThan(20);
  });
});

/** What every table keeps of an incident; `low` and `high` that say no more than `best` may go. */
function factsOf(row: Incident): Partial<Incident> {
  const { id, source, type, start, end, lon, lat, notes, region, cercle, best } = row;
  const { datePrecision, placePrecision, missionDeaths } = row;
  const stated = { notes, region, cercle, best, missionDeaths };
  return {
    ...{ id, source, type, start, end, lon, lat, datePrecision, placePrecision },
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ...(row.low === undefined || row.low === best ? {} : { low: row.low }),
    ...(row.high === undefined || row.high === best ? {} : { high: row.high }),
  };
}

/** Some here, some there: what is in no set is in the last. */
function joined(list: readonly Incident[]): EventTable {
  const part = (at: number) => list.filter((_, i) => i % 3 === at);
  return joinTables([
    tableOfColumns(columnsOf(part(0)), ACTOR_NAMES),
    eventTable(part(1), ACTOR_NAMES),
    tableOfColumns(columnsOf(part(2)), ACTOR_NAMES),
  ]);
}

const TABLES: readonly (readonly [
  name: string,
  make: (list: readonly Incident[]) => EventTable,
])[] = [
  ['of shipped incidents', (list) => eventTable(list, ACTOR_NAMES)],
  ['of columns', (list) => tableOfColumns(columnsOf(list), ACTOR_NAMES)],
  ['of several sets', joined],
  ['of tables that were joined before', (list) => joinTables([joined(list), eventTable([])])],
  [
    'of joined tables and another',
    (list) => joinTables([joined(list.slice(0, 9)), eventTable(list.slice(9), ACTOR_NAMES)]),
  ],
];

describe.each(TABLES)('the event table %s against plain objects', (_, make) => {
  it('sets one bit for each filter that a row fails', () => {
    fc.assert(
      fc.property(someIncidents, someFilters, (list, filters) => {
        const table = make(list);
        const expected = byDay(list).map((row) =>
          sum(DIMENSIONS.map((d) => (passes(row, filters, d) ? 0 : dimensionBit(d)))),
        );
        expect([...filterMask(table, filters)]).toEqual(expected);
      }),
    );
  });

  it('has every row in order of day and id, found by its id', () => {
    fc.assert(
      fc.property(someIncidents, (list) => {
        const table = make(list);
        const rows = byDay(list);
        expect(table.size).toBe(rows.length);
        rows.forEach((row, at) => {
          expect(table.idAt(at)).toBe(row.id);
          expect(table.rowOf(row.id)).toBe(at);
          expect(table.placeAt(at)).toBe(row.place ?? '');
          expect(table.incidentAt(at)).toMatchObject(factsOf(row));
        });
        expect([table.rowOf('x:'), table.incidentAt(-1), table.incidentAt(list.length)]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      }),
    );
  });

  it('counts what is shown, certain, of each type and region, and the deaths', () => {
    fc.assert(
      fc.property(someIncidents, someFilters, someWindow, (list, filters, window) => {
        const table = make(list);
        const counted = tally(table, filterMask(table, filters), window);
        const shown = byDay(list)
          .filter((row) => DIMENSIONS.every((d) => passes(row, filters, d)))
          .filter((row) => touchesWindow(row, window));
        const stated = shown.filter((row) => row.best !== undefined);
        expect([...counted.rows].map(table.idAt)).toEqual(shown.map((row) => row.id));
        expect(counted).toMatchObject({
          shown: shown.length,
          certain: shown.filter((row) => isCertain(row, window)).length,
          all: list.length,
          deaths: {
            best: sum(stated.map((row) => row.best ?? 0)),
            low: sum(stated.map((row) => row.low ?? row.best ?? 0)),
            high: sum(stated.map((row) => row.high ?? row.best ?? 0)),
            unknown: shown.length - stated.length,
          },
          missionDeaths: sum(shown.map((row) => row.missionDeaths ?? 0)),
          uncertain: shown.filter((row) => row.placePrecision >= 3 || row.datePrecision >= 3)
            .length,
          mostDeaths: Math.max(0, ...stated.map((row) => row.best ?? 0)),
        });
        expect(deathsOf(table, counted.rows)).toEqual(counted.deaths);
        expect(named(table.type.names, counted.byType)).toEqual(countBy(shown, CODES.types));
        expect(named(table.region.names, counted.byRegion)).toEqual(countBy(shown, CODES.regions));
        expect(named(table.cercle.names, counted.byCercle)).toEqual(
          countBy(shown, (row) => [row.cercle ?? '']),
        );
        for (const code of table.region.names) {
          expect(counted.deathsByRegion[table.region.names.indexOf(code)]).toBe(
            sum(stated.filter((row) => (row.region ?? '') === code).map((row) => row.best ?? 0)),
          );
          expect(counted.unknownByRegion[table.region.names.indexOf(code)]).toBe(
            shown.filter((row) => (row.region ?? '') === code && row.best === undefined).length,
          );
          table.type.names.forEach((type, at) => {
            const cell = table.region.names.indexOf(code) * table.type.names.length + at;
            expect(counted.byRegionAndType[cell]).toBe(
              shown.filter((row) => (row.region ?? '') === code && row.type === type).length,
            );
          });
        }
      }),
    );
  });

  it('counts a facet under every filter but its own', () => {
    fc.assert(
      fc.property(someIncidents, someFilters, someWindow, (list, filters, window) => {
        const table = make(list);
        const mask = filterMask(table, filters);
        for (const facet of FACETS) {
          const others = DIMENSIONS.filter((d) => d !== facet);
          const shown = list.filter(
            (row) => touchesWindow(row, window) && others.every((d) => passes(row, filters, d)),
          );
          const counts = facetCounts(table, mask, window, facet);
          expect(named(facetColumn(table, facet).names, counts)).toEqual(
            countBy(shown, CODES[facet]),
          );
        }
      }),
    );
  });

  it('adds up each row in the bins that its span touches, certain where they hold it', () => {
    fc.assert(
      fc.property(histogramCase, ({ list, filters, span, unit, stack, measure }) => {
        const table = eventTable(list, ACTOR_NAMES);
        const edges = unitEdges(unit, span.from, span.to);
        const mask = filterMask(table, filters);
        const bars = histogram(table, mask, edges, stack, measure);
        const amount = (row: Incident) => (measure === 'deaths' ? (row.best ?? 0) : 1);
        const total = (rows: readonly Incident[]) => sum(rows.map(amount));
        edges.slice(0, -1).forEach((from, bin) => {
          const window = { from, to: edges[bin + 1] ?? from };
          const all = list.filter((row) => touchesWindow(row, window));
          const shown = all.filter((row) => DIMENSIONS.every((d) => passes(row, filters, d)));
          expect(bars.all[bin]).toBe(total(all));
          table[stack].names.forEach((name, code) => {
            const own = shown.filter((row) => row[stack] === name);
            const at = bin * bars.codes + code;
            expect(bars.certain[at]).toBe(total(own.filter((row) => isCertain(row, window))));
            expect(bars.possible[at]).toBe(total(own.filter((row) => !isCertain(row, window))));
          });
        });
      }),
    );
  });

  it('never leaves a row that touches the window out of the range', () => {
    fc.assert(
      fc.property(someIncidents, someWindow, (list, window) => {
        const table = make(list);
        const { from, to } = rowRange(table, window);
        expect(from).toBeLessThanOrEqual(to);
        byDay(list).forEach((row, i) => {
          if (touchesWindow(row, window)) expect(i >= from && i < to).toBe(true);
          else if (row.start >= window.to) expect(i).toBeGreaterThanOrEqual(to);
        });
      }),
    );
  });
});
