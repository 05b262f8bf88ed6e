// kepler.gl with its own panels and no basemap, and one filter of time that its own action moves.
import { Deck } from '@deck.gl/core';
import { addDataToMap, setFilter, wrapTo } from '@kepler.gl/actions';
import { KeplerGl } from '@kepler.gl/components';
import { processCsvData } from '@kepler.gl/processors';
import { keplerGlReducer } from '@kepler.gl/reducers';
import { createRoot } from 'react-dom/client';
import { taskMiddleware } from 'react-palm/tasks';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, createStore } from 'redux';

const DAY_MS = 86_400_000;
const FIRST_WINDOW = { from: 15_706, to: 16_071 };

const view = new URLSearchParams(location.search);

const keplerGl = keplerGlReducer.initialState({
  uiState: { currentModal: null },
  mapStyle: { styleType: 'no_map' },
});
const store = createStore(combineReducers({ keplerGl }), {}, applyMiddleware(taskMiddleware));
const toMap = wrapTo('map');

/** Called after each picture of deck.gl, which draws kepler.gl's layers. */
let onDraw = null;
const drawLayers = Deck.prototype._drawLayers;
Deck.prototype._drawLayers = function draw(...given) {
  drawLayers.apply(this, given);
  onDraw?.(this);
};

/** The first picture whose layer of rows has another filter range than before, read back by a pixel. */
let range = null;
function drawn(started) {
  return new Promise((resolve) => {
    onDraw = (deck) => {
      const layers = deck.layerManager.getLayers();
      const layer = layers.find(({ props }) => props.filterRange && props.data?.length > 0);
      if (!layer?.isLoaded) return;
      const text = JSON.stringify(layer.props.filterRange);
      if (text === range) return;
      range = text;
      onDraw = null;
      const { gl } = deck.layerManager.context;
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      resolve(performance.now() - started);
    };
  });
}

function milliseconds({ from, to }) {
  return [from * DAY_MS, to * DAY_MS - 1];
}

createRoot(document.getElementById('root')).render(
  <Provider store={store}>
    <KeplerGl
      id="map"
      mapboxApiAccessToken=""
      width={window.innerWidth}
      height={window.innerHeight}
    />
  </Provider>,
);

window.bench = {
  state: () => store.getState().keplerGl.map,
  async load(rows) {
    const started = performance.now();
    const text = await fetch(`/rows/rows-${rows}.csv`).then((answer) => answer.text());
    // Without a time of day kepler.gl takes dates for words.
    const timed = text.replace(/,(\d{4}-\d\d-\d\d),/g, ',$1 00:00:00,');
    const filter = {
      id: 'window',
      dataId: ['rows'],
      name: ['event_date'],
      type: 'timeRange',
      value: milliseconds(FIRST_WINDOW),
      view: 'enlarged',
    };
    // Of itself it would add a second layer, of trips, that nobody asked for.
    const layer = {
      id: 'points',
      type: 'point',
      config: {
        dataId: 'rows',
        label: 'rows',
        columns: { lat: 'latitude', lng: 'longitude' },
        isVisible: true,
      },
    };
    const first = drawn(started);
    store.dispatch(
      toMap(
        addDataToMap({
          datasets: [{ info: { id: 'rows', label: 'rows' }, data: processCsvData(timed) }],
          options: { centerMap: false, autoCreateLayers: false },
          config: {
            version: 'v1',
            config: {
              visState: { filters: [filter], layers: [layer] },
              mapState: {
                latitude: Number(view.get('lat')),
                longitude: Number(view.get('lon')),
                zoom: Number(view.get('zoom')),
              },
              mapStyle: { styleType: 'no_map' },
            },
          },
        }),
      ),
    );
    return first;
  },
  step(window) {
    const started = performance.now();
    const done = drawn(started);
    store.dispatch(toMap(setFilter(0, 'value', milliseconds(window))));
    return done;
  },
};
