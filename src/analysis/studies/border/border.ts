import { isPlaceUncertain } from '../../../domain/incident.ts';
import type { Frontier } from '../../../domain/mission-places.ts';
import { shownRows } from '../../shown-rows.ts';
import { keptWork } from '../../study/kept-work.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { deathsOf } from '../../tally.ts';
import { beltDrawing } from './belt-drawing.ts';
import type { BorderFacts, FrontierFacts } from './border-facts.ts';
import { readBorderParams } from './border-params.ts';
import { frontierDistances } from './frontier-distances.ts';
import { frontierField } from './frontier-field.ts';

/**
 * Incidents of the window at most `km` from the frontiers, on either side. Great-circle distances on
 * Turf's sphere (radius 6371.0088 km) from the point given to the frontier's line as it is here; an
 * incident whose place is uncertain (precision 3 or worse) is counted apart.
 */
export const study: Study<BorderFacts> = answer;

const keptDistances = keptWork(frontierDistances);
const keptField = keptWork(frontierField);

function* answer(
  inputs: StudyInputs,
  raw: Parameters<Study<BorderFacts>>[1],
): Generator<number, StudyAnswer<BorderFacts>> {
  const { km } = readBorderParams(raw);
  const { table, mask, window, places } = inputs;
  const distances = yield* keptDistances(table, places.frontiers);
  const field = yield* keptField(places.frontiers);
  const shown = shownRows(table, mask, window);
  const isUncertain = (row: number) => isPlaceUncertain(table.placePrecision[row] ?? 0);
  const near = shown.filter((row) => distances.some((column) => (column[row] ?? Infinity) <= km));
  const certain = near.filter((row) => !isUncertain(row));
  const uncertain = near.filter(isUncertain);

  function factsOf({ id, name, lengthKm }: Frontier, i: number): FrontierFacts {
    const isNear = (row: number) => (distances[i]?.[row] ?? Infinity) <= km;
    const rows = certain.filter(isNear);
    return {
      id,
      name,
      lengthKm,
      incidents: rows.length,
      deaths: deathsOf(table, rows),
      uncertain: uncertain.filter(isNear).length,
      per100Km: lengthKm > 0 ? (rows.length / lengthKm) * 100 : 0,
    };
  }

  const uncertainShown = shown.filter(isUncertain).length;
  const frontiers = places.frontiers.map(factsOf);
  return {
    facts: {
      km,
      certain: shown.length - uncertainShown,
      inBelt: certain.length,
      deaths: deathsOf(table, certain),
      uncertain: uncertainShown,
      uncertainInBelt: uncertain.length,
      frontiers,
    },
    drawing: beltDrawing(places.frontiers, frontiers, field, km),
    rows: certain,
    leftOut: [{ reason: 'place-uncertain', rows: uncertain }],
  };
}
