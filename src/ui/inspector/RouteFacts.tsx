import { routeFacts } from '../../analysis/route-facts.ts';
import { selectTally } from '../../state/selectors.ts';
import { exposureOf } from '../../state/studies/exposure-choice.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Facts } from './Facts.tsx';
import { NearCount } from './NearCount.tsx';
import './inspector-words.ts';

/** An illustrative route: its legs, how much of it follows known roads, the incidents along it. */
export function RouteFacts({ id }: { id: string }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const data = useAtlas((state) => state.data);
  const counts = useAtlas(selectTally);
  const route = data.routes.find((one) => one.id === id);
  if (!route) return null;
  const factsAt = (km: number) => routeFacts(data.incidents, counts.rows, route, km);
  const drawn = factsAt(1).drawnKm;
  return (
    <>
      <Facts
        rows={[
          [t('inspector.status'), t('inspector.illustrative')],
          [t('inspector.when'), t('inspector.routeUndated')],
          [
            t('inspector.length'),
            t('inspector.lengthDrawn', {
              km: format.decimal(route.lengthKm),
              drawn: format.decimal(drawn),
            }),
          ],
          [t('inspector.via'), route.via.join(' – ')],
          [t('inspector.roadNumber'), route.ref],
          [t('inspector.realRoad'), format.percent(route.realRoadShare)],
          [
            t('inspector.legs'),
            <ul key="legs">
              {route.legs.map((leg) => (
                <li key={`${leg.from} ${leg.to}`}>
                  {leg.from} – {leg.to}, {format.decimal(leg.km)} km
                  {leg.schematic && <em className="soft"> ({t('inspector.schematic')})</em>}
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      <button
        type="button"
        className="button"
        onClick={() => commands.openAnalysis(exposureOf(id))}
      >
        {t('inspector.exposure')}
      </button>
      <NearCount
        key={id}
        find={(km) => factsAt(km).near}
        more={(found) =>
          t('inspector.per100Km', { rate: format.decimal((found.count / drawn) * 100) })
        }
      />
    </>
  );
}
