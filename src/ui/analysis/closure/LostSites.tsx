import type { LostSite } from '../../../analysis/studies/closure/closure.ts';
import { useWords } from '../../atlas-context.tsx';

/** Sites that only this base covers, those farthest from another base; nothing where there are none. */
export function LostSites({ sites }: { sites: readonly LostSite[] }) {
  const { t, format, language } = useWords();
  if (sites.length === 0) return null;
  return (
    <>
      <h4>{t('closure.lostSites')}</h4>
      <table className="plain-table small">
        <thead>
          <tr>
            <th scope="col">{t('closure.site')}</th>
            <th scope="col">{t('closure.other')}</th>
            <th scope="col" className="numeric">
              km
            </th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ id, name, kind, nearest }) => (
            <tr key={id}>
              <td>{name?.[language] ?? t('closure.unnamed', { kind })}</td>
              <td>{nearest?.name[language] ?? '–'}</td>
              <td className="numeric">{nearest ? format.number(nearest.km) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
