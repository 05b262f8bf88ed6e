import type { Theme } from '../layers/layer.ts';
import type { AtlasStore } from '../state/store.ts';
import { remember, remembered } from './memory.ts';

/** Follows the reader's system until the reader chooses; the choice is kept in this browser. */
export function followTheme(store: AtlasStore): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const kept = remembered('theme');
  const own = (): Theme => (system.matches ? 'dark' : 'light');
  store.setState({ theme: kept === 'dark' || kept === 'light' ? kept : own() });
  document.documentElement.dataset['theme'] = store.getState().theme;
  store.subscribe(({ theme }, { theme: before }) => {
    if (theme === before) return;
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
  });
}
