import type { CoverageFacts } from '../../../analysis/studies/coverage/coverage.ts';
import {
  COVERAGE_KM,
  COVERED_THINGS,
  readCoverageParams,
} from '../../../analysis/studies/coverage/coverage-params.ts';
import type { CoverageStep } from '../../../analysis/studies/coverage/coverage-steps.ts';
import { selectSpan, selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { NotLoaded, useFailed } from '../../NotLoaded.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { ParamNumbers } from '../parts/ParamNumbers.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { shareOfText } from '../parts/share-text.ts';
import { TimeCurve } from '../parts/TimeCurve.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { RegionTable } from './RegionTable.tsx';
import './coverage-words.ts';

/** The share of incidents or sites within reach of an open base: now, and month by month. */
export function Coverage() {
  const { t } = useWords();
  const { radiusKm, of, ringsKm } = useParams(readCoverageParams);
  const answer = useStudy('coverage');
  const noBases = useFailed('bases');
  if (noBases) return <NotLoaded kind="bases" />;
  return (
    <>
      <ParamChoice
        label={t('coverage.of')}
        name="of"
        value={of}
        choices={COVERED_THINGS.map((thing) => [thing, t(`coverage.things.${thing}`)])}
      />
      <ParamNumber
        label={t('coverage.radius')}
        name="r"
        value={radiusKm}
        range={COVERAGE_KM}
        whole
      />
      <ParamNumbers
        label={t('coverage.rings')}
        name="rings"
        values={ringsKm}
        range={COVERAGE_KM}
        hint={t('coverage.ringsHint')}
      />
      {answer && <Found facts={answer.facts} />}
      <p className="soft small">{t('coverage.method')}</p>
    </>
  );
}

function Found({ facts }: { facts: CoverageFacts }) {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  const window = useAtlas(selectWindow);
  const { now, steps, radiusKm, openBases, asOf, coveredKm2, km2, of, regions } = facts;
  const text =
    now.of === 0
      ? t('coverage.none')
      : t('coverage.now', {
          share: format.percent(now.covered / now.of),
          covered: format.number(now.covered),
          count: now.of,
          number: format.number(now.of),
          km: format.decimal(radiusKm),
        });
  return (
    <>
      <p className="analysis-answer">{text}</p>
      <p className="soft small">
        {t('coverage.openBases', { count: openBases, day: format.day(asOf) })}
        {km2 > 0 &&
          ` ${t('coverage.area', { area: format.number(coveredKm2), share: format.percent(coveredKm2 / km2) })}`}
      </p>
      <StudyLegend />
      <h4>{t('coverage.curve')}</h4>
      <TimeCurve
        label={`${t('coverage.curve')}. ${text}`}
        points={steps.map((step) => ({ day: step.day, value: shareOf(step) }))}
        span={span}
        window={window}
        most={1}
        mostText={format.percent(1)}
      />
      <OpenDetails>{() => <StepTable steps={steps} />}</OpenDetails>
      <h4>{t('coverage.regions')}</h4>
      <RegionTable regions={regions} what={t(`coverage.things.${of}`)} />
    </>
  );
}

/** `null` in a month without anything to cover. */
function shareOf({ covered, of }: CoverageStep): number | null {
  return of === 0 ? null : covered / of;
}

function StepTable({ steps }: { steps: readonly CoverageStep[] }) {
  const { t, format } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('coverage.month')}</th>
          <th scope="col" className="numeric">
            {t('coverage.share')}
          </th>
          <th scope="col" className="numeric">
            {t('coverage.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.day}>
            <td>{format.shortMonthYear(step.day)}</td>
            <td className="numeric">{shareOfText(step, format)}</td>
            <td className="numeric">{format.number(step.openBases)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
