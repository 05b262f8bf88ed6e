import type { RegionCoverage } from '../../../analysis/studies/coverage/coverage-regions.ts';
import { useWords } from '../../atlas-context.tsx';
import { shareOfText } from '../parts/share-text.ts';

/** The share within reach by region, of things and of the land. */
export function RegionTable({
  regions,
  what,
}: {
  regions: readonly RegionCoverage[];
  what: string;
}) {
  const { t, format, language } = useWords();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('coverage.regions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.region')}</th>
          <th scope="col" className="numeric">
            {what}
          </th>
          <th scope="col" className="numeric">
            {t('coverage.areaShare')}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ code, name, covered, of, coveredKm2, km2 }) => (
          <tr key={code}>
            <td>{name?.[language] ?? t('coverage.outside')}</td>
            <td className="numeric">{shareOfText({ covered, of }, format)}</td>
            <td className="numeric">{km2 === 0 ? '–' : format.percent(coveredKm2 / km2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
