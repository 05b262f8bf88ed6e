import type { EventTable } from '../analysis/event-table.ts';
import { hexagonBuilder, hexagonWidth } from '../analysis/hexagon-cells.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { commandsOf } from '../state/commands.ts';
import { selectShownLayers } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';

/** How long the page may stand still for hexagons, and how many rows are taken between two looks. */
const SLICE_MS = 3;
const ROWS = 4000;

/** The hexagons that the view asks for: of which table, and how wide. */
interface Wanted {
  readonly table: EventTable;
  readonly width: number;
}

function wantedBy(state: AtlasState): Wanted | null {
  if (!selectShownLayers(state).some((layer) => layer.drawsCells)) return null;
  return { table: state.data.incidents, width: hexagonWidth(state.wholeZoom) };
}

/**
 * Sorts the incidents into hexagons whenever a shown layer draws them and the map has come past a
 * whole zoom. Few rows are done before the next frame, a million in slices between frames; meanwhile
 * the hexagons of before stay.
 */
export function followHexagons(store: AtlasStore): void {
  const { setCells } = commandsOf(store);
  let asked: Wanted | null = null;
  const follow = (state: AtlasState) => {
    const wanted = wantedBy(state);
    if (wanted?.table === asked?.table && wanted?.width === asked?.width) return;
    asked = wanted;
    // Not at once: the store is still telling others of the change that asked for this.
    queueMicrotask(() => (wanted ? build(wanted) : setCells(null)));
  };

  function build(wanted: Wanted): void {
    const builder = hexagonBuilder(wanted.table, wanted.width);
    const slice = () => {
      if (asked !== wanted) return;
      const end = performance.now() + SLICE_MS;
      let cells = builder.advance(ROWS);
      while (!cells && performance.now() < end) cells = builder.advance(ROWS);
      if (cells) setCells(cells);
      else setTimeout(slice);
    };
    slice();
  }

  follow(store.getState());
  store.subscribe(follow);
}
