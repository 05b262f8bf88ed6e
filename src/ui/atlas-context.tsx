import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { Language } from '../domain/language.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { type Commands, commandsOf } from '../state/commands.ts';
import { selectLanguage } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import { type TimeController, timeController } from '../state/time/time-controller.ts';
import { type Format, formatOf } from './format.ts';
import { type T, wordsFor } from './words/words.ts';

interface Atlas {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly time: TimeController;
}

const Context = createContext<Atlas | null>(null);

export function AtlasProvider({ store, children }: { store: AtlasStore; children: ReactNode }) {
  const value = useMemo(() => {
    const commands = commandsOf(store);
    return { store, commands, time: timeController(store, commands) };
  }, [store]);
  return <Context value={value}>{children}</Context>;
}

function useAtlasContext() {
  const value = useContext(Context);
  if (!value) throw new Error('No <AtlasProvider> above this component');
  return value;
}

/** A part of the state; the component draws again when it changes. */
export function useAtlas<Part>(select: (state: AtlasState) => Part): Part {
  return useStore(useAtlasContext().store, select);
}

export function useAtlasStore(): AtlasStore {
  return useAtlasContext().store;
}

export function useCommands(): Commands {
  return useAtlasContext().commands;
}

/** What hands do to the timeline. */
export function useTime(): TimeController {
  return useAtlasContext().time;
}

/** The words and the formats of the language in use. */
export function useWords(): { t: T; format: Format; language: Language } {
  const language = useAtlas(selectLanguage);
  return { t: wordsFor(language), format: formatOf(language), language };
}
