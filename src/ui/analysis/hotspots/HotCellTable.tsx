import { memo } from 'react';
import type { HotCell } from '../../../analysis/studies/hotspots/hotspots.ts';
import { useWords } from '../../atlas-context.tsx';
import { PlaceButton } from './PlaceButton.tsx';

interface Props {
  readonly cells: readonly HotCell[];
  readonly aroundKm: number;
}

/** Hot cells with where they lie. */
export const HotCellTable = memo(function HotCellTable({ cells, aroundKm }: Props) {
  const { t, format } = useWords();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('hotspots.gi.hottest')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.town')}</th>
          <th scope="col" className="numeric">
            {t('hotspots.gi.inCell')}
          </th>
          <th scope="col" className="numeric">
            {t('hotspots.gi.inBand')}
          </th>
          <th scope="col" className="numeric">
            {t('hotspots.gi.z')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.middle.lon} ${cell.middle.lat}`}>
            <td>
              <PlaceButton middle={cell.middle} aroundKm={aroundKm} />
            </td>
            <td className="numeric">{format.number(cell.count)}</td>
            <td className="numeric">{format.number(cell.countInBand)}</td>
            <td className="numeric">{format.decimal(cell.z)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
