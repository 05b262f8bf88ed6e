import { pointsText } from '../../../analysis/points-text.ts';
import { placeOf, roadPointText } from '../../../analysis/studies/by-road/road-point.ts';
import { speedParamsOf } from '../../../analysis/studies/by-road/speed-params.ts';
import type { RouteFacts } from '../../../analysis/studies/route/route.ts';
import { readRouteParams } from '../../../analysis/studies/route/route-params.ts';
import type { RawParams } from '../../../analysis/study/study.ts';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { ExposureOf } from './ExposureOf.tsx';
import { hoursText, usePlaceNames } from './place-names.ts';
import { RoadNotes } from './RoadNotes.tsx';
import { RoadPointField } from './RoadPointField.tsx';
import { RouteSummary } from './RouteSummary.tsx';
import { Speeds } from './Speeds.tsx';
import './by-road-words.ts';
import './by-road.css';

/** The quickest route between two points. */
export function RouteByRoad() {
  const { t } = useWords();
  const { from, to } = useParams(readRouteParams);
  const facts = useStudy('route')?.facts;
  return (
    <>
      <RoadPointField label={t('byRoad.from')} study="route" name="from" value={from} />
      <RoadPointField label={t('byRoad.to')} study="route" name="to" value={to} />
      <RouteActs />
      <Speeds />
      {facts && <Found facts={facts} />}
      <RoadNotes />
    </>
  );
}

function RouteActs() {
  const { t } = useWords();
  const commands = useCommands();
  const store = useAtlasStore();
  const { from, to } = useParams(readRouteParams);

  /** The route as one that is drawn. */
  function drawn({ data, view }: AtlasState): RawParams | null {
    const [start, end] = [placeOf(from, data), placeOf(to, data)];
    if (!start || !end) return null;
    const p = pointsText([start, end]);
    return { ...speedParamsOf(view.analysis?.params ?? {}), p };
  }
  /** Its ends are not moved onto roads: it is this very route. */
  function unmoved(state: AtlasState): RawParams | null {
    const params = drawn(state);
    return params && { ...params, s: '0' };
  }
  function sketch(): void {
    const params = drawn(store.getState());
    if (params) commands.setAnalysis({ name: 'patrol', params });
  }
  return (
    <div className="road-acts">
      <button
        type="button"
        className="button"
        onClick={() => commands.setParams({ from: roadPointText(to), to: roadPointText(from) })}
      >
        {t('byRoad.exchange')}
      </button>
      <button type="button" className="button" onClick={sketch}>
        {t('byRoad.asPatrol')}
      </button>
      <ExposureOf drawn={unmoved} />
    </div>
  );
}

function Found({ facts: { from, to, reason, totals } }: { facts: RouteFacts }) {
  const { t, format } = useWords();
  const { fullName } = usePlaceNames();
  if (!totals) return reason && <p className="analysis-answer">{t(`byRoad.none.${reason}`)}</p>;
  return (
    <>
      <p className="analysis-answer">
        {t('byRoad.route', {
          from: fullName(from),
          to: fullName(to),
          km: format.decimal(totals.km),
          hours: hoursText(totals.hours, t, format),
        })}
      </p>
      <StudyLegend />
      <RouteSummary totals={totals} />
    </>
  );
}
