import { useMemo } from 'react';
import { areaCount } from '../../analysis/area-count.ts';
import { polygonOf } from '../../analysis/drawn-corners.ts';
import { ringProblem } from '../../analysis/ring-problem.ts';
import { DRAWN } from '../../analysis/studies/counts/counts-params.ts';
import { cornersOf } from '../../state/drawn-area.ts';
import { selectTally } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { useFailed } from '../NotLoaded.tsx';
import { drawnMaterial } from '../receipt/panel-material.ts';
import { ReceiptButton } from '../receipt/ReceiptButton.tsx';
import { CountedIncidents } from './CountedIncidents.tsx';
import { Facts } from './Facts.tsx';
import { HonestButton } from './HonestButton.tsx';

/** What lies inside the area that was drawn on the map. */
export function DrawnArea() {
  const { t, format } = useWords();
  const commands = useCommands();
  const analysis = useAtlas((state) => state.view.analysis);
  const table = useAtlas((state) => state.data.incidents);
  const counts = useAtlas(selectTally);
  const failed = useFailed('incidents');
  // One polygon for as long as it is the same area: what lies inside is remembered by it.
  const polygon = useMemo(() => {
    const corners = cornersOf(analysis);
    return corners && polygonOf(corners);
  }, [analysis]);
  const isGood = useMemo(() => polygon && ringProblem(polygon) === null, [polygon]);
  const found = polygon && isGood ? areaCount(table, counts.rows, polygon) : null;
  return (
    <>
      {!polygon && <p className="bad">{t('inspector.badArea')}</p>}
      {polygon && !isGood && <p className="bad">{t('inspector.selfCrossing')}</p>}
      {found && (
        <Facts
          rows={[
            [
              t('inspector.inWindow'),
              <CountedIncidents
                key="count"
                count={found.inside.count}
                deaths={found.inside.deaths.best}
              />,
            ],
            [
              '',
              !failed &&
                found.per1000Km2 !== null &&
                t('inspector.per1000Km2', { rate: format.decimal(found.per1000Km2) }),
            ],
            [t('inspector.areaKm2'), t('inspector.km2', { area: format.number(found.areaKm2) })],
            [
              t('inspector.placePrecision'),
              found.inside.placeUncertain > 0 &&
                t('inspector.uncertainPlaces', { count: found.inside.placeUncertain }),
            ],
          ]}
        />
      )}
      {found && (
        <>
          <HonestButton params={{ zone: DRAWN, p: analysis?.params['p'] ?? '' }} />
          <ReceiptButton make={(state) => drawnMaterial(state, found)} />
        </>
      )}
      <button type="button" className="button" onClick={() => commands.setAnalysis(null)}>
        {t('inspector.removeArea')}
      </button>
    </>
  );
}
