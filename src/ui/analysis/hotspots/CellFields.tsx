import {
  BAND_KM,
  CELL_KM,
  type CellParams,
} from '../../../analysis/studies/hotspots/hotspots-params.ts';
import type { NumberRange } from '../../../analysis/study/params.ts';
import { useWords } from '../../atlas-context.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import './hotspots-words.ts';

interface Props extends CellParams {
  /** Widths of cells that may be chosen. */
  readonly cells?: NumberRange;
}

/** Width of the cells and of the band round each. */
export function CellFields({ cellKm, bandKm, cells = CELL_KM }: Props) {
  const { t } = useWords();
  return (
    <>
      <ParamNumber label={t('hotspots.cell')} name="cell" value={cellKm} range={cells} whole />
      <ParamNumber label={t('hotspots.band')} name="band" value={bandKm} range={BAND_KM} whole />
      {bandKm < cellKm && <p className="soft small">{t('hotspots.gi.narrow')}</p>}
    </>
  );
}
