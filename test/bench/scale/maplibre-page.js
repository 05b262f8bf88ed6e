// A plain MapLibre page: one GeoJSON source, one layer of circles, one filter a step.
import { Map as MapLibreMap, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';

setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
const view = new URLSearchParams(location.search);
const map = new MapLibreMap({
  container: 'root',
  style: { version: 8, sources: {}, layers: [] },
  center: [Number(view.get('lon')), Number(view.get('lat'))],
  zoom: Number(view.get('zoom')),
  fadeDuration: 0,
});

function windowFilter({ from, to }) {
  return ['all', ['>=', ['get', 'day'], from], ['<', ['get', 'day'], to]];
}

/** When nothing is left to do, and a pixel of the last frame has been read back. */
async function drawn(started) {
  await map.once('idle');
  const gl = map.getCanvas().getContext('webgl2');
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - started;
}

await map.once('load');
window.bench = {
  load(rows) {
    const started = performance.now();
    map.addSource('rows', { type: 'geojson', data: `/rows/rows-${rows}.geojson` });
    map.addLayer({
      id: 'rows',
      type: 'circle',
      source: 'rows',
      filter: windowFilter({ from: 15_706, to: 16_071 }),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['get', 'deaths'], 0, 3, 50, 12],
        'circle-color': ['match', ['get', 'type'], 'state', '#b33', 'nonstate', '#36a', '#a70'],
      },
    });
    return drawn(started);
  },
  step(window) {
    const started = performance.now();
    map.setFilter('rows', windowFilter(window));
    return drawn(started);
  },
};
