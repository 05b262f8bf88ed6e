import { memo } from 'react';
import type { PatternCount } from '../../../analysis/studies/emerging/emerging.ts';
import { useWords } from '../../atlas-context.tsx';
import { PlaceButton } from './PlaceButton.tsx';

interface Props {
  readonly patterns: readonly PatternCount[];
  readonly aroundKm: number;
}

/** The eight patterns: what they mean, and how many cells have each. */
export const PatternTable = memo(function PatternTable({ patterns, aroundKm }: Props) {
  const { t, format } = useWords();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('hotspots.emerging.class')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.emerging.class')}</th>
          <th scope="col" className="numeric">
            {t('hotspots.emerging.hot')}
          </th>
          <th scope="col" className="numeric">
            {t('hotspots.emerging.cold')}
          </th>
          <th scope="col" className="numeric">
            {t('hotspots.incidents')}
          </th>
        </tr>
      </thead>
      <tbody>
        {patterns.map(({ pattern, hot, cold, incidents, most }) => (
          <tr key={pattern}>
            <td>
              <b>{t(`hotspots.emerging.name.${pattern}`)}</b> –{' '}
              <span className="soft">{t(`hotspots.emerging.means.${pattern}`)}</span>
              {most && (
                <div>
                  {t('hotspots.emerging.most')} <PlaceButton middle={most} aroundKm={aroundKm} />
                </div>
              )}
            </td>
            <td className="numeric">{format.number(hot)}</td>
            <td className="numeric">{format.number(cold)}</td>
            <td className="numeric">{format.number(incidents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
