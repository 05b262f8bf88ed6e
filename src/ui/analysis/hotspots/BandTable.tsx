import { memo } from 'react';
import type { KnoxBand } from '../../../analysis/hotspots/knox.ts';
import { useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import './hotspots.css';

/** Pseudo p up to which a band is marked. */
const MARKED_P = 0.05;

interface Props {
  /** By band of space, then of time. */
  readonly bands: readonly KnoxBand[];
  readonly spaceKm: readonly number[];
  readonly timeDays: readonly number[];
}

/** Does the band hold more pairs than shuffled dates give by chance? */
export function isRaised({ p, ratio }: KnoxBand): boolean {
  return p <= MARKED_P && ratio !== null;
}

/** One row a distance, one column a number of days. */
export const BandTable = memo(function BandTable({ bands, spaceKm, timeDays }: Props) {
  const { t, format } = useWords();
  return (
    <table className="plain-table small knox-table">
      <caption className="visually-hidden">{t('hotspots.knox.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.knox.within')}</th>
          {timeDays.map((days) => (
            <th key={days} scope="col" className="numeric">
              {t('hotspots.knox.days', { number: format.number(days) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spaceKm.map((km, row) => (
          <tr key={km}>
            <th scope="row">{t('analysis.km', { number: format.decimal(km) })}</th>
            {bands.slice(row * timeDays.length, (row + 1) * timeDays.length).map((band) => (
              <BandCell key={band.timeDays} band={band} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function BandCell({ band }: { band: KnoxBand }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  const raised = isRaised(band);
  return (
    <td className={raised ? 'numeric knox-raised' : 'numeric'}>
      {band.ratio === null ? '–' : t('hotspots.knox.ratio', { ratio: figure(band.ratio) })}
      {raised && ' *'}
      <br />
      <span className="soft">
        {t('hotspots.knox.pairs', {
          observed: format.number(band.observed),
          expected: figure(band.expected),
        })}
        <br />
        {t('hotspots.knox.p', { p: figure(band.p) })}
      </span>
    </td>
  );
}
