import type { BorderFacts } from '../../../analysis/studies/border/border-facts.ts';
import { BORDER_KM, readBorderParams } from '../../../analysis/studies/border/border-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { useFailed } from '../../NotLoaded.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { FrontierTable } from './FrontierTable.tsx';
import './border-words.ts';

/** Incidents near each frontier. */
export function Border() {
  const { t } = useWords();
  const { km } = useParams(readBorderParams);
  const answer = useStudy('border');
  const noLines = useFailed('frontiers');
  if (noLines) return <p className="not-loaded">{t('border.missing')}</p>;
  return (
    <>
      <ParamNumber label={t('border.km')} name="km" value={km} range={BORDER_KM} whole />
      {answer && <Found facts={answer.facts} />}
      <p className="soft small">{t('border.method')}</p>
    </>
  );
}

function Found({ facts }: { facts: BorderFacts }) {
  const { t, format } = useWords();
  const { km, certain, inBelt, deaths, uncertain, uncertainInBelt, frontiers } = facts;
  return (
    <>
      <p className="analysis-answer">
        {certain === 0
          ? t('border.none')
          : t('border.share', {
              share: format.percent(inBelt / certain),
              inBelt: format.number(inBelt),
              number: format.number(certain),
              km: format.decimal(km),
            })}
      </p>
      <p className="soft small">
        {t('border.deaths', { count: deaths.best, number: format.number(deaths.best) })}{' '}
        {t('border.uncertain', {
          count: uncertainInBelt,
          number: format.number(uncertainInBelt),
          all: format.number(uncertain),
        })}
      </p>
      <StudyLegend />
      <h4>{t('border.table')}</h4>
      <FrontierTable frontiers={frontiers} certain={certain} />
      <p className="soft small">{t('border.twice')}</p>
    </>
  );
}
