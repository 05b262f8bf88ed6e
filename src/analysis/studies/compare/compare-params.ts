import { filterGroup, GROUPINGS, type Grouping } from '../../group-counts.ts';
import { choiceParam, type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

/** Groups of fewer, both windows together, get no ratio. */
export const LEAST_OF_BOTH: NumberRange = { first: 5, least: 1, most: 50 };

export const CELL_KM: NumberRange = { first: 50, least: 20, most: 150 };
export const RATIO_MAPS = ['areas', 'hexagons'] as const;
export type RatioMap = (typeof RATIO_MAPS)[number];

export interface CompareParams {
  /**
   * `type:state`: B is the same days with this in the place of the filter of its kind. A second window
   * goes before it.
   */
  readonly other: string | null;
  readonly by: Grouping;
  readonly least: number;
  /** What the map shows ratios of: the regions or cercles of the list, or hexagons. */
  readonly map: RatioMap;
  /** Width of a hexagon. */
  readonly cellKm: number;
}

/** `compare:by=type,cell=50,least=10,map=hexagons`; `compare:with=type:state`. */
export function readCompareParams(raw: RawParams): CompareParams {
  const other = raw['with'] ?? null;
  return {
    other: filterGroup(other) && other,
    by: choiceParam(raw, 'by', GROUPINGS),
    least: numberParam(raw, 'least', LEAST_OF_BOTH),
    map: choiceParam(raw, 'map', RATIO_MAPS),
    cellKm: numberParam(raw, 'cell', CELL_KM),
  };
}
