import { useMemo } from 'react';
import type { Briefing } from '../../domain/briefing.ts';
import { openedBy } from '../../state/briefings/step-view.ts';
import type { Commands } from '../../state/commands.ts';
import { encodeLink } from '../../state/link/encode.ts';
import { linkSpan, withoutOwnData } from '../../state/link/without-own-data.ts';
import type { AtlasStore } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useAtlasStore, useCommands } from '../atlas-context.tsx';

/** What steps have to do with the view: to take the present one, to show one, to present from one. */
export function useSteps() {
  const store = useAtlasStore();
  const commands = useCommands();
  return useMemo(() => stepsOf(store, commands), [store, commands]);
}

function stepsOf(store: AtlasStore, commands: Commands) {
  function open(link: string, briefing: View['briefing']): void {
    const { language } = store.getState().view;
    commands.openView({ ...openedBy(link).view, language, briefing });
    commands.settle();
  }
  return {
    /** The present view as a link, without what is the reader's own. */
    capture(): string {
      const state = store.getState();
      const view = { ...state.view, briefing: null, language: null, panels: 'full' as const };
      return encodeLink(withoutOwnData(view, state), linkSpan(state));
    },
    /** Opens the view of a link; what is presented, and the language, stay as they are. */
    show(link: string): void {
      open(link, store.getState().view.briefing);
    },
    /** Shows the step at `at`, from 0, over the whole window. */
    present({ id, steps }: Briefing, at: number): void {
      const step = steps[at];
      if (step) open(step.link, { id, step: at + 1 });
    },
  };
}
