import { contributorsOn } from '../../../analysis/base-history.ts';
import type { Day } from '../../../domain/day.ts';
import type { Base, BaseRecord } from '../../../domain/mission-places.ts';
import { useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { facilitiesText, hqText, troopsText, unitsText } from '../base-texts.ts';
import { Facts } from '../Facts.tsx';

interface Props {
  readonly base: Base;
  readonly record: BaseRecord;
  readonly asOf: Day;
}

/** What the deployment map in force on the day says of the base, and which map that is. */
export function BaseOnDay({ base, record, asOf }: Props) {
  const { t, format } = useWords();
  const names = useNames();
  const contributors = contributorsOn(base, asOf);
  const source =
    record.precision === 'year'
      ? t('card.heldYear', { map: record.sourceMap })
      : t('card.held', {
          map: record.sourceMap,
          from: format.month(record.from),
          to: format.month(Math.min(record.to, base.to)),
        });
  return (
    <Facts
      rows={[
        [t('inspector.troops'), troopsText(t, format, record)],
        [t('inspector.hq'), hqText(t, record)],
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
        [
          t('inspector.multinational'),
          record.multinational !== undefined && format.number(record.multinational),
        ],
        [t('inspector.units'), unitsText(t, record)],
        [t('inspector.facilities'), facilitiesText(t, record)],
        [t('inspector.sourceMap'), source],
      ]}
    />
  );
}
