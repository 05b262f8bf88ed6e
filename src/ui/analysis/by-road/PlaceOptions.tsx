import { roadPointText } from '../../../analysis/studies/by-road/road-point.ts';
import { useWords } from '../../atlas-context.tsx';
import { townName, usePlaceNames } from './place-names.ts';

/** The bases open on the last day of the window, and all towns, as options of a select. */
export function PlaceOptions() {
  const { t, language, format } = useWords();
  const { open, towns, asOf } = usePlaceNames();
  return (
    <>
      <optgroup label={t('byRoad.bases', { day: format.day(asOf) })}>
        {open.map(({ id, name }) => (
          <option key={id} value={roadPointText({ kind: 'base', id })}>
            {name[language]}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('byRoad.towns')}>
        {towns.map((town) => (
          <option key={town.id} value={roadPointText({ kind: 'place', id: town.id })}>
            {townName(town, language)}
          </option>
        ))}
      </optgroup>
    </>
  );
}
