import { closureOrder } from '../../../analysis/studies/closures/closure-order.ts';
import { readClosuresParams } from '../../../analysis/studies/closures/closures-params.ts';
import { COVERAGE_KM } from '../../../analysis/studies/coverage/coverage-params.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { Icon } from '../../Icon.tsx';
import { NotLoaded, useFailed } from '../../NotLoaded.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { StepFacts } from './StepFacts.tsx';
import { StepTable } from './StepTable.tsx';
import { useSteps } from './use-steps.ts';
import './closures-words.ts';
import './closures.css';

/** The closures of 2023 one by one, with what was still within reach after each. */
export function Closures() {
  const { t, format } = useWords();
  const params = useParams(readClosuresParams);
  const closures = closureOrder(useAtlas((state) => state.data.mission));
  const answer = useStudy('closures');
  const story = useSteps(closures, params.step);
  const noBases = useFailed('bases');
  if (noBases) return <NotLoaded kind="bases" />;
  if (story.days.length === 0) return <p>{t('closures.none')}</p>;
  const step = Math.min(params.step, story.last);
  const closure = closures[step - 1];
  const what = closure ? closure.place : t('closures.start');
  const facts = answer?.facts.steps[step];
  return (
    <>
      <ParamNumber
        label={t('closures.radius')}
        name="r"
        value={params.radiusKm}
        range={COVERAGE_KM}
        whole
      />
      <fieldset className="closures-steps" aria-label={t('closures.steps')}>
        <button
          type="button"
          className="button button-icon"
          aria-label={t('closures.back')}
          disabled={step === 0}
          onClick={() => story.go(step - 1)}
        >
          <Icon name="stepBack" />
        </button>
        <button
          type="button"
          className="button button-icon button-primary"
          aria-label={t(story.isPlaying ? 'closures.pause' : 'closures.play')}
          onClick={story.togglePlay}
        >
          <Icon name={story.isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={t('closures.next')}
          disabled={step === story.last}
          onClick={() => story.go(step + 1)}
        >
          <Icon name="stepForward" />
        </button>
        <input
          type="range"
          aria-label={t('closures.step')}
          aria-valuetext={what}
          min={0}
          max={story.last}
          step={1}
          value={step}
          onChange={({ currentTarget }) => story.go(Number(currentTarget.value))}
        />
      </fieldset>
      <p className="analysis-answer" aria-live="polite">
        {t('closures.stepText', {
          step: format.number(step),
          all: format.number(story.last),
          what,
        })}
      </p>
      <StepFacts closure={closure} facts={facts} radiusKm={params.radiusKm} />
      {!story.isShown && (
        <button type="button" className="button" onClick={() => story.go(step)}>
          {t('closures.asOfDay')}
        </button>
      )}
      <StudyLegend />
      {answer && (
        <StepTable
          closures={closures}
          steps={answer.facts.steps}
          step={step}
          onStep={(next) => story.go(next)}
        />
      )}
      <p className="soft small">{t('closures.method')}</p>
    </>
  );
}
