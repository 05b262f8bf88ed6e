import { memo } from 'react';
import type {
  BeforeAfterFacts,
  BeforeAfterFound,
} from '../../../analysis/studies/before-after/before-after-facts.ts';
import type { LeftOutRows } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { activeFilters, filterText } from '../../filters/active-filters.ts';
import { useNames } from '../../names.ts';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useAnsweredFilters } from '../use-study.ts';
import { CopySentence } from './CopySentence.tsx';
import { EventStrip } from './EventStrip.tsx';
import { Ladder } from './Ladder.tsx';
import { OtherBases } from './OtherBases.tsx';
import { PlaceboStrip } from './PlaceboStrip.tsx';
import { ratioText, sentence, verdictOf } from './sentence.ts';

interface Props {
  readonly facts: BeforeAfterFacts;
  readonly found: BeforeAfterFound;
  readonly leftOut: readonly LeftOutRows[];
}

/** An answer keeps its objects: nothing below is drawn again until the next one is there. */
export const Found = memo(({ facts, found, leftOut }: Props) => {
  const speech = useWords();
  const { t, format } = speech;
  const names = useNames();
  const filters = useAnsweredFilters();
  const { radiusKm, event } = facts;
  const set = activeFilters(filters).map((filter) => filterText(names, format, filter));
  const said = sentence(speech, found, { radiusKm, event, types: filters.types });
  const limits =
    set.length > 0
      ? t('beforeAfter.filters', { list: set.join('; ') })
      : t('beforeAfter.noFilters');
  const km = format.decimal(radiusKm);
  const { ring } = found;
  return (
    <>
      <p className="analysis-answer">{said}</p>
      <p className="small">{t('beforeAfter.association')}</p>
      <CopySentence text={`${said} ${t('beforeAfter.association')} ${limits}`} />
      <p className="soft small">{limits}</p>
      <Warnings facts={facts} found={found} leftOut={leftOut} />
      <StudyLegend />
      <h4>{t('beforeAfter.months', { km })}</h4>
      <EventStrip found={found} label={`${t('beforeAfter.months', { km })}. ${said}`} />
      <h4>{t('beforeAfter.ladder')}</h4>
      <Ladder rungs={found.ladder} />
      <OtherBases found={found} />
      <h4>{t('beforeAfter.ring', { km, twice: format.decimal(2 * radiusKm) })}</h4>
      <p className="small">
        {t('beforeAfter.ringText', {
          after: format.number(ring.after.count),
          before: format.number(ring.before.count),
          ratio: ratioText(speech, ring),
          verdict: verdictOf(t, ring),
        })}
      </p>
      <PlaceboStrip placebo={found.placebo} />
    </>
  );
});

function Warnings({ facts: { event, days }, found, leftOut }: Props) {
  const { t, format, language } = useWords();
  const { types } = useAnsweredFilters();
  const { doubts, base, here, across } = found;
  const isClosing = event === 'closing';
  const isOfMission = types.length === 1 && types[0] === 'mission';
  const isClipped = here.before.exposure < days || here.after.exposure < days;
  const out = leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  const texts = [
    ...doubts.map((doubt) => t(`beforeAfter.doubt.${doubt}`)),
    base.note?.[language],
    isClosing && t('beforeAfter.silence'),
    isClosing && isOfMission && t('beforeAfter.missionLeft'),
    isOfMission && t('filters.attacks'),
    isClipped && t('beforeAfter.clipped'),
    across > 0 && t('beforeAfter.across', { count: across, number: format.number(across) }),
    out > 0 && t('beforeAfter.leftOut', { count: out, number: format.number(out) }),
  ].filter((text) => typeof text === 'string');
  if (texts.length === 0) return null;
  return (
    <section aria-label={t('beforeAfter.warnings')}>
      <ul className="before-after-warnings small">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
