import type { Words } from '../../../domain/language.ts';
import { type Honest, honestCounts } from '../../honest-counts.ts';
import type { LeftOutReason } from '../../honest-counts-place.ts';
import { shownRows } from '../../shown-rows.ts';
import type { Study } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import type { Deaths } from '../../tally.ts';
import { countsDrawing } from './counts-drawing.ts';
import { type CountsParams, readCountsParams } from './counts-params.ts';
import { type FoundZone, type ZoneProblem, zoneOf } from './counts-zone.ts';

export interface ZoneCounts {
  readonly kind: FoundZone['kind'];
  /** `null` of a drawn area. */
  readonly name: Words | null;
  readonly areaKm2: number;
  readonly incidents: Honest<number>;
  readonly deaths: Honest<Deaths>;
  /** Incidents of the window of which no zone can be told. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  /** Places of possible incidents that are not drawn because there are too many. */
  readonly undrawn: number;
}

export interface CountsFacts extends CountsParams {
  /** What is wrong with the zone; `null` when nothing is. */
  readonly problem: ZoneProblem | null;
  /** `null` without a zone. */
  readonly found: ZoneCounts | null;
}

/**
 * How many incidents of the window lie in a zone: certainly, as expected, and possibly, as
 * `honestCounts` has it, by the point and the precision of each. The zone has the outline in force on
 * the last day of the window.
 */
export const study: Study<CountsFacts> = (inputs, raw) => {
  const params = readCountsParams(raw);
  const { table, window, places } = inputs;
  const zone = zoneOf(places, params, window.to - 1);
  if (typeof zone === 'string') return withoutRows({ ...params, problem: zone, found: null });
  const shown = shownRows(table, inputs.mask, window);
  const found = honestCounts(table, shown, zone.zone, window, places);
  const { certain, expected, possible, deaths, rows, shares, leftOut } = found;
  const unsure = rows.filter((_, i) => (shares[i] ?? 0) < 1);
  const { drawing, undrawn } = countsDrawing(zone.zone, table, unsure, places);
  return {
    facts: {
      ...params,
      problem: null,
      found: {
        kind: zone.kind,
        name: zone.name,
        areaKm2: zone.areaKm2,
        incidents: { certain, expected, possible },
        deaths,
        leftOut: leftOut.map(({ reason, rows: { length } }) => ({ reason, count: length })),
        undrawn,
      },
    },
    drawing,
    rows,
    leftOut,
  };
};
