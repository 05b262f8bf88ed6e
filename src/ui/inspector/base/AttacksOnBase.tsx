import { ATTACK_KM, type BaseCardFacts } from '../../../analysis/studies/base-card/base-card.ts';
import { useAnsweredTable } from '../../analysis/use-study.ts';
import { useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';

/** Attacks on the mission at the base while it was open: how many, their dead, the latest of them. */
export function AttacksOnBase({ attacks }: Pick<BaseCardFacts, 'attacks'>) {
  const { t, format } = useWords();
  const table = useAnsweredTable('card');
  const { count, dead, unstated, latest } = attacks;
  return (
    <section>
      <h3>{t('card.attacks')}</h3>
      {count === 0 ? (
        <p>{t('card.attacksNone', { km: ATTACK_KM })}</p>
      ) : (
        <p>
          {t('card.attacksFound', { count, km: ATTACK_KM, dead: format.number(dead) })}
          {unstated > 0 && ` ${t('card.unstated', { count: unstated })}`}
        </p>
      )}
      {latest.length < count && <p className="small soft">{t('card.latest')}</p>}
      <ul className="attacks small">
        {latest.map((one) => (
          <li key={one.row}>
            <SelectButton selection={{ kind: 'incident', id: table.idAt(one.row) }}>
              {format.shortDay(one.day)}
            </SelectButton>{' '}
            {[
              table.placeAt(one.row),
              one.dead === null ? t('card.deadUnknown') : t('card.dead', { count: one.dead }),
              one.isNear && t('card.placeNear'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
