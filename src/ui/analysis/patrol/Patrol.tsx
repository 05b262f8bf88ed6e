import type { PatrolFacts } from '../../../analysis/studies/patrol/patrol.ts';
import {
  patrolParamsOf,
  readPatrolParams,
  SNAP_KM,
} from '../../../analysis/studies/patrol/patrol-params.ts';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { useWords } from '../../atlas-context.tsx';
import { ExposureOf } from '../by-road/ExposureOf.tsx';
import { hoursText } from '../by-road/place-names.ts';
import { RoadNotes } from '../by-road/RoadNotes.tsx';
import { RouteSummary } from '../by-road/RouteSummary.tsx';
import { Speeds } from '../by-road/Speeds.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { DownloadRoute } from './DownloadRoute.tsx';
import { LegTable } from './LegTable.tsx';
import { PassedTable } from './PassedTable.tsx';
import { PatrolEditor } from './PatrolEditor.tsx';
import '../by-road/by-road-words.ts';
import '../by-road/by-road.css';
import './patrol-words.ts';
import './patrol.css';

/** A route that a person draws over the roads: how long it is, and what it passes. */
export function Patrol() {
  const { t } = useWords();
  const { snapKm } = useParams(readPatrolParams);
  const facts = useStudy('patrol')?.facts;
  return (
    <>
      <p className="soft small">{t('patrol.intro')}</p>
      <PatrolEditor points={facts?.points ?? []} />
      <ParamNumber label={t('patrol.snap')} name="s" value={snapKm} range={SNAP_KM} whole />
      <Speeds />
      {facts && <Found facts={facts} />}
      <RoadNotes />
    </>
  );
}

const drawnOf = ({ view }: AtlasState) => patrolParamsOf(view.analysis?.params ?? {});

function Found({ facts }: { facts: PatrolFacts }) {
  const { t, format } = useWords();
  const { totals, reason, failedStretch, points } = facts;
  if (!totals) {
    // That two points are wanted needs no saying before the first.
    if (!reason || points.length === 0) return null;
    const between =
      failedStretch === null
        ? ''
        : `${t('patrol.failedStretch', { from: failedStretch + 1, to: failedStretch + 2 })} `;
    return (
      <p className="analysis-answer">
        {between}
        {t(`byRoad.none.${reason}`)}
      </p>
    );
  }
  return (
    <>
      <p className="analysis-answer">
        {t('patrol.total', {
          km: format.decimal(totals.km),
          hours: hoursText(totals.hours, t, format),
        })}
      </p>
      <StudyLegend />
      <RouteSummary totals={totals} />
      {facts.stretches.length > 1 && <LegTable facts={facts} />}
      <PassedTable facts={facts} />
      <div className="road-acts">
        <ExposureOf drawn={drawnOf} />
        <DownloadRoute />
      </div>
    </>
  );
}
