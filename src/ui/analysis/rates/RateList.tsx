import { max } from 'd3-array';
import type { AreaRate, RatesFacts } from '../../../analysis/studies/rates/rates-facts.ts';
import { useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { SmallCurve } from './SmallCurve.tsx';

/** Curves beside each other; the table has the rest. */
const MOST = 12;

/** The areas with the highest rates, each with its curve on one scale for all. */
export function RateList({ facts: { areas, unit } }: { facts: RatesFacts }) {
  const { t, format, language } = useWords();
  const most = max(areas, ({ counts }) => max(counts) ?? 0) ?? 0;
  const more = areas.length - MOST;
  const word = t(`rates.unitWord.${unit}`);
  return (
    <>
      <p className="soft small">{t('rates.list', { unit: word, most: format.number(most) })}</p>
      <ul className="rate-list">
        {areas.slice(0, MOST).map((area) => (
          <li key={area.code}>
            <b>{area.name[language]}</b>
            <span className="numeric small">
              <RateText area={area} />
            </span>
            <SmallCurve
              counts={area.counts}
              most={most}
              label={t('rates.curve', {
                area: area.name[language],
                unit: word,
                most: format.number(max(area.counts) ?? 0),
              })}
            />
            <span className="soft small">
              {t('rates.incidents', { count: area.count, number: format.number(area.count) })}
              {' · '}
              <TrendText area={area} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="soft small">
          {t('rates.more', { count: more, number: format.number(more) })}
        </p>
      )}
    </>
  );
}

export function RateText({ area: { rate } }: { area: AreaRate }) {
  const { t, language } = useWords();
  const figure = figureOf(language);
  if (!rate) return '–';
  const { estimate, low, high } = rate;
  return t('rates.rate', { rate: figure(estimate), low: figure(low), high: figure(high) });
}

function TrendText({ area: { trend } }: { area: AreaRate }) {
  const { t, language } = useWords();
  const figure = figureOf(language);
  if (!trend) return t('rates.noTrend');
  const { estimate, low, high } = trend;
  return t('rates.trend', { ratio: figure(estimate), low: figure(low), high: figure(high) });
}
