import type { HotspotsFacts } from '../../../analysis/studies/hotspots/hotspots.ts';
import { readCellParams } from '../../../analysis/studies/hotspots/hotspots-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CellFields } from './CellFields.tsx';
import { ClassTable } from './ClassTable.tsx';
import { CountedNote } from './CountedNote.tsx';
import { HotCellTable } from './HotCellTable.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import './hotspots-words.ts';

/** Hot and cold cells by Gi*. */
export function Hotspots() {
  const { t } = useWords();
  const answer = useStudy('hotspots');
  return (
    <>
      <CellFields {...useParams(readCellParams)} />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.gi.method')} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<HotspotsFacts> }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  const { cells, byClass } = facts;
  const sumOf = (from: number, to: number) =>
    byClass.slice(from, to).reduce((sum, count) => sum + count, 0);
  const [hot, cold] = [sumOf(4, 7), sumOf(0, 3)];
  if (cells === 0) return <p className="analysis-answer">{t('hotspots.noCells')}</p>;
  return (
    <>
      <p className="analysis-answer">
        {facts.incidents === 0
          ? t('hotspots.none')
          : t('hotspots.gi.answer', {
              count: cells,
              number: format.number(cells),
              share: format.percent(hot / cells),
              hot: format.number(hot),
              cold: format.number(cold),
            })}
      </p>
      <p className="soft small">
        {t('hotspots.gi.mean', {
          mean: figure(facts.mean),
          deviation: figure(facts.deviation),
          empty: format.percent(facts.emptyCells / cells),
          area: format.number(facts.cellAreaKm2),
        })}
      </p>
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      <StudyLegend />
      {facts.hottest.length > 0 && (
        <>
          <h4>{t('hotspots.gi.hottest')}</h4>
          {hot > facts.hottest.length && (
            <p className="soft small">
              {t('hotspots.gi.firstOf', {
                shown: format.number(facts.hottest.length),
                number: format.number(hot),
              })}
            </p>
          )}
          <HotCellTable cells={facts.hottest} aroundKm={facts.bandKm + facts.cellKm} />
        </>
      )}
      <OpenDetails>{() => <ClassTable byClass={byClass} />}</OpenDetails>
    </>
  );
}
