import { describe, expect, it } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { tableOfColumns } from '../../../../src/analysis/table-of-columns.ts';
import type { ImportReport } from '../../../../src/domain/import/report.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Manifest } from '../../../../src/domain/manifest.ts';
import { commandsOf } from '../../../../src/state/commands.ts';
import { importCommandsOf } from '../../../../src/state/imports/import-commands.ts';
import type { ImportedSet } from '../../../../src/state/imports/imports.ts';
import { encodeLink } from '../../../../src/state/link/encode.ts';
import { linkSpan, withoutOwnData } from '../../../../src/state/link/without-own-data.ts';
import { selectSpan, selectTally } from '../../../../src/state/selectors.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { FIRST_VIEW } from '../../../../src/state/view.ts';
import { columnsOf } from '../../analysis/columns-of.ts';
import { day, incident } from '../../analysis/made-up.ts';

const report: ImportReport = {
  file: 'own.csv',
  unit: 'line',
  rowsRead: 2,
  rowsImported: 2,
  rowsRefused: 0,
  rowsRepaired: 0,
  counts: {},
  problems: [],
  isSwapLikely: false,
  bytesRead: 10,
  seconds: 1,
};

function ownSet(id: string, rows: readonly Incident[]): ImportedSet {
  const days = rows.flatMap(({ start, end }) => [start, end]);
  return {
    id,
    source: 'own',
    profile: null,
    first: Math.min(...days),
    last: Math.max(...days),
    bytes: 100,
    version: 1,
    report,
    shown: true,
    kept: true,
    table: tableOfColumns(columnsOf(rows)),
  };
}

const MANIFEST: Manifest = {
  fingerprint: '0123abcd',
  first: day(2013, 1, 1),
  last: day(2023, 12, 31),
  files: [],
  sources: [],
};

const SHIPPED = [
  incident({ id: 'ucdp:1', start: day(2017, 1, 1), end: day(2017, 1, 1) }),
  incident({ id: 'ucdp:2', start: day(2018, 1, 1), end: day(2018, 1, 1) }),
];
const OWN = [
  incident({
    id: 'own:1',
    source: 'own',
    type: 'Protests',
    start: day(2025, 5, 1),
    end: day(2025, 5, 1),
  }),
];

function withOwn() {
  const store = atlasStore();
  const commands = importCommandsOf(store);
  commands.setShippedData({ ...EMPTY_DATA, incidents: eventTable(SHIPPED) });
  commands.addSets([ownSet('a', OWN)]);
  const ids = () => {
    const { incidents } = store.getState().data;
    return Array.from({ length: incidents.size }, (_, row) => incidents.idAt(row));
  };
  return { store, commands, ids };
}

describe('sets of one’s own', () => {
  it('join the shipped incidents, alone or not at all, as they are switched on', () => {
    const { commands, ids } = withOwn();
    expect(ids()).toEqual(['ucdp:1', 'ucdp:2', 'own:1']);
    commands.setShippedShown(false);
    expect(ids()).toEqual(['own:1']);
    commands.setShown('a', false);
    expect(ids()).toEqual([]);
    commands.setShippedShown(true);
    expect(ids()).toEqual(['ucdp:1', 'ucdp:2']);
  });

  it('go when they are deleted, and stay when the files of the atlas are read again', () => {
    const { store, commands, ids } = withOwn();
    commands.setShippedData({ ...EMPTY_DATA, incidents: eventTable(SHIPPED.slice(0, 1)) });
    expect(ids()).toEqual(['ucdp:1', 'own:1']);
    commands.removeSet('a');
    expect(ids()).toEqual(['ucdp:1']);
    expect(store.getState().imports.sets).toEqual([]);
  });

  it('widen the days of the timeline, and alone are all of them', () => {
    const { store, commands } = withOwn();
    expect(selectSpan(store.getState())).toEqual({ from: day(2013, 1, 1), to: day(2025, 5, 2) });
    commands.setShippedShown(false);
    expect(selectSpan(store.getState())).toEqual({ from: day(2025, 5, 1), to: day(2025, 5, 2) });
  });

  it('take with them what only they could mean, so that no link ever has it', () => {
    const { store, commands } = withOwn();
    commandsOf(store).setFilters({ types: ['Protests', 'state'], regions: ['ML07'] });
    commandsOf(store).select({ kind: 'incident', id: 'own:1' });
    commands.removeSet('a');
    const { view } = store.getState();
    expect(view.filters.types).toEqual(['state']);
    expect(view.filters.regions).toEqual(['ML07']);
    expect(view.selection).toBeNull();
  });

  it('a job under way changes neither the span nor what is counted', () => {
    const { store, commands } = withOwn();
    const [span, tally] = [selectSpan(store.getState()), selectTally(store.getState())];
    commands.setJob({ phase: 'looking', file: 'next.csv' });
    expect(selectSpan(store.getState())).toBe(span);
    expect(selectTally(store.getState())).toBe(tally);
  });

  it('a job under way leaves the table alone', () => {
    const { store, commands } = withOwn();
    const { incidents } = store.getState().data;
    commands.setJob({ phase: 'looking', file: 'next.csv' });
    expect(store.getState().data.incidents).toBe(incidents);
    expect(selectTally(store.getState()).all).toBe(3);
  });
});

describe('the window of a link', () => {
  it('has dates where the reader’s own data move the ends of the timeline', () => {
    const { store, commands } = withOwn();
    const textOf = () => {
      const state = store.getState();
      return encodeLink(withoutOwnData(state.view, state), linkSpan(state));
    };
    store.setState({ data: { ...store.getState().data, manifest: MANIFEST } });
    expect(textOf()).toBe('v=1&t=first/2025-05-01');
    commands.setShippedShown(false);
    expect(textOf()).toBe('v=1&t=2025-05-01/2025-05-01');
    commands.removeSet('a');
    commands.setShippedShown(true);
    expect(textOf()).toBe('v=1');
  });
});

describe('a link', () => {
  const view = {
    ...FIRST_VIEW,
    selection: { kind: 'incident' as const, id: 'own:1' },
    filters: { ...FIRST_VIEW.filters, types: ['Protests', 'state'], sources: ['own'] },
  };

  it('has nothing of what only a set of one’s own can mean', () => {
    const { store } = withOwn();
    const shared = withoutOwnData(view, store.getState());
    expect(shared.selection).toBeNull();
    expect(shared.filters.types).toEqual(['state']);
    expect(shared.filters.sources).toEqual([]);
  });

  it('compares with no group of one’s own', () => {
    const state = withOwn().store.getState();
    const compared = (group: string) => ({
      ...FIRST_VIEW,
      analysis: { name: 'compare', params: { by: 'region', with: group } },
    });
    const own = withoutOwnData(compared('type:Protests'), state);
    expect(own.analysis?.params).toEqual({ by: 'region' });
    const shipped = compared('type:state');
    expect(withoutOwnData(shipped, state)).toBe(shipped);
  });

  it('keeps what the shipped data know, and what nobody knows', () => {
    const { store } = withOwn();
    const state = store.getState();
    const known = {
      ...FIRST_VIEW,
      selection: { kind: 'incident' as const, id: 'ucdp:1' },
      filters: { ...FIRST_VIEW.filters, types: ['gone'] },
    };
    expect(withoutOwnData(known, state)).toBe(known);
    expect(withoutOwnData(view, { ...state, imports: { ...state.imports, sets: [] } })).toBe(view);
  });
});
