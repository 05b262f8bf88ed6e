import { useMemo } from 'react';
import type { Briefing } from '../../domain/briefing.ts';
import type { Commands } from '../../state/commands.ts';
import { decodeLink } from '../../state/link/decode.ts';
import { encodeLink } from '../../state/link/encode.ts';
import { linkSpan, withoutOwnData } from '../../state/link/without-own-data.ts';
import type { AtlasStore } from '../../state/store.ts';
import { useAtlasStore, useCommands } from '../atlas-context.tsx';

/** What steps have to do with the view: to take the present one, to show one, to present from one. */
export function useSteps() {
  const store = useAtlasStore();
  const commands = useCommands();
  return useMemo(() => stepsOf(store, commands), [store, commands]);
}

function stepsOf(store: AtlasStore, commands: Commands) {
  return {
    /** The present view as a link, without what is the reader's own. */
    capture(): string {
      const state = store.getState();
      const view = { ...state.view, briefing: null, language: null, panels: 'full' as const };
      return encodeLink(withoutOwnData(view, state), linkSpan(state));
    },
    show(link: string): void {
      const { language } = store.getState().view;
      commands.openView({ ...decodeLink(link).view, language });
      commands.settle();
    },
    /** Shows the step at `at`, from 0, over the whole window. */
    present({ id, steps }: Briefing, at: number): void {
      const step = steps[at];
      if (!step) return;
      const { language } = store.getState().view;
      const { view } = decodeLink(step.link);
      commands.openView({ ...view, language, briefing: { id, step: at + 1 } });
      commands.settle();
    },
  };
}
