import type { AreaRate } from '../../../analysis/studies/rates/rates-facts.ts';
import { useWords } from '../../atlas-context.tsx';
import { ratioShort } from '../parts/ratio-short.ts';
import { RateText } from './RateList.tsx';

/** Every area of the division in order of its rate. */
export function RateTable({ areas }: { areas: readonly AreaRate[] }) {
  const { t, format, language } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('rates.area')}</th>
          <th scope="col" className="numeric">
            {t('rates.ground')}
          </th>
          <th scope="col" className="numeric">
            {t('rates.count')}
          </th>
          <th scope="col" className="numeric">
            {t('rates.rateHead')}
          </th>
          <th scope="col" className="numeric">
            {t('rates.trendHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.code}>
            <th scope="row">{area.name[language]}</th>
            <td className="numeric">{format.number(area.areaKm2)}</td>
            <td className="numeric">{format.number(area.count)}</td>
            <td className="numeric">
              <RateText area={area} />
            </td>
            <td className="numeric">{ratioShort(language, area.trend)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
