import type { KernelFacts } from '../../../analysis/studies/kernel/kernel.ts';
import { BANDWIDTH_KM, readKernelParams } from '../../../analysis/studies/kernel/kernel-params.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';
import type { Whereabouts } from '../../../analysis/study/whereabouts.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { figureOf } from '../parts/figure.ts';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CountedNote } from './CountedNote.tsx';
import { MethodNotes } from './MethodNotes.tsx';
import { PlaceButton, usePlaceName } from './PlaceButton.tsx';
import './hotspots-words.ts';

/** The density of incidents by a kernel. */
export function Kernel() {
  const { t, format } = useWords();
  const { bandwidthKm } = useParams(readKernelParams);
  const answer = useStudy('kernel');
  const cell = answer ? format.decimal(answer.facts.cellKm) : '–';
  return (
    <>
      <ParamNumber
        label={t('hotspots.kernel.bandwidth')}
        name="h"
        value={bandwidthKm}
        range={BANDWIDTH_KM}
        whole
      />
      {answer && <Found answer={answer} />}
      <MethodNotes method={t('hotspots.kernel.method', { cell })} />
    </>
  );
}

function Found({ answer: { facts, leftOut } }: { answer: StudyAnswer<KernelFacts> }) {
  const { t, language } = useWords();
  const { peak, steps, ruleKm } = facts;
  if (facts.cells === 0) return <p className="analysis-answer">{t('hotspots.noCells')}</p>;
  return (
    <>
      {peak ? (
        <Peak middle={peak.middle} density={peak.density} aroundKm={2 * facts.bandwidthKm} />
      ) : (
        <p className="analysis-answer">{t('hotspots.none')}</p>
      )}
      <CountedNote incidents={facts.incidents} about={facts.about} leftOut={leftOut} />
      {steps[0] !== undefined && (
        <p className="soft small">
          {t('hotspots.kernel.per', { least: figureOf(language)(steps[0]) })}
        </p>
      )}
      <StudyLegend />
      {ruleKm !== null && <Rule km={ruleKm} />}
    </>
  );
}

interface PeakProps {
  readonly middle: Whereabouts;
  readonly density: number;
  readonly aroundKm: number;
}

function Peak({ middle, density, aroundKm }: PeakProps) {
  const { t, language } = useWords();
  const place = usePlaceName(middle);
  return (
    <>
      <p className="analysis-answer">
        {t('hotspots.kernel.peak', { density: figureOf(language)(density), place })}
      </p>
      <p className="small">
        <PlaceButton middle={middle} aroundKm={aroundKm} text={t('hotspots.showIt')} />
      </p>
    </>
  );
}

/** What the rule of thumb gives, to be taken or left. */
function Rule({ km }: { km: number }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const whole = Math.round(km);
  const isAllowed = whole >= BANDWIDTH_KM.least && whole <= BANDWIDTH_KM.most;
  return (
    <p className="small">
      {t('hotspots.kernel.rule', { km: format.number(km) })}{' '}
      {isAllowed && (
        <button
          type="button"
          className="button-text"
          onClick={() => commands.setParams({ h: String(whole) })}
        >
          {t('hotspots.kernel.use', { km: format.number(whole) })}
        </button>
      )}
    </p>
  );
}
