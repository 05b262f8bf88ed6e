import { useMemo } from 'react';
import { titleOf } from '../../analysis/describe.ts';
import { isShownRow } from '../../analysis/shown-rows.ts';
import type { Selection } from '../../domain/selection.ts';
import { selectMask, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { incidentSpan } from '../incident-span.ts';
import { dateMeaning, nameOf, placeMeaning, recordSource, useNames } from '../names.ts';
import { Facts, SourceLink } from './Facts.tsx';
import { aidWorkersText, deathsText, missionDeathsText } from './incident-texts.ts';
import { NearestThings } from './NearestThings.tsx';

/** Everything the sources say of one incident, and what lies near it. */
export function IncidentFacts({ id }: { id: string }) {
  const { t, format, language } = useWords();
  const names = useNames();
  const data = useAtlas((state) => state.data);
  const isShown = useAtlas((state) => {
    const { incidents } = state.data;
    const row = incidents.rowOf(id) ?? -1;
    return isShownRow(incidents, selectMask(state), selectWindow(state), row);
  });
  const incident = useMemo(
    () => data.incidents.incidentAt(data.incidents.rowOf(id) ?? -1),
    [data.incidents, id],
  );
  if (!incident) return null;
  const areaName = (kind: Selection['kind'], code: string | undefined) =>
    code && (titleOf(data, { kind, id: code }, incident.start)?.[language] ?? code);
  return (
    <>
      {!isShown && <p className="small soft">{t('inspector.notShown')}</p>}
      <Facts
        rows={[
          [t('terms.facet.types'), nameOf(names, 'types', incident.type)],
          [t('inspector.when'), incidentSpan(format, incident)],
          [t('inspector.datePrecision'), dateMeaning(language, incident.datePrecision)],
          [t('inspector.where'), incident.place],
          [t('inspector.placePrecision'), placeMeaning(language, incident.placePrecision)],
          [t('inspector.region'), areaName('region', incident.region)],
          [t('inspector.cercle'), areaName('cercle', incident.cercle)],
          [
            t('inspector.actors'),
            incident.actors.map((code) => nameOf(names, 'actors', code)).join(' · '),
          ],
          [t('inspector.deaths'), deathsText(t, format, incident)],
          [t('inspector.civilians'), incident.deathsCivilians?.toString()],
          [
            t('inspector.peacekeepers'),
            missionDeathsText(format, incident, (code) => nameOf(names, 'countries', code)),
          ],
          [t('inspector.woundedStated'), incident.wounded],
          [t('inspector.aidWorkers'), aidWorkersText(t, incident)],
          [t('inspector.weapon'), incident.weapon],
          [t('inspector.target'), incident.target],
          [t('inspector.conflict'), incident.conflict],
          [t('inspector.dyad'), incident.dyad],
          [t('inspector.notes'), incident.notes],
        ]}
      />
      <NearestThings incident={incident} />
      <h3>{t('inspector.sources')}</h3>
      <ul className="references small">
        {incident.references.map((reference) => (
          <li key={`${reference.source} ${reference.id}`}>
            {t('inspector.record', {
              source: recordSource(names, data.manifest, reference.source),
              id: reference.id,
            })}{' '}
            {reference.address && <SourceLink address={reference.address} />}
          </li>
        ))}
      </ul>
      <SeeAlso ids={incident.seeAlso} />
    </>
  );
}

function SeeAlso({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  const commands = useCommands();
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{t('inspector.seeAlso')}</h3>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="button small"
          onClick={() => commands.select({ kind: 'incident', id })}
        >
          {id}
        </button>
      ))}
    </>
  );
}
