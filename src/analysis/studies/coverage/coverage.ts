import type { Feature, Geometry } from 'geojson';
import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { type Base, inForce } from '../../../domain/mission-places.ts';
import { unitEdges } from '../../../domain/time-unit.ts';
import { circleAround } from '../../circle.ts';
import type { LonLat } from '../../lon-lat.ts';
import { shownRows } from '../../shown-rows.ts';
import { sphereKm } from '../../sphere-distance.ts';
import type { ShapeFacts, StudyDrawing } from '../../study/drawing.ts';
import type { Study, StudyInputs } from '../../study/study.ts';
import type { TableColumns } from '../../table-columns.ts';
import { type CoverageParams, readCoverageParams } from './coverage-params.ts';

/** Things within reach of an open base, of how many there are. */
export interface Covered {
  readonly covered: number;
  readonly of: number;
}

/** One month of the curve: incidents that began in it, or sites as of its first day. */
export interface CoverageStep extends Covered {
  readonly day: Day;
  readonly openBases: number;
}

export interface CoverageFacts extends CoverageParams {
  /** Over the window for incidents; as of its last day for sites. */
  readonly now: Covered;
  readonly asOf: Day;
  readonly openBases: number;
  readonly steps: readonly CoverageStep[];
}

/**
 * What lies at most `radiusKm` from a base that was open: incidents of the window by the bases open on
 * their first day, sites by those open on its last day; and the same month by month over the span.
 * Great-circle distances on Turf's sphere (radius 6371.0088 km), from the point given for an incident.
 */
export const study: Study<CoverageFacts> = (inputs, raw) => {
  const params = readCoverageParams(raw);
  const asOf = inputs.window.to - 1;
  const open = inputs.places.bases.filter((base) => inForce(base, asOf));
  const rows =
    params.of === 'incidents'
      ? shownRows(inputs.table, inputs.mask, inputs.window)
      : new Uint32Array();
  return {
    facts: {
      ...params,
      asOf,
      openBases: open.length,
      now:
        params.of === 'incidents'
          ? coveredRows(inputs, rows, params.radiusKm)
          : coveredSites(inputs.places[params.of], open, params.radiusKm),
      steps: stepsOf(inputs, params),
    },
    drawing: drawingOf(open, params.radiusKm),
    rows,
    leftOut: [],
  };
};

function coveredSites(sites: readonly LonLat[], bases: readonly Base[], radiusKm: number): Covered {
  const isNear = (site: LonLat) => bases.some((base) => sphereKm(site, base) <= radiusKm);
  return { covered: sites.filter(isNear).length, of: sites.length };
}

function coveredRows(
  { table, places }: StudyInputs,
  rows: Iterable<number>,
  radiusKm: number,
): Covered {
  let covered = 0;
  let of = 0;
  for (const row of rows) {
    of++;
    if (isRowCovered(table, row, places.bases, radiusKm)) covered++;
  }
  return { covered, of };
}

/** Was the row's point within reach of a base open on its first day? */
function isRowCovered(
  table: TableColumns,
  row: number,
  bases: readonly Base[],
  radiusKm: number,
): boolean {
  const day = table.day[row] ?? 0;
  const at = { lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 };
  return bases.some((base) => inForce(base, day) && sphereKm(base, at) <= radiusKm);
}

function stepsOf(inputs: StudyInputs, { of, radiusKm }: CoverageParams): CoverageStep[] {
  const { span, places, table, mask } = inputs;
  const edges = unitEdges('month', span.from, span.to);
  return edges.slice(0, -1).map((day, i) => {
    const month: DayWindow = { from: day, to: edges[i + 1] ?? span.to };
    const open = places.bases.filter((base) => inForce(base, day));
    const found =
      of === 'incidents'
        ? coveredRows(inputs, begunIn(table, shownRows(table, mask, month), month), radiusKm)
        : coveredSites(places[of], open, radiusKm);
    return { day, openBases: open.length, ...found };
  });
}

function begunIn(table: TableColumns, rows: Uint32Array, { from }: DayWindow): Uint32Array {
  return rows.filter((row) => (table.day[row] ?? 0) >= from);
}

function drawingOf(open: readonly Base[], radiusKm: number): StudyDrawing {
  const shapes = open.map(
    (base): Feature<Geometry, ShapeFacts> => ({
      type: 'Feature',
      geometry: circleAround(base, radiusKm),
      properties: { role: 'edge', tone: 'accent' },
    }),
  );
  return {
    shapes: { type: 'FeatureCollection', features: shapes },
    legend: [
      {
        role: 'edge',
        tone: 'accent',
        label: {
          en: `Within ${radiusKm} km of an open base`,
          fr: `À ${radiusKm} km au plus d’une base ouverte`,
        },
      },
    ],
  };
}
