import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { CELL_KM, type CellParams, readCellParams } from '../hotspots/hotspots-params.ts';

/** Wider than of hot spots at the least: each cell is worked out for each of many quarters. */
export const EMERGING_CELL_KM: NumberRange = { ...CELL_KM, least: 20 };

/** `emerging:band=50,cell=25`. */
export function readEmergingParams(raw: RawParams): CellParams {
  return { ...readCellParams(raw), cellKm: numberParam(raw, 'cell', EMERGING_CELL_KM) };
}
