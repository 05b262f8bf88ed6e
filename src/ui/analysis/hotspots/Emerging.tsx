import type { EmergingFacts, PatternCount } from '../../../analysis/studies/emerging/emerging.ts';
import {
  EMERGING_CELL_KM,
  readEmergingParams,
} from '../../../analysis/studies/emerging/emerging-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CellFields } from './CellFields.tsx';
import { CountedNote } from './CountedNote.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import { PatternTable } from './PatternTable.tsx';
import './hotspots-words.ts';

/** How hot spots came and went, by quarter. */
export function Emerging() {
  const { t } = useWords();
  const answer = useStudy('emerging');
  return (
    <>
      <CellFields {...useParams(readEmergingParams)} cells={EMERGING_CELL_KM} />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.emerging.method')} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<EmergingFacts> }) {
  const { t, format } = useWords();
  const { patterns, quarters, needed, period, cells } = facts;
  if (cells === 0) return <p className="analysis-answer">{t('hotspots.noCells')}</p>;
  if (!patterns) {
    return (
      <p className="analysis-answer">{t('hotspots.emerging.few', { count: quarters, needed })}</p>
    );
  }
  return (
    <>
      <p className="analysis-answer">
        <Answer facts={facts} patterns={patterns} />
      </p>
      {period && (
        <p className="soft small">
          {t('hotspots.emerging.period', { days: format.days(period.from, period.to - 1) })}
        </p>
      )}
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      <StudyLegend />
      <PatternTable patterns={patterns} aroundKm={facts.bandKm + facts.cellKm} />
    </>
  );
}

function Answer({
  facts: { cells, quarters },
  patterns,
}: {
  facts: EmergingFacts;
  patterns: readonly PatternCount[];
}) {
  const { t, format } = useWords();
  const hot = patterns.reduce((sum, pattern) => sum + pattern.hot, 0);
  const most = patterns.reduce((one, other) => (other.hot > one.hot ? other : one));
  return (
    <>
      {t('hotspots.emerging.answer', {
        count: hot,
        number: format.number(hot),
        cells: format.number(cells),
        quarters: format.number(quarters),
      })}
      {most.hot > 0 && (
        <>
          {'. '}
          {t('hotspots.emerging.commonest', {
            name: t(`hotspots.emerging.name.${most.pattern}`),
            number: format.number(most.hot),
          })}
        </>
      )}
    </>
  );
}
