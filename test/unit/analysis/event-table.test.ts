import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE, eventTable, rowRange } from '../../../src/analysis/event-table.ts';
import { facetCounts } from '../../../src/analysis/facet-counts.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { histogram } from '../../../src/analysis/histogram.ts';
import { filterMask } from '../../../src/analysis/mask.ts';
import { tally } from '../../../src/analysis/tally.ts';
import { formatDay } from '../../../src/domain/day.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { unitEdges } from '../../../src/domain/time-unit.ts';
import { day, incident } from './made-up.ts';

function counted(list: readonly Incident[], from: number, lastDay: number) {
  const table = eventTable(list);
  return tally(table, filterMask(table, NO_FILTERS), { from, to: lastDay + 1 });
}

describe('windows', () => {
  const year = incident({ id: 'year', start: day(2016, 1, 1), end: day(2016, 12, 31) });

  it('show an incident that began months before and is not over', () => {
    const other = incident({ id: 'short', start: day(2016, 3, 5) });
    const june = counted([other, year], day(2016, 6, 1), day(2016, 6, 30));
    expect([june.shown, june.certain]).toEqual([1, 0]);
  });

  it('hold both of their ends', () => {
    expect(counted([year], day(2016, 12, 31), day(2017, 1, 31)).shown).toBe(1);
    expect(counted([year], day(2017, 1, 1), day(2017, 1, 31)).shown).toBe(0);
    expect(counted([year], day(2015, 12, 1), day(2016, 1, 1)).shown).toBe(1);
    expect(counted([year], day(2015, 12, 1), day(2015, 12, 31)).shown).toBe(0);
    expect(counted([year], day(2016, 1, 1), day(2016, 12, 31)).certain).toBe(1);
    expect(counted([year], day(2016, 1, 1), day(2016, 12, 30)).certain).toBe(0);
  });

  it('keep 29 February apart from its neighbours', () => {
    const leap = [28, 29].map((date) => incident({ id: `${date}`, start: day(2016, 2, date) }));
    expect(counted(leap, day(2016, 2, 29), day(2016, 2, 29)).shown).toBe(1);
    expect(counted(leap, day(2016, 3, 1), day(2016, 3, 31)).shown).toBe(0);
  });
});

describe('deaths', () => {
  it('take absent low and high as the best estimate', () => {
    const { deaths } = counted(
      [incident({ id: 'a', best: 4 })],
      day(2017, 1, 1),
      day(2017, 12, 31),
    );
    expect(deaths).toEqual({ best: 4, low: 4, high: 4, unknown: 0 });
  });

  it('count a row without a best estimate apart, whatever its low and high', () => {
    const rows = [
      incident({ id: 'a', best: 3, low: 2, high: 7 }),
      incident({ id: 'b', low: 5, high: 9 }),
      incident({ id: 'c', best: 0 }),
    ];
    const { deaths } = counted(rows, day(2017, 1, 1), day(2017, 12, 31));
    expect(deaths).toEqual({ best: 3, low: 2, high: 7, unknown: 1 });
  });

  it('keep a best estimate that lies outside low and high as published', () => {
    const rows = [incident({ id: 'a', best: 5, low: 6, high: 8 })];
    expect(counted(rows, day(2017, 1, 1), day(2017, 12, 31)).deaths).toMatchObject({
      best: 5,
      low: 6,
      high: 8,
    });
  });
});

describe('months', () => {
  it('cover the span from the month of its first day to that of its last', () => {
    const edges = unitEdges('month', day(2015, 12, 31), day(2016, 3, 1));
    expect(edges.map(formatDay)).toEqual(['2015-12-01', '2016-01-01', '2016-02-01', '2016-03-01']);
  });

  it('leave out rows before and after', () => {
    const rows = [day(2015, 11, 30), day(2015, 12, 1), day(2016, 2, 29), day(2016, 3, 1)];
    const table = eventTable(rows.map((start, i) => incident({ id: `${i}`, start })));
    const edges = unitEdges('month', day(2015, 12, 15), day(2016, 3, 1));
    const mask = filterMask(table, NO_FILTERS);
    expect([...histogram(table, mask, edges, 'type', 'incidents').all]).toEqual([1, 0, 1]);
    expect([...histogram(table, mask, [], 'type', 'incidents').all]).toEqual([]);
  });
});

describe('the table', () => {
  it('orders equal days by id and finds rows by id', () => {
    const table = eventTable(['b', 'a', 'c'].map((id) => incident({ id })));
    expect([0, 1, 2].map(table.idAt)).toEqual(['a', 'b', 'c']);
    expect(table.rowOf('c')).toBe(2);
  });

  it('counts an actor named on both sides once', () => {
    const table = eventTable([incident({ id: 'a', actors: ['fama', 'jnim', 'fama'] })]);
    const window = { from: day(2017, 1, 1), to: day(2018, 1, 1) };
    const counts = facetCounts(table, filterMask(table, NO_FILTERS), window, 'actors');
    expect(table.actors.names.map((name, i) => [name, counts[i]])).toEqual([
      ['', 0],
      ['fama', 1],
      ['jnim', 1],
    ]);
  });

  it('may be empty', () => {
    const window = { from: 0, to: 1 };
    expect(rowRange(EMPTY_TABLE, window)).toEqual({ from: 0, to: 0 });
    const mask = filterMask(EMPTY_TABLE, { ...NO_FILTERS, text: 'gao', types: ['state'] });
    expect(tally(EMPTY_TABLE, mask, window)).toMatchObject({ shown: 0, certain: 0, all: 0 });
    expect(
      histogram(EMPTY_TABLE, mask, unitEdges('month', 0, 1), 'type', 'incidents').all.length,
    ).toBe(1);
  });
});
