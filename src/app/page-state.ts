import type { AtlasStore } from '../state/store.ts';

/**
 * Says on the page whether the atlas is ready: data loaded and drawn, or the table in place of a map
 * that cannot be. `failed` when not one incident could be read.
 */
export function showPageState(store: AtlasStore): void {
  const { dataset } = document.documentElement;
  const show = () => {
    const { loading, map, data, files } = store.getState();
    const anyFailed = files.some((file) => file.status === 'failed');
    if (loading || map === 'starting') dataset['state'] = 'loading';
    else dataset['state'] = data.incidents.size === 0 && anyFailed ? 'failed' : 'ready';
  };
  show();
  store.subscribe(show);
}
