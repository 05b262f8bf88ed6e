import { PASSED_KM, type PatrolFacts } from '../../../analysis/studies/patrol/patrol.ts';
import { useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';
import { usePlaceNames } from '../by-road/place-names.ts';

/** Towns and bases beside the route, in order of travel. */
export function PassedTable({ facts: { passed, asOf } }: { facts: PatrolFacts }) {
  const { t, format } = useWords();
  const { nameOf } = usePlaceNames();
  const km = format.decimal(PASSED_KM);
  if (passed.length === 0) return <p>{t('patrol.passedNone', { km })}</p>;
  return (
    <table className="plain-table">
      <caption className="road-caption">
        {t('patrol.passed', { km, day: format.day(asOf) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('byRoad.place')}</th>
          <th scope="col" className="numeric">
            {t('patrol.atKm')}
          </th>
          <th scope="col" className="numeric">
            {t('patrol.away')}
          </th>
        </tr>
      </thead>
      <tbody>
        {passed.map(({ kind, id, atKm, offKm }) => {
          const name = nameOf({ kind, id });
          return (
            <tr key={`${kind} ${id}`}>
              <th scope="row">
                <SelectButton selection={{ kind, id }}>
                  {kind === 'base' ? t('byRoad.base', { name }) : name}
                </SelectButton>
              </th>
              <td className="numeric">{format.decimal(atKm)}</td>
              <td className="numeric">{format.decimal(offKm)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
