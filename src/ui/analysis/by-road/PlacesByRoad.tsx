import { memo } from 'react';
import type { RoadsFacts } from '../../../analysis/studies/roads/roads.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { hoursText, usePlaceNames } from './place-names.ts';

/** When each town and each open base is reached. */
export const PlacesByRoad = memo(function PlacesByRoad({ facts }: { facts: RoadsFacts }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const { nameOf } = usePlaceNames();
  return (
    <table className="plain-table">
      <caption className="road-caption">
        {t('byRoad.placesCaption', { day: format.day(facts.asOf) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('byRoad.place')}</th>
          <th scope="col" className="numeric">
            {t('byRoad.time')}
          </th>
          <th scope="col" className="numeric">
            {t('byRoad.km')}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.places.map(({ kind, id, way }) => {
          const name = nameOf({ kind, id });
          return (
            <tr key={`${kind} ${id}`}>
              <th scope="row">
                <button
                  type="button"
                  className="button-text"
                  onClick={() => commands.select({ kind, id })}
                >
                  {kind === 'base' ? t('byRoad.base', { name }) : name}
                </button>
              </th>
              <td className="numeric">
                {way ? hoursText(way.hours, t, format) : t('byRoad.notReached')}
              </td>
              <td className="numeric">
                {way ? format.number(way.km) : '–'}
                {way && way.offGraphKm >= 1 && (
                  <div className="soft">
                    {t('byRoad.offRoads', { km: format.number(way.offGraphKm) })}
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
