import type { RoadsFacts } from '../../../analysis/studies/roads/roads.ts';
import { readRoadsParams } from '../../../analysis/studies/roads/roads-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { HoursField } from './HoursField.tsx';
import { PlacesByRoad } from './PlacesByRoad.tsx';
import { hoursText, usePlaceNames } from './place-names.ts';
import { RoadNotes } from './RoadNotes.tsx';
import { RoadPointField } from './RoadPointField.tsx';
import { Speeds } from './Speeds.tsx';
import './by-road-words.ts';
import './by-road.css';

/** How far the roads lead within some hours, and when each town and base is reached. */
export function Roads() {
  const { t } = useWords();
  const { from, hours } = useParams(readRoadsParams);
  const facts = useStudy('roads')?.facts;
  return (
    <>
      <RoadPointField label={t('byRoad.from')} study="roads" name="from" value={from} />
      <HoursField hours={hours} />
      <Speeds />
      {facts && <Found facts={facts} />}
      <RoadNotes />
    </>
  );
}

function Found({ facts }: { facts: RoadsFacts }) {
  const { t, format } = useWords();
  const { fullName } = usePlaceNames();
  const { reason, bands, towns, accessKm, from } = facts;
  if (reason) return <p className="analysis-answer">{t(`byRoad.none.${reason}`)}</p>;
  const last = bands.at(-1);
  return (
    <>
      {last && (
        <p className="analysis-answer">
          {t('byRoad.reached', {
            share: format.percent(towns > 0 ? last.towns / towns : 0),
            towns: format.number(last.towns),
            all: format.number(towns),
            count: last.towns,
            hours: hoursText(last.toHours, t, format),
            name: fullName(from),
          })}
        </p>
      )}
      {accessKm > 0 && (
        <p className="small">{t('byRoad.access', { km: format.decimal(accessKm) })}</p>
      )}
      <StudyLegend />
      <BandTable bands={bands} towns={towns} />
      <PlacesByRoad facts={facts} />
    </>
  );
}

function BandTable({ bands, towns }: Pick<RoadsFacts, 'bands' | 'towns'>) {
  const { t, format } = useWords();
  return (
    <table className="plain-table">
      <caption className="road-caption">{t('byRoad.bandsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('byRoad.within')}</th>
          <th scope="col" className="numeric">
            {t('byRoad.roadKm')}
          </th>
          <th scope="col" className="numeric">
            {t('byRoad.townsReached')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band, i) => (
          <tr key={band.toHours}>
            <th scope="row">{hoursText(band.toHours, t, format)}</th>
            <td className="numeric">
              {format.number(bands.slice(0, i + 1).reduce((sum, { km }) => sum + km, 0))}
            </td>
            <td className="numeric">
              {format.number(band.towns)} ({format.percent(towns > 0 ? band.towns / towns : 0)})
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
