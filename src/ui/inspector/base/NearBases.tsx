import { nearestBases } from '../../../analysis/nearest-bases.ts';
import type { Day } from '../../../domain/day.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';

const MOST = 4;

/** The nearest other bases that were open on the day. */
export function NearBases({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const bases = useAtlas((state) => state.data.bases);
  const near = nearestBases(base, bases, asOf).slice(0, MOST);
  const day = format.day(asOf);
  return (
    <section>
      <h3>{t('card.nearest')}</h3>
      {near.length === 0 ? (
        <p>{t('card.nearestNone', { day })}</p>
      ) : (
        <>
          <ul className="contributors">
            {near.map((one) => (
              <li key={one.base.id}>
                <SelectButton selection={{ kind: 'base', id: one.base.id }}>
                  {one.base.name[language]}
                </SelectButton>
                <span className="numeric">
                  {format.number(one.km)} {t('inspector.km')}
                </span>
              </li>
            ))}
          </ul>
          <p className="small soft">{t('card.nearestNote', { day })}</p>
        </>
      )}
    </section>
  );
}
