import type { ClosuresStep } from '../../../analysis/studies/closures/closures.ts';
import type { Closure } from '../../../domain/mission.ts';
import { useWords } from '../../atlas-context.tsx';
import { SourceLink } from '../../inspector/Facts.tsx';
import { shareText } from '../parts/share-text.ts';

interface Props {
  /** None at the step before the first closure. */
  readonly closure: Closure | undefined;
  /** None until the answer is there. */
  readonly facts: ClosuresStep | undefined;
  readonly radiusKm: number;
}

/** What happened at a step, by which source, and what is still within reach after it. */
export function StepFacts({ closure, facts, radiusKm }: Props) {
  const { t, format, language } = useWords();
  return (
    <div className="closures-step small">
      {closure && (
        <p>
          {t('closures.event', {
            date:
              closure.date === undefined
                ? t('closures.undated')
                : format.date(closure.date, closure.datePrecision ?? 'day'),
            text: closure.text[language],
          })}{' '}
          {closure.note && <Note text={closure.note[language]} />}
          {t('closures.source')} <SourceLink address={closure.reference} />
        </p>
      )}
      {closure && !closure.base && <p className="soft">{t('closures.noBase')}</p>}
      {closure?.base && closure.date === undefined && <p className="soft">{t('closures.kept')}</p>}
      {facts && (
        <p>
          {t('closures.then', { count: facts.openBases, day: format.day(facts.day) })}{' '}
          {t('closures.reach', {
            km: format.decimal(radiusKm),
            places: shareText(facts.places, format),
            health: shareText(facts.health, format),
            incidents: shareText(facts.incidents, format),
            number: format.number(facts.incidents.of),
            area: format.number(facts.coveredKm2),
            share: facts.km2 > 0 ? format.percent(facts.coveredKm2 / facts.km2) : '–',
          })}
        </p>
      )}
    </div>
  );
}

/** A note that may hold addresses of further sources: each becomes a link. */
function Note({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <>
      {parts.map((part) =>
        part.startsWith('http') ? <SourceLink key={part} address={part} /> : part,
      )}
      {'. '}
    </>
  );
}
