import { basesOn } from '../../../analysis/reach/open-bases.ts';
import type { ClosureFacts } from '../../../analysis/studies/closure/closure.ts';
import { readClosureParams } from '../../../analysis/studies/closure/closure-params.ts';
import { COVERAGE_KM, COVERED_THINGS } from '../../../analysis/studies/coverage/coverage-params.ts';
import { selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { NotLoaded, useFailed } from '../../NotLoaded.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { BaseChoice } from './BaseChoice.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { LostSites } from './LostSites.tsx';
import './closure-words.ts';

/** What is out of reach if one base closes. */
export function Closure() {
  const { t, format } = useWords();
  const { base, radiusKm, of } = useParams(readClosureParams);
  const bases = useAtlas((state) => state.data.bases);
  const asOf = useAtlas(selectWindow).to - 1;
  const answer = useStudy('closure');
  const noBases = useFailed('bases');
  if (noBases) return <NotLoaded kind="bases" />;
  const open = basesOn(bases, asOf);
  return (
    <>
      <BaseChoice chosen={base ?? open[0]?.id ?? ''} open={open} bases={bases} />
      <ParamNumber
        label={t('closure.radius')}
        name="r"
        value={radiusKm}
        range={COVERAGE_KM}
        whole
      />
      <ParamChoice
        label={t('closure.of')}
        name="of"
        value={of}
        choices={COVERED_THINGS.map((thing) => [thing, t(`closure.rows.${thing}`)])}
      />
      {answer && <Found facts={answer.facts} />}
      <p className="soft small">{t('closure.method', { day: format.day(asOf) })}</p>
    </>
  );
}

function Found({ facts }: { facts: ClosureFacts }) {
  const { t, format, language } = useWords();
  const { chosen, isOpen, asOf, nearest, lost, of, radiusKm } = facts;
  if (!chosen) return <p className="analysis-answer">{t('closure.unknown')}</p>;
  const name = chosen.name[language];
  const { before } = facts[of];
  const things = t(`closure.things.${of}`);
  const words = {
    name,
    things,
    covered: format.number(before),
    count: lost.count,
    number: format.number(lost.count),
    km: format.decimal(radiusKm),
  };
  const answer =
    before === 0 ? 'closure.noneCovered' : lost.count === 0 ? 'closure.nothing' : 'closure.lost';
  return (
    <>
      {!isOpen && <p>{t('closure.notOpen', { name, day: format.day(asOf) })}</p>}
      <p className="analysis-answer">{t(answer, words)}</p>
      <p className="soft small">
        {nearest
          ? t('closure.nearest', {
              name: nearest.name[language],
              km: format.number(nearest.km),
            })
          : t('closure.noOther')}{' '}
        {lost.medianKm !== null &&
          lost.mostKm !== null &&
          t('closure.far', {
            median: format.number(lost.medianKm),
            most: format.number(lost.mostKm),
          })}
      </p>
      <StudyLegend />
      <ChangeTable facts={facts} />
      <LostSites sites={lost.sites} />
    </>
  );
}
