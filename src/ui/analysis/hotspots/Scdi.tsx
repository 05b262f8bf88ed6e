import type { ScdiFacts } from '../../../analysis/studies/scdi/scdi.ts';
import { readScdiParams, SCDI_LIMITS } from '../../../analysis/studies/scdi/scdi-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CountedNote } from './CountedNote.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import { ScdiTable } from './ScdiTable.tsx';
import './hotspots-words.ts';

/** Intensity and concentration by cell and year. */
export function Scdi() {
  const { t } = useWords();
  const { limit } = useParams(readScdiParams);
  const answer = useStudy('scdi');
  return (
    <>
      <ParamChoice
        label={t('hotspots.scdi.limit')}
        name="limit"
        value={limit}
        choices={SCDI_LIMITS.map((one) => [one, t(`hotspots.scdi.limits.${one}`)])}
      />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.scdi.method')} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<ScdiFacts> }) {
  const { t, format, language } = useWords();
  const { years, drawnYear, threshold, cellKm } = facts;
  const newestFirst = years.map(({ year }) => String(year)).reverse();
  if (drawnYear === null) return <p className="analysis-answer">{t('hotspots.scdi.few')}</p>;
  const area = cellKm * cellKm;
  return (
    <>
      <ParamChoice
        label={t('hotspots.scdi.year')}
        name="year"
        value={String(drawnYear)}
        choices={newestFirst.map((year) => [year, year])}
      />
      <Answer facts={facts} />
      <p className="soft small">
        {t('hotspots.scdi.threshold', {
          threshold: figureOf(language)(threshold),
          events: format.decimal(threshold * area),
          area: format.number(area),
        })}
      </p>
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      <StudyLegend />
      <ScdiTable years={years} />
    </>
  );
}

function Answer({ facts: { years, drawnYear } }: { facts: ScdiFacts }) {
  const { t, format } = useWords();
  const cells = years.find(({ year }) => year === drawnYear)?.cells;
  if (!cells) return null;
  const year = String(drawnYear);
  const high = cells['high-clustered'] + cells['high-dispersed'];
  const count = high + cells['low-clustered'] + cells['low-dispersed'];
  const text =
    count === 0
      ? t('hotspots.scdi.noCells', { year })
      : t('hotspots.scdi.answer', {
          year,
          count,
          number: format.number(count),
          high: format.number(high),
          clustered: format.number(cells['high-clustered'] + cells['low-clustered']),
        });
  return <p className="analysis-answer">{text}</p>;
}
