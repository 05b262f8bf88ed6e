import { type Day, formatDay } from '../../../domain/day.ts';
import { daysInData } from '../../clipped-window.ts';
import { type Drift, driftOf, type MeanCentre, meanCentres } from '../../hotspots/mean-centre.ts';
import { wholePeriods } from '../../hotspots/periods.ts';
import type { LonLat } from '../../lon-lat.ts';
import { countAbout, inPeriods, placedRows } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { driftDrawing } from './drift-drawing.ts';
import { type DriftParams, readDriftParams } from './drift-params.ts';

export interface DriftStep extends LonLat {
  /** First day of the period. */
  readonly day: Day;
  readonly count: number;
  /** Half axes in km and the bearing of the longer one; `null` for fewer than three places. */
  readonly ellipse: {
    readonly longKm: number;
    readonly shortKm: number;
    readonly bearing: number;
  } | null;
  /** From the last earlier period with incidents. */
  readonly drift: Drift | null;
}

export interface DriftFacts extends DriftParams {
  readonly incidents: number;
  readonly about: number;
  /** Whole periods of the window and the data, and those with incidents in order. */
  readonly periods: number;
  readonly steps: readonly DriftStep[];
  /** From the first of them straight to the last; `null` for fewer than two. */
  readonly whole: Drift | null;
}

/**
 * How the middle of the incidents moved from year to year, or quarter to quarter, of the window, and how
 * far they lay round it: see `mean-centre.ts`.
 */
export function study(inputs: StudyInputs, raw: RawParams): StudyAnswer<DriftFacts> {
  const { unit, at: wanted } = readDriftParams(raw);
  const edges = wholePeriods(unit, daysInData(inputs));
  const outside = unit === 'year' ? 'outside-years' : 'outside-quarters';
  const placed = inPeriods(placedRows(inputs), edges, outside);
  const { centres } = meanCentres(placed.points, edges);
  const [first, last] = [centres[0], centres.at(-1)];
  const chosen = centres.find(({ period }) => formatDay(edges[period] ?? 0) === wanted);
  return {
    facts: {
      unit,
      at: chosen ? wanted : null,
      incidents: placed.rows.length,
      about: countAbout(placed, inputs),
      periods: Math.max(0, edges.length - 1),
      steps: centres.map((centre) => stepOf(centre, edges)),
      whole: first && last && first !== last ? driftOf(first.centre, last.centre) : null,
    },
    drawing: driftDrawing(centres, edges, unit, chosen ?? null),
    rows: placed.rows,
    leftOut: placed.leftOut,
  };
}

function stepOf({ period, count, centre, ellipse, drift }: MeanCentre, edges: readonly Day[]) {
  return {
    ...centre,
    day: edges[period] ?? 0,
    count,
    ellipse: ellipse && {
      longKm: ellipse.longKm,
      shortKm: ellipse.shortKm,
      bearing: ellipse.bearing,
    },
    drift,
  };
}
