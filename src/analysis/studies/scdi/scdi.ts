import { partsOf } from '../../../domain/day.ts';
import { daysInData } from '../../clipped-window.ts';
import { wholePeriods } from '../../hotspots/periods.ts';
import { SCDI_CELL_KM, SCDI_THRESHOLD, type ScdiCell, scdi } from '../../hotspots/scdi.ts';
import { countAbout, inPeriods, placedRows } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { SCDI_KINDS, type ScdiKind, scdiDrawing, scdiKindOf } from './scdi-drawing.ts';
import { readScdiParams, type ScdiLimit } from './scdi-params.ts';

export interface ScdiYear {
  readonly year: number;
  readonly events: number;
  /** Cells by category; `single` are those of one event, which has none. */
  readonly cells: Readonly<Record<ScdiKind, number>>;
}

export interface ScdiFacts {
  readonly limit: ScdiLimit;
  /** Events per km² and year from which on intensity is high. */
  readonly threshold: number;
  readonly cellKm: number;
  readonly incidents: number;
  readonly about: number;
  /** Whole years of the window, in order. */
  readonly years: readonly ScdiYear[];
  /** The year on the map; `null` where there is no whole one. */
  readonly drawnYear: number | null;
}

/**
 * The Spatial Conflict Dynamics indicator by whole years of the window and the data, and one of them on the map. What
 * of it is as OECD/SWAC has it, and what differs, stands in `scdi.ts`.
 */
export function* study(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<ScdiFacts>> {
  const params = readScdiParams(raw);
  const edges = wholePeriods('year', daysInData(inputs));
  const placed = inPeriods(placedRows(inputs), edges, 'outside-years');
  const found = yield* scdi(placed.points, edges, {
    threshold: params.limit === 'mean' ? 'mean' : SCDI_THRESHOLD,
  });
  const years = edges.slice(0, -1).map((day, at) => yearOf(partsOf(day).year, found.cells, at));
  const wanted = years.findIndex(({ year }) => year === params.year);
  const drawn = wanted >= 0 ? wanted : years.length - 1;
  return {
    facts: {
      limit: params.limit,
      threshold: found.threshold,
      cellKm: SCDI_CELL_KM,
      incidents: placed.rows.length,
      about: countAbout(placed, inputs),
      years,
      drawnYear: years[drawn]?.year ?? null,
    },
    drawing: scdiDrawing(
      found.cells.filter(({ year }) => year === drawn),
      SCDI_CELL_KM,
    ),
    rows: placed.rows,
    leftOut: placed.leftOut,
  };
}

function yearOf(year: number, cells: readonly ScdiCell[], at: number): ScdiYear {
  const counts = Object.fromEntries(SCDI_KINDS.map((kind) => [kind, 0]));
  let events = 0;
  for (const cell of cells) {
    if (cell.year !== at) continue;
    events += cell.events;
    const kind = scdiKindOf(cell);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // The seam: every kind has got its place above.
  return { year, events, cells: counts as Record<ScdiKind, number> };
}
