import { areaCount } from '../../analysis/area-count.ts';
import { cercleTable, regionTable } from '../../analysis/area-table.ts';
import { type Area, inForce, type Sector } from '../../domain/mission-places.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import './inspector-words.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { useFailed } from '../NotLoaded.tsx';
import { CountedIncidents } from './CountedIncidents.tsx';
import { Facts } from './Facts.tsx';
import { HonestButton } from './HonestButton.tsx';

const LISTS = { region: 'regions', cercle: 'cercles', sector: 'sectors' } as const;

/** A region, cercle or sector as of the last day, and what the window holds of it. */
export function AreaFacts({ kind, code }: { kind: keyof typeof LISTS; code: string }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const data = useAtlas((state) => state.data);
  const counts = useAtlas(selectTally);
  const window = useAtlas(selectWindow);
  const chosen = useAtlas((state) => state.view.filters.regions);
  const failed = useFailed('incidents');
  const outlines: readonly (Area & Pick<Sector, 'fromPrecision'>)[] = data[LISTS[kind]].filter(
    (one) => one.code === code,
  );
  const asOf = window.to - 1;
  const onDay = outlines.find((one) => inForce(one, asOf));
  const area = onDay ?? outlines.at(-1);
  if (!area) return null;
  const beginning = area.fromPrecision;
  const row =
    kind === 'sector'
      ? undefined
      : (kind === 'region' ? regionTable : cercleTable)(data, counts, window).find(
          (one) => one.code === code,
        );
  const inside = kind === 'sector' ? areaCount(data.incidents, counts.rows, area.geometry) : null;
  const count = row?.count ?? inside?.inside.count ?? 0;
  const deaths = row?.deaths ?? inside?.inside.deaths.best ?? 0;
  const rate = row?.per1000Km2 ?? inside?.per1000Km2;
  const isOnly = chosen.length === 1 && chosen[0] === code;
  return (
    <>
      {!onDay && <p>{t('inspector.notInForce', { day: format.day(asOf) })}</p>}
      <Facts
        rows={[
          [
            t('inspector.inWindow'),
            onDay && <CountedIncidents key="count" count={count} deaths={deaths} />,
          ],
          [
            '',
            !failed &&
              onDay !== undefined &&
              rate !== undefined &&
              rate !== null &&
              t('inspector.per1000Km2', { rate: format.decimal(rate) }),
          ],
          [t('inspector.areaKm2'), t('inspector.km2', { area: format.number(area.areaKm2) })],
          [
            t('inspector.inForce'),
            [
              area.from !== undefined &&
                (beginning === undefined || beginning === 'day'
                  ? t('inspector.since', { day: format.day(area.from) })
                  : t('inspector.beganIn', { date: format.date(area.from, beginning) })),
              area.to !== undefined && t('inspector.until', { day: format.day(area.to) }),
            ]
              .filter(Boolean)
              .join(' '),
          ],
        ]}
      />
      {row && row.outlines > 1 && <p className="small soft">{t('areas.twoOutlines')}</p>}
      {'derived' in area && area.derived === true && (
        <p className="small soft">{t('inspector.derived')}</p>
      )}
      {kind === 'sector' && <p className="small soft">{t('inspector.approximate')}</p>}
      <HonestButton params={{ zone: `${kind}:${code}` }} />
      {kind === 'region' && (
        <button
          type="button"
          className="button"
          onClick={() => commands.setFilters({ regions: isOnly ? [] : [code] })}
        >
          {isOnly ? t('inspector.unfilterRegion') : t('inspector.filterRegion')}
        </button>
      )}
    </>
  );
}
