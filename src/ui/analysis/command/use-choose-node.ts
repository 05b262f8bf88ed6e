import type { Box } from '../../../analysis/box.ts';
import { placeOf } from '../../../analysis/describe.ts';
import type { CommandFacts } from '../../../analysis/studies/command/command.ts';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { cameraOn } from '../../../state/camera-on.ts';
import { useAtlasStore, useCommands } from '../../atlas-context.tsx';
import { mapFrame } from '../parts/map-frame.ts';

/** Degrees round a base that are shown with it. */
const AROUND_DEGREES = 0.6;

/**
 * Chooses a node of the chain of command, `null` none: a sector frames and filters its regions, a base
 * is framed and selected; the offices show the whole of Mali. With a sector its own filter goes, and no
 * other that the reader has set.
 */
export function useChooseNode(facts: CommandFacts | undefined): (node: string | null) => void {
  const store = useAtlasStore();
  const commands = useCommands();
  return (node) => {
    const state = store.getState();
    const [kind, id = ''] = node?.split(':') ?? [];
    const before = regionsOf(facts, state.view.analysis?.params['node']);
    const regions = regionsOf(facts, node);
    const isOwnFilter = isSame(state.view.filters.regions, before);
    commands.setParams({ node }, false);
    if (kind === 'base') commands.select({ kind: 'base', id });
    else if (state.view.selection?.kind === 'base') commands.select(null);
    const box = boxOfNode(state, kind, id, facts);
    commands.moveCamera(box ? cameraOn(box, mapFrame()) : null);
    if (regions.length > 0 || (before.length > 0 && isOwnFilter)) commands.setFilters({ regions });
    else if (store.getState().acts === state.acts) commands.settle();
  };
}

/** The regions of a sector, as a filter has them; none of any other node. */
function regionsOf(
  facts: CommandFacts | undefined,
  node: string | null | undefined,
): readonly string[] {
  const sector = facts?.sectors.find(({ code }) => node === `sector:${code}`);
  return [...(sector?.regions ?? [])].sort();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

function boxOfNode(
  { data }: AtlasState,
  kind: string | undefined,
  id: string,
  facts: CommandFacts | undefined,
): Box | null {
  if (kind !== 'base' && kind !== 'sector') return null;
  const place = placeOf(data, { kind, id }, facts?.asOf);
  if (!place) return null;
  if (!('lon' in place)) return place;
  const { lon, lat } = place;
  return [lon - AROUND_DEGREES, lat - AROUND_DEGREES, lon + AROUND_DEGREES, lat + AROUND_DEGREES];
}
