import type { Polygon } from 'geojson';
import { type AtlasData, EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { hexagonBuilder, hexagonWidth } from '../../../src/analysis/hexagon-cells.ts';
import type { StudyDrawing } from '../../../src/analysis/study/drawing.ts';
import { type Day, parseDay } from '../../../src/domain/day.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import type { Base } from '../../../src/domain/mission-places.ts';
import type { Scene } from '../../../src/layers/layer.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { selectScene } from '../../../src/state/selectors.ts';
import { atlasStore } from '../../../src/state/store.ts';
import type { StudyRun } from '../../../src/state/studies/study-run.ts';
import { FIRST_VIEW, type View } from '../../../src/state/view.ts';
import { question } from '../state/studies/made-up-run.ts';

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`No such day: ${text}`);
  return found;
}

/** A square of one degree with its south-west corner there. */
export function square(lon: number, lat: number): Polygon {
  const ring = [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
    [lon, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export function incident(id: string, on: string, more: Partial<Incident> = {}): Incident {
  return {
    id,
    source: 'ucdp',
    type: 'state',
    start: day(on),
    end: day(on),
    datePrecision: 1,
    placePrecision: 1,
    lon: -3,
    lat: 15,
    missionDeathsBy: {},
    actors: [],
    references: [],
    seeAlso: [],
    ...more,
  };
}

/** Open until 31 October 2023; 400 troops of Chad and Togo, from 2020 on 900 of Chad alone. */
export const TESSALIT: Base = {
  id: 'tessalit',
  name: { en: 'Tessalit', fr: 'Tessalit' },
  lon: 1,
  lat: 20.2,
  from: day('2013-07-01'),
  to: day('2023-10-31'),
  fromPrecision: 'day',
  toPrecision: 'day',
  history: [
    {
      from: day('2013-07-01'),
      to: day('2019-12-31'),
      troops: 400,
      hq: 1,
      units: [],
      tcc: { TCD: 300, TGO: 100 },
      sourceMap: 'one',
      precision: 'month',
    },
    {
      from: day('2020-01-01'),
      to: day('2023-10-31'),
      troops: 900,
      hq: 2,
      units: [],
      tcc: { TCD: 900 },
      sourceMap: 'two',
      precision: 'month',
    },
  ],
};

const area = (code: string, lon: number, more = {}) => ({
  code,
  name: { en: code, fr: code },
  areaKm2: 12_000,
  geometry: square(lon, 15),
  ...more,
});

export const SMALL_DATA: AtlasData = {
  ...EMPTY_DATA,
  incidents: eventTable([
    incident('a', '2017-01-05', { region: 'ML05', best: 12 }),
    incident('b', '2017-03-01', { region: 'ML05', type: 'mission', best: 1, lon: -2 }),
    incident('c', '2017-06-01', { region: 'ML07', type: 'onesided', placePrecision: 4, lon: -1 }),
    incident('d', '2019-06-01', { region: 'ML07', type: 'aid', lon: 0 }),
  ]),
  bases: [TESSALIT],
  routes: [
    {
      id: 'gao-menaka',
      name: 'Gao – Ménaka',
      via: [],
      lengthKm: 313,
      realRoadShare: 0.33,
      legs: [
        { from: 'Gao', to: 'Ansongo', km: 102, schematic: false },
        { from: 'Ansongo', to: 'Ménaka', km: 211, schematic: true },
      ],
      lines: [
        [
          [0, 16],
          [0.5, 15.7],
        ],
        [
          [0.5, 15.7],
          [2.4, 15.9],
        ],
      ],
    },
  ],
  regions: [
    area('ML05', -5, { derived: false, to: day('2015-12-31') }),
    area('ML05', -5, { derived: false, from: day('2016-01-01') }),
    area('ML07', -1, { derived: false, from: day('2016-01-01') }),
    area('ML10', 1, { derived: true, from: day('2016-01-01') }),
  ].map((region) => ({ derived: false, ...region })),
  cercles: [area('ML0501', -5, { region: 'ML05' })].map((one) => ({ region: 'ML05', ...one })),
  sectors: [{ ...area('centre', -5), regions: ['ML05'], from: day('2019-06-24') }],
  airports: [{ id: 'GAGO', name: 'Gao', lon: 0, lat: 16, kind: 'airport', facts: {} }],
  health: [{ id: 'h1', lon: 0, lat: 16, kind: 'hospital', facts: {} }],
  places: [{ id: 'p1', name: 'Gao', lon: 0, lat: 16, kind: 'region', rank: 2, facts: {} }],
};

export const SMALL_CELLS = hexagonBuilder(SMALL_DATA.incidents, hexagonWidth(5)).advance(100);

// One object a window, as the store keeps one until it is moved.
const windows = new Map<string, DayWindow>();

function windowOf(first: string, last: string): DayWindow {
  const key = `${first}/${last}`;
  const known = windows.get(key) ?? { from: day(first), to: day(last) + 1 };
  windows.set(key, known);
  return known;
}

const ROLES = ['area', 'edge', 'ring', 'line', 'dashed', 'point', 'dot'] as const;
const SMALL_DRAWING: StudyDrawing = {
  shapes: {
    type: 'FeatureCollection',
    features: ROLES.map((role, i) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-i, 15] },
      properties: { role, tone: 'few', label: { en: 'Here', fr: 'Ici' } },
    })),
  },
  legend: ROLES.map((role) => ({ role, tone: 'accent', label: { en: role, fr: role } })),
};
const ASKED = question('coverage');
/** An analysis that has drawn a shape of every role. */
const SMALL_STUDY: StudyRun = {
  question: ASKED,
  status: 'ready',
  progress: null,
  last: {
    question: ASKED,
    answer: { facts: null, drawing: SMALL_DRAWING, rows: new Uint32Array(), leftOut: [] },
  },
};

/** What layers look at over the days given, both inclusive. */
export function sceneOf(
  first: string,
  last: string,
  view: Partial<View> = {},
  state: Partial<AtlasState> = {},
): Scene {
  const window = windowOf(first, last);
  const store = atlasStore({
    data: SMALL_DATA,
    cells: SMALL_CELLS,
    studies: { panel: SMALL_STUDY },
    ...state,
    view: { ...FIRST_VIEW, window, analysis: { name: 'coverage', params: {} }, ...view },
  });
  return selectScene(store.getState());
}
