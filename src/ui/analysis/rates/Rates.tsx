import { memo } from 'react';
import type { AreaRate, RatesFacts } from '../../../analysis/studies/rates/rates-facts.ts';
import {
  RATE_AREAS,
  RATE_UNITS,
  readRatesParams,
} from '../../../analysis/studies/rates/rates-params.ts';
import type { LeftOutRows } from '../../../analysis/study/study.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { RateList } from './RateList.tsx';
import { RateTable } from './RateTable.tsx';
import { RegionChoice } from './RegionChoice.tsx';
import './rates.css';
import './rates-words.ts';

/** Incidents per 1,000 km² and month by region or cercle, each with its curve and its trend. */
export function Rates() {
  const { t } = useWords();
  const { by, unit } = useParams(readRatesParams);
  const answer = useStudy('rates');
  return (
    <>
      <ParamChoice
        label={t('rates.by')}
        name="by"
        value={by}
        choices={RATE_AREAS.map((one) => [one, t(`rates.areas.${one}`)])}
      />
      {by === 'cercle' && <RegionChoice />}
      <ParamChoice
        label={t('rates.unit')}
        name="unit"
        value={unit}
        choices={RATE_UNITS.map((one) => [one, t(`rates.units.${one}`)])}
      />
      {answer && <Found facts={answer.facts} leftOut={answer.leftOut} />}
      <p className="soft small">{t('rates.method')}</p>
    </>
  );
}

interface Props {
  readonly facts: RatesFacts;
  readonly leftOut: readonly LeftOutRows[];
}

/** An answer keeps its objects: nothing below is drawn again until the next one is there. */
const Found = memo(({ facts, leftOut }: Props) => {
  const { t, format } = useWords();
  const isFiltered = useAtlas((state) => state.view.filters.regions.length > 0);
  const { areas, total, days, isDivided } = facts;
  const [highest] = areas;
  return (
    <>
      {highest ? <Answer highest={highest} areas={areas.length} /> : <p>{t('rates.noOutlines')}</p>}
      <p className="soft small">
        {t('rates.counted', {
          count: total,
          number: format.number(total),
          days: format.days(days.from, days.to - 1),
        })}
        <LeftOut leftOut={leftOut} />
        {isDivided && ` ${t('rates.divided')}`}
        {isFiltered && ` ${t('rates.filtered')}`}
      </p>
      <StudyLegend />
      {total > 0 && <RateList facts={facts} />}
      <OpenDetails>{() => <RateTable areas={areas} />}</OpenDetails>
    </>
  );
});

function Answer({ highest, areas }: { highest: AreaRate; areas: number }) {
  const { t, format, language } = useWords();
  const figure = figureOf(language);
  const { rate, name, count } = highest;
  if (!rate || count === 0) return <p className="analysis-answer">{t('rates.none')}</p>;
  return (
    <p className="analysis-answer">
      {t('rates.answer', {
        area: name[language],
        rate: figure(rate.estimate),
        low: figure(rate.low),
        high: figure(rate.high),
        areas: format.number(areas),
      })}
    </p>
  );
}

const REASONS = ['begun-before', 'place-too-rough', 'region-split', 'no-area'] as const;

function LeftOut({ leftOut }: Pick<Props, 'leftOut'>) {
  const { t, format } = useWords();
  const texts = REASONS.flatMap((reason) => {
    const list = leftOut.find((one) => one.reason === reason);
    return list ? [t(`rates.reasons.${reason}`, { number: format.number(list.rows.length) })] : [];
  });
  return texts.length > 0 ? ` ${t('rates.leftOut', { list: format.list(texts) })}` : null;
}
