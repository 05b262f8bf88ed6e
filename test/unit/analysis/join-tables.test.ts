import { describe, expect, it } from 'vitest';
import { eventTable, tableOf } from '../../../src/analysis/event-table.ts';
import { joinTables } from '../../../src/analysis/join-tables.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { columnsOf } from './columns-of.ts';
import { day, incident } from './made-up.ts';

const imported = (...rows: readonly Incident[]) => tableOfColumns(columnsOf(rows));

describe('joined tables', () => {
  it('are the only table that has rows', () => {
    const one = imported(incident({ id: 'a' }));
    expect(joinTables([eventTable([]), one, imported()])).toBe(one);
    expect(joinTables([]).size).toBe(0);
    expect(joinTables([imported()]).size).toBe(0);
  });

  it('know the shipped types first, whatever comes first', () => {
    const other = imported(
      incident({ id: 'a', type: 'Riots' }),
      incident({ id: 'b', type: 'aid' }),
    );
    const joined = joinTables([other, eventTable([incident({ id: 'c', type: 'state' })])]);
    const { names } = joined.type;
    expect(names).toEqual(['', 'mission', 'state', 'nonstate', 'onesided', 'aid', 'Riots']);
    expect([0, 1, 2].map((row) => joined.incidentAt(row)?.type)).toEqual(['Riots', 'aid', 'state']);
  });

  it('of imported sets alone do not list the shipped types', () => {
    const joined = joinTables(
      ['Riots', 'Protests'].map((type) => imported(incident({ id: type, type }))),
    );
    expect(joined.type.names).toEqual(['', 'Riots', 'Protests']);
  });

  it('keep rows apart that share an id, and find the one of the first set', () => {
    const shipped = eventTable([incident({ id: 'a', place: 'Gao' })]);
    const joined = joinTables([shipped, imported(incident({ id: 'a', place: 'Kidal' }))]);
    expect([0, 1].map(joined.placeAt)).toEqual(['Gao', 'Kidal']);
    expect(joined.rowOf('a')).toBe(0);
  });

  it('look once for ids that are asked for by turns', () => {
    const table = imported(incident({ id: 'a' }), incident({ id: 'b' }));
    let looks = 0;
    const sets = table.sets.map((set) => ({
      ...set,
      rowOf(id: string) {
        looks++;
        return set.rowOf(id);
      },
    }));
    const counted = tableOf(table, sets, null);
    const found = ['a', 'b', 'none', 'a', 'b', 'none'].map(counted.rowOf);
    expect(found).toEqual([0, 1, undefined, 0, 1, undefined]);
    expect(looks).toBe(3);
  });

  it('know which rows have notes, as their incidents do', () => {
    const shipped = eventTable([incident({ id: 'a' }), incident({ id: 'c', notes: 'Gao' })]);
    const own = imported(incident({ id: 'b', notes: 'Près de là' }), incident({ id: 'd' }));
    const joined = joinTables([shipped, own]);
    const rows = [...joined.day.keys()];
    const noted = rows.filter(joined.hasNotes);
    expect(noted.map(joined.idAt)).toEqual(['b', 'c']);
    expect(noted).toEqual(rows.filter((row) => joined.incidentAt(row)?.notes !== undefined));
    expect([-1, rows.length].map(joined.hasNotes)).toEqual([false, false]);
  });

  it('have room for more texts than 16 bits count', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => i);
    const [one, other] = ['a', 'b'].map((set) =>
      imported(...rows.map((i) => incident({ id: `${set}${i}`, place: `${set} place ${i}` }))),
    );
    const joined = joinTables(one && other ? [one, other] : []);
    expect(joined.place.names).toHaveLength(80_001);
    expect(joined.placeAt(joined.rowOf('b39999') ?? -1)).toBe('b place 39999');
  });
});

describe('an imported row', () => {
  const facts = { id: 'acled:1', source: 'acled', start: day(2020, 2, 29) };

  it('has what its columns say and no more', () => {
    const told = {
      ...facts,
      ...{
        type: 'Battles',
        place: 'Ménaka',
        weapon: 'mortar',
        notes: 'Près de là.',
        best: 3,
        high: 5,
      },
      ...{ missionDeaths: 2, missionDeathsBy: { TCD: 2 }, reference: 'https://example.org/1' },
    };
    expect(imported(incident(told)).incidentAt(0)).toEqual({
      ...incident(told),
      references: [{ source: 'acled', id: 'acled:1', address: 'https://example.org/1' }],
    });
    expect(imported(incident(facts)).incidentAt(0)).toEqual({
      ...incident(facts),
      references: [{ source: 'acled', id: 'acled:1' }],
    });
  });

  it('does not make up how many died of each of two countries', () => {
    const both = incident({ ...facts, missionDeaths: 3, missionDeathsBy: { TCD: 1, NER: 2 } });
    const table = imported(both);
    expect(table.incidentAt(0)).toMatchObject({ missionDeaths: 3, missionDeathsBy: {} });
    expect(table.countries.names).toEqual(['', 'TCD', 'NER']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'see page 3'])(
    'has no link to %s',
    (reference) => {
      const row = imported(incident({ ...facts, reference })).incidentAt(0);
      expect(row?.reference).toBeUndefined();
      expect(row?.references[0]?.address).toBeUndefined();
    },
  );
});
