import { TYPE_NAMES } from '../analysis/type-names.ts';
import { INCIDENT_TYPES } from '../domain/incident.ts';
import { memoLast } from '../domain/memo.ts';
import {
  type AtlasLayer,
  type LegendEntry,
  POINT_SHAPES,
  type PointsPicture,
  type Scene,
  type Theme,
} from './layer.ts';
import { PAINTS, rgb, TYPE_COLOURS, TYPE_SHAPES } from './palette.ts';
import { isUncertainRow, pointRadius } from './point-look.ts';

const DEATHS = [1, 10, 50];

/** Colours and shapes in the order of the table's type codes. */
const looksOf = memoLast((names: readonly string[], theme: Theme) => {
  const types = names.map((name) => INCIDENT_TYPES.find((type) => type === name) ?? 'state');
  return {
    colours: types.map((type) => rgb(TYPE_COLOURS[theme][type])),
    shapes: types.map((type) => POINT_SHAPES.indexOf(TYPE_SHAPES[type])),
    outline: rgb(PAINTS[theme].paper),
    halo: rgb(PAINTS[theme].accent),
    ink: rgb(PAINTS[theme].ink),
  };
});

function selectedRow({ data, selection }: Scene): number | null {
  if (selection?.kind !== 'incident') return null;
  return data.incidents.rowOf.get(selection.id) ?? null;
}

function pointsOf(scene: Scene): PointsPicture {
  const { data, mask, window } = scene;
  return {
    table: data.incidents,
    mask,
    window,
    selectedRow: selectedRow(scene),
    ...looksOf(data.incidents.type.names, scene.theme),
  };
}

const NOTHING = { sources: {}, styles: [] };

export const layer: AtlasLayer = {
  key: 'incidents',
  order: 100,
  shownAtFirst: true,
  title: { en: 'Incidents', fr: 'Incidents' },
  selects: 'incident',
  picture: (scene) => ({ ...NOTHING, points: pointsOf(scene) }),
  legend(scene) {
    const { data, tally, theme } = scene;
    const rows = [...tally.rows];
    if (rows.length === 0) return [];
    const types = INCIDENT_TYPES.filter((type) => {
      const code = data.incidents.type.names.indexOf(type);
      return (tally.byType[code] ?? 0) > 0;
    });
    const { quietInk: colour } = PAINTS[theme];
    const entries = types.map(
      (type): LegendEntry => ({
        symbol: {
          kind: 'point',
          shape: TYPE_SHAPES[type],
          colour: TYPE_COLOURS[theme][type],
          size: 11,
        },
        label: TYPE_NAMES[type],
      }),
    );
    if (rows.some((row) => isUncertainRow(data.incidents, row))) {
      entries.push({
        symbol: { kind: 'point', shape: 'circle', colour, hollow: true, size: 10 },
        label: {
          en: 'Hollow: place or date uncertain',
          fr: 'Évidé : lieu ou date incertain',
        },
      });
    }
    const most = rows.reduce((max, row) => Math.max(max, data.incidents.best[row] ?? 0), 0);
    for (const deaths of DEATHS.filter((count) => count <= most)) {
      entries.push({
        symbol: { kind: 'point', shape: 'circle', colour, size: 2 * pointRadius(deaths) },
        label: {
          en: deaths === 1 ? '1 death' : `${deaths} deaths`,
          fr: deaths === 1 ? '1 mort' : `${deaths} morts`,
        },
      });
    }
    return entries;
  },
};
