import {
  BAND_KM,
  CELL_KM,
  type CellParams,
} from '../../../analysis/studies/hotspots/hotspots-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import './hotspots-words.ts';

/** Width of the cells and of the band round each. */
export function CellFields({ cellKm, bandKm }: CellParams) {
  const { t } = useWords();
  return (
    <>
      <ParamNumber label={t('hotspots.cell')} name="cell" value={cellKm} range={CELL_KM} whole />
      <ParamNumber label={t('hotspots.band')} name="band" value={bandKm} range={BAND_KM} whole />
      {bandKm < cellKm && <p className="soft small">{t('hotspots.gi.narrow')}</p>}
    </>
  );
}
