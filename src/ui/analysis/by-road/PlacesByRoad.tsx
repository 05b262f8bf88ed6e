import { memo } from 'react';
import type { PlaceByRoad, RoadsFacts } from '../../../analysis/studies/roads/roads.ts';
import { useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';
import { hoursText, usePlaceNames } from './place-names.ts';

/** When each town and each open base is reached. */
export function PlacesByRoad({ facts }: { facts: RoadsFacts }) {
  const { t, format } = useWords();
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
        {facts.places.map(({ kind, id, way }) => (
          <PlaceRow
            key={`${kind} ${id}`}
            kind={kind}
            id={id}
            name={nameOf({ kind, id })}
            hours={way?.hours ?? null}
            km={way?.km ?? 0}
            offGraphKm={way?.offGraphKm ?? 0}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<PlaceByRoad, 'kind' | 'id'> {
  readonly name: string;
  /** `null` where it is not reached. */
  readonly hours: number | null;
  readonly km: number;
  readonly offGraphKm: number;
}

/** A row of plain values: most stay the same while the window is dragged. */
const PlaceRow = memo(function PlaceRow({ kind, id, name, hours, km, offGraphKm }: RowProps) {
  const { t, format } = useWords();
  const isReached = hours !== null;
  return (
    <tr>
      <th scope="row">
        <SelectButton selection={{ kind, id }}>
          {kind === 'base' ? t('byRoad.base', { name }) : name}
        </SelectButton>
      </th>
      <td className="numeric">
        {isReached ? hoursText(hours, t, format) : t('byRoad.notReached')}
      </td>
      <td className="numeric">
        {isReached ? format.number(km) : '–'}
        {isReached && offGraphKm >= 1 && (
          <div className="soft">{t('byRoad.offRoads', { km: format.number(offGraphKm) })}</div>
        )}
      </td>
    </tr>
  );
});
