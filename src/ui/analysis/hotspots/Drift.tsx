import type { DriftFacts } from '../../../analysis/studies/drift/drift.ts';
import { DRIFT_UNITS, readDriftParams } from '../../../analysis/studies/drift/drift-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CountedNote } from './CountedNote.tsx';
import { compassPoint } from './compass.ts';
import { DriftTable, usePeriodName } from './DriftTable.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import './hotspots-words.ts';

/** The way of the mean centre. */
export function Drift() {
  const { t } = useWords();
  const { unit } = useParams(readDriftParams);
  const answer = useStudy('drift');
  return (
    <>
      <ParamChoice
        label={t('hotspots.drift.by')}
        name="by"
        value={unit}
        choices={DRIFT_UNITS.map((one) => [one, t(`hotspots.drift.units.${one}`)])}
      />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.drift.method')} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<DriftFacts> }) {
  const { t } = useWords();
  if (facts.periods === 0) return <p className="analysis-answer">{t('hotspots.drift.few')}</p>;
  return (
    <>
      <p className="analysis-answer">
        <Answer facts={facts} />
      </p>
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      <StudyLegend />
      {facts.steps.length > 0 && <DriftTable steps={facts.steps} unit={facts.unit} at={facts.at} />}
    </>
  );
}

function Answer({ facts: { steps, whole, unit } }: { facts: DriftFacts }) {
  const { t, format } = useWords();
  const nameOf = usePeriodName(unit);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || !whole) return t('hotspots.drift.one');
  return t('hotspots.drift.answer', {
    first: nameOf(first.day),
    last: nameOf(last.day),
    km: format.number(whole.km),
    compass: t(`hotspots.drift.compass.${compassPoint(whole.bearing)}`),
  });
}
