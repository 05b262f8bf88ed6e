import { type KnoxBand, knox } from '../../hotspots/knox.ts';
import { countAbout, placedRows, withoutSome } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { type NearRepeatsParams, readNearRepeatsParams } from './near-repeats-params.ts';

/** Dates known to two to six days, UCDP's 2, are the worst that count. */
const WORST_DATE = 2;
/** Pairs close in space beyond which the permutations would take too long. */
const MOST_PAIRS = 5e6;

export interface NearRepeatsFacts extends NearRepeatsParams {
  readonly incidents: number;
  readonly about: number;
  /** Pairs no farther apart than the widest band, at any time; `null` where they are too many. */
  readonly pairs: number | null;
  readonly mostPairs: number;
  /** By band of space, then of time; empty where pairs are too many. */
  readonly bands: readonly KnoxBand[];
}

/**
 * Near repeats among the incidents that began in the window and whose date is known to less than a week:
 * Knox's test with shuffled dates, see `knox.ts`. Nothing is drawn: it says of no place that it is one.
 */
export function* study(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<NearRepeatsFacts>> {
  const params = readNearRepeatsParams(raw);
  const all = placedRows(inputs);
  const { datePrecision } = inputs.table;
  const placed = withoutSome(
    all,
    'date-too-rough',
    (at) => (datePrecision[all.rows[at] ?? 0] ?? 5) > WORST_DATE,
  );
  const found = yield* knox(placed.points, { ...params, mostPairs: MOST_PAIRS });
  const isTested = found.kind === 'knox';
  return {
    facts: {
      ...params,
      incidents: placed.rows.length,
      about: countAbout(placed, inputs),
      pairs: isTested ? found.pairs : null,
      mostPairs: MOST_PAIRS,
      bands: isTested ? found.bands : [],
    },
    drawing: null,
    rows: placed.rows,
    leftOut: placed.leftOut,
  };
}
