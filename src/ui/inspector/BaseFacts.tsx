import { recordOn } from '../../analysis/as-of.ts';
import { contributorsOn } from '../../analysis/base-history.ts';
import { titleOf } from '../../analysis/describe.ts';
import { withinOfPoint } from '../../analysis/within.ts';
import type { BaseRecord } from '../../domain/mission-places.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { nameOf, useNames } from '../names.ts';
import { hqText, troopsText, unitsText } from './base-texts.ts';
import { Facts, SourceLink } from './Facts.tsx';
import { NearCount } from './NearCount.tsx';
import { StrengthChart } from './StrengthChart.tsx';

const FACILITIES = ['medical', 'aviation', 'police', 'observers'] as const;

/** A base as of the last day of the window, its history, and the incidents round it. */
export function BaseFacts({ id }: { id: string }) {
  const { t, format, language } = useWords();
  const names = useNames();
  const data = useAtlas((state) => state.data);
  const counts = useAtlas(selectTally);
  const asOf = useAtlas(selectWindow).to - 1;
  const base = data.bases.find((one) => one.id === id);
  if (!base) return null;
  const record = recordOn(base, asOf);
  const contributors = contributorsOn(base, asOf);
  const facilities = (of: BaseRecord) =>
    FACILITIES.filter((name) => of[name]).map((name) => t(`inspector.${name}`));
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
            base.sector && titleOf(data, { kind: 'sector', id: base.sector })?.[language],
          ],
        ]}
      />
      {base.toMeans === 'last-map' && <p className="small soft">{t('inspector.lastMap')}</p>}
      {base.toNote && <p className="small soft">{base.toNote[language]}</p>}
      {base.fromMeans === 'first-map' && (
        <p className="small soft">{t('inspector.firstMap', { month: format.month(base.from) })}</p>
      )}
      <h3>{t('inspector.asOf', { day: format.day(asOf) })}</h3>
      {record ? (
        <Facts
          rows={[
            [t('inspector.troops'), troopsText(t, format, record)],
            [t('inspector.hq'), hqText(t, record)],
          ]}
        />
      ) : (
        <p>{t('inspector.notOpen', { day: format.day(asOf) })}</p>
      )}
      <StrengthChart base={base} asOf={asOf} />
      {record && (
        <Facts
          rows={[
            [
              t('inspector.contributors'),
              contributors.length > 0 && (
                <ul className="contributors">
                  {contributors.map(({ country, troops, share }) => (
                    <li key={country}>
                      <span>{nameOf(names, 'countries', country)}</span>
                      <span className="numeric">
                        {troops === null ? t('terms.unknown') : format.number(troops)}
                      </span>
                      <span className="bar-track">
                        <span style={{ width: `${(share ?? 0) * 100}%` }} />
                      </span>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('inspector.units'), unitsText(t, record)],
            [t('inspector.facilities'), facilities(record).join(' · ')],
            [
              t('inspector.sourceMap'),
              record.precision === 'year'
                ? `${record.sourceMap} (${t('inspector.mapYear')})`
                : record.sourceMap,
            ],
          ]}
        />
      )}
      <NearCount key={id} find={(km) => withinOfPoint(data.incidents, counts.rows, base, km)} />
    </>
  );
}
