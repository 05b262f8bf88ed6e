import type { ExposureFacts } from '../../../analysis/studies/exposure/exposure.ts';
import {
  DRAWN_ROUTE,
  EXPOSURE_KM,
  readExposureParams,
  SEGMENT_KM,
} from '../../../analysis/studies/exposure/exposure-params.ts';
import { segmentWith } from '../../../analysis/studies/exposure/segments.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { NotLoaded, useFailed } from '../../NotLoaded.tsx';
import { IncidentList } from '../parts/IncidentList.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { ExposureAnswer } from './ExposureAnswer.tsx';
import { Profile } from './Profile.tsx';
import { RibbonChart } from './RibbonChart.tsx';
import { RouteChoice } from './RouteChoice.tsx';
import { RouteRates } from './RouteRates.tsx';
import './exposure.css';
import './exposure-words.ts';

/** Incidents along a route: by kilometre, as a rate beside all routes, and by month. */
export function Exposure() {
  const { t } = useWords();
  const { distanceKm, segmentKm, route } = useParams(readExposureParams);
  const answer = useStudy('exposure');
  const failed = useFailed('incidents');
  if (failed) return <NotLoaded kind="incidents" />;
  return (
    <>
      <RouteChoice />
      <ParamNumber
        label={t('exposure.distance')}
        name="d"
        value={distanceKm}
        range={EXPOSURE_KM}
        whole
      />
      <ParamNumber
        label={t('exposure.segment')}
        name="seg"
        value={segmentKm}
        range={SEGMENT_KM}
        whole
      />
      {answer?.facts && <Found answer={answer} facts={answer.facts} />}
      {answer && !answer.facts && (
        <p>{t(route === DRAWN_ROUTE ? 'exposure.drawnNone' : 'exposure.none')}</p>
      )}
      <p className="soft small">{t('exposure.method')}</p>
    </>
  );
}

interface FoundProps {
  readonly answer: StudyAnswer<ExposureFacts | null>;
  readonly facts: ExposureFacts;
}

function Found({ answer, facts }: FoundProps) {
  const { t } = useWords();
  const { rowSegments, segments } = facts;
  const { atKm } = useParams(readExposureParams);
  const chosen = segmentWith(segments, atKm);
  const leftOut = answer.leftOut.flatMap(({ rows }) => [...rows]);
  return (
    <>
      <ExposureAnswer facts={facts} />
      <StudyLegend />
      <Profile facts={facts} chosen={chosen} />
      {chosen !== null && (
        <IncidentList rows={[...answer.rows].filter((_, i) => rowSegments[i] === chosen)} />
      )}
      <RibbonChart facts={facts} />
      <RouteRates routes={facts.routes} current={facts.route.id} />
      {leftOut.length > 0 && (
        <OpenDetails summary={t('exposure.leftOut')}>
          {() => <IncidentList rows={leftOut} />}
        </OpenDetails>
      )}
    </>
  );
}
