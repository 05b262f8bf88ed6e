import type { AtlasLayer, LegendEntry } from '../layers/layer.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { selectScene } from '../state/selectors.ts';

const NOTHING: readonly LegendEntry[] = [];

/** The legend, the same object as before while it says the same: a drag changes it rarely. */
export function legendSelector(layer: AtlasLayer | undefined, shown: boolean) {
  let last = NOTHING;
  let text = '[]';
  return (state: AtlasState): readonly LegendEntry[] => {
    if (!layer || !shown) return NOTHING;
    const entries = layer.legend(selectScene(state));
    const next = JSON.stringify(entries);
    if (next !== text) {
      last = entries;
      text = next;
    }
    return last;
  };
}
