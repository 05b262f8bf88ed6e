import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

/** From side to side of a cell. Narrower ones would be finer than the places are known. */
export const CELL_KM: NumberRange = { first: 25, least: 10, most: 200 };
/** From the middle of a cell to the middles of its neighbours. */
export const BAND_KM: NumberRange = { first: 50, least: 10, most: 400 };

export interface CellParams {
  readonly cellKm: number;
  readonly bandKm: number;
}

/** `hotspots:cell=25,band=50`. */
export function readCellParams(raw: RawParams): CellParams {
  return { cellKm: numberParam(raw, 'cell', CELL_KM), bandKm: numberParam(raw, 'band', BAND_KM) };
}
