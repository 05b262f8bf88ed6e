import type { NearRepeatsFacts } from '../../../analysis/studies/near-repeats/near-repeats.ts';
import {
  PERMUTATIONS,
  readNearRepeatsParams,
  SPACE_KM,
  TIME_DAYS,
} from '../../../analysis/studies/near-repeats/near-repeats-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumbers } from '../parts/ParamNumbers.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { BandTable, isRaised } from './BandTable.tsx';
import { CountedNote } from './CountedNote.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import './hotspots-words.ts';

/** Pairs close in space and time, against shuffled dates. */
export function NearRepeats() {
  const { t, format } = useWords();
  const { spaceKm, timeDays, permutations } = useParams(readNearRepeatsParams);
  const answer = useStudy('near-repeats');
  const hint = t('hotspots.knox.hint');
  return (
    <>
      <ParamNumbers
        label={t('hotspots.knox.space')}
        name="km"
        values={spaceKm}
        range={SPACE_KM}
        hint={hint}
      />
      <ParamNumbers
        label={t('hotspots.knox.time')}
        name="days"
        values={timeDays}
        range={TIME_DAYS}
        hint={hint}
      />
      <ParamChoice
        label={t('hotspots.knox.permutations')}
        name="n"
        value={String(permutations)}
        choices={PERMUTATIONS.map((number) => [number, format.number(Number(number))])}
      />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.knox.method')} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<NearRepeatsFacts> }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const { bands, pairs, permutations, seed } = facts;
  return (
    <>
      <p className="analysis-answer">
        {pairs === null ? (
          t('hotspots.knox.tooMany', {
            number: format.number(facts.mostPairs),
            km: format.decimal(facts.spaceKm.at(-1) ?? 0),
          })
        ) : (
          <Answer facts={facts} />
        )}
      </p>
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      {pairs !== null && (
        <>
          <BandTable bands={bands} spaceKm={facts.spaceKm} timeDays={facts.timeDays} />
          <p className="soft small">{t('hotspots.knox.star')}</p>
          <p className="soft small">
            {t('hotspots.knox.seed', { number: format.number(permutations), seed })}{' '}
            <button
              type="button"
              className="button-text"
              onClick={() => commands.setParams({ seed: String(seed + 1) })}
            >
              {t('hotspots.knox.again')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** The band that stands out most. */
function Answer({ facts: { bands } }: { facts: NearRepeatsFacts }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  const raised = bands.filter(isRaised);
  const [first, ...others] = raised;
  if (!first) return t('hotspots.knox.nothing');
  const most = others.reduce(
    (one, other) => ((other.ratio ?? 0) > (one.ratio ?? 0) ? other : one),
    first,
  );
  return t('hotspots.knox.answer', {
    count: most.observed,
    number: format.number(most.observed),
    km: format.decimal(most.spaceKm),
    days: format.number(most.timeDays),
    ratio: figure(most.ratio ?? 0),
    expected: format.decimal(most.expected),
    p: figure(most.p),
  });
}
