import { act, cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/analysis/filters.ts';
import type { DataKind } from '../../src/domain/data-kind.ts';
import type { AtlasState, FileReport } from '../../src/state/atlas-state.ts';
import { type Commands, commandsOf } from '../../src/state/commands.ts';
import { type AtlasStore, atlasStore } from '../../src/state/store.ts';
import { FIRST_VIEW, type View } from '../../src/state/view.ts';
import { AtlasProvider } from '../../src/ui/atlas-context.tsx';
import { sampleData } from './sample-data.ts';

// Parts that load when first opened come late on a machine with other work.
configure({ asyncUtilTimeout: 5000 });

// Vitest's globals are off, so Testing Library cannot tidy up by itself.
afterEach(cleanup);

/** The first view with some parts changed. */
export function viewWith(patch: Partial<View>): View {
  return { ...FIRST_VIEW, ...patch };
}

/** The first view under some filters. */
export function filteredView(patch: Partial<Filters>): View {
  return viewWith({ filters: { ...NO_FILTERS, ...patch } });
}

/** The report of a file that was not found. */
export function failedFile(kind: DataKind): FileReport {
  return {
    path: `${kind}.geojson`,
    kind,
    status: 'failed',
    bytesRead: 0,
    bytesTotal: 10,
    rows: null,
    problems: [{ code: 'file-missing', detail: 'HTTP 404', severity: 'error' }],
  };
}

/**
 * Renders a part of the interface over a real store that holds the sample incidents, unless `state`
 * says otherwise. `change` acts on the store from outside the interface, as a link or the map does.
 */
export function renderAtlas(ui: ReactNode, state: Partial<AtlasState> = {}) {
  const store: AtlasStore = atlasStore({ data: sampleData(), loading: false, ...state });
  const commands = commandsOf(store);
  const user = userEvent.setup();
  const view = render(<AtlasProvider store={store}>{ui}</AtlasProvider>);
  const change = (make: (commands: Commands) => void) => act(() => make(commands));
  return { ...view, store, user, change };
}
