import { recordOn } from '../../analysis/as-of.ts';
import { sectorOn } from '../../analysis/command/sector-on.ts';
import { withinOfPoint } from '../../analysis/within.ts';
import type { Day } from '../../domain/day.ts';
import { type Base, inForce } from '../../domain/mission-places.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import { PatrolFrom } from '../analysis/patrol/PatrolFrom.tsx';
import { StudyStatus } from '../analysis/StudyStatus.tsx';
import { useStudy } from '../analysis/use-study.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { AroundBase } from './base/AroundBase.tsx';
import { AttacksOnBase } from './base/AttacksOnBase.tsx';
import { BaseOnDay } from './base/BaseOnDay.tsx';
import { ChainOfCommand } from './base/ChainOfCommand.tsx';
import './base/card-words.ts';
import './base/card.css';
import { FacilityStrip } from './base/FacilityStrip.tsx';
import { NearBases } from './base/NearBases.tsx';
import { StackChart } from './base/StackChart.tsx';
import { Facts, SourceLink } from './Facts.tsx';
import { NearCount } from './NearCount.tsx';

/** A base as of the last day of the window, its history, its command, and the incidents round it. */
export function BaseFacts({ id }: { id: string }) {
  const { t, format } = useWords();
  const data = useAtlas((state) => state.data);
  const counts = useAtlas(selectTally);
  const asOf = useAtlas(selectWindow).to - 1;
  const base = data.bases.find((one) => one.id === id);
  if (!base) return null;
  const record = recordOn(base, asOf);
  return (
    <>
      <BaseDays base={base} asOf={asOf} />
      <h3>{t('inspector.asOf', { day: format.day(asOf) })}</h3>
      {record ? (
        <BaseOnDay base={base} record={record} asOf={asOf} />
      ) : (
        <p>{t('inspector.notOpen', { day: format.day(asOf) })}</p>
      )}
      <PatrolFrom id={id} />
      <ChainOfCommand base={base} asOf={asOf} />
      <StackChart base={base} asOf={asOf} />
      <FacilityStrip base={base} asOf={asOf} />
      <NearBases base={base} asOf={asOf} />
      <Happened id={id} />
      <NearCount key={id} find={(km) => withinOfPoint(data.incidents, counts.rows, base, km)} />
    </>
  );
}

/** When the base was there, by what sources, and in which sector on the day. */
function BaseDays({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const sectors = useAtlas((state) => state.data.sectors);
  const sector = sectorOn(base, sectors, asOf);
  return (
    <>
      <Facts
        rows={[
          [
            t('inspector.open'),
            t('inspector.openFromTo', {
              from: format.date(base.from, base.fromPrecision),
              to: format.date(base.to, base.toPrecision),
            }),
          ],
          [t('inspector.closure'), base.toReference && <SourceLink address={base.toReference} />],
          [
            t('inspector.sector'),
            inForce(base, asOf) && (sector?.name[language] ?? t('card.sectorUnstated')),
          ],
        ]}
      />
      {base.toMeans === 'last-map' && <p className="small soft">{t('inspector.lastMap')}</p>}
      {base.toNote && <p className="small soft">{base.toNote[language]}</p>}
      {base.fromMeans === 'first-map' && (
        <p className="small soft">{t('inspector.firstMap', { month: format.month(base.from) })}</p>
      )}
    </>
  );
}

/** What the worker counts round the base: it comes a moment later than the rest. */
function Happened({ id }: { id: string }) {
  const { t } = useWords();
  const facts = useStudy('base-card', 'card')?.facts;
  const isRunning = useAtlas((state) => state.studies.card?.status === 'running');
  const failed = useFailed('incidents');
  if (failed) return <NotLoaded kind="incidents" />;
  const isShown = facts?.base === id;
  return (
    <>
      {!isShown && isRunning && <p className="small soft">{t('card.working')}</p>}
      <StudyStatus slot="card" />
      {isShown && <AroundBase facts={facts} />}
      {isShown && <AttacksOnBase attacks={facts.attacks} />}
    </>
  );
}
