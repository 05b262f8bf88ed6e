import { Suspense, useRef } from 'react';
import { isStudyName } from '../../analysis/study/study-facts.ts';
import { type AnalysisPart, partOf } from '../../state/studies/analysis-parts.ts';
import { openingParams } from '../../state/studies/opening-params.ts';
import { answerOf } from '../../state/studies/study-run.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { partMaterial } from '../receipt/panel-material.ts';
import { ReceiptButton } from '../receipt/ReceiptButton.tsx';
import { Guard } from '../shell/Guard.tsx';
import { ANALYSES, GROUPS, partsIn } from './analysis-list.ts';
import { StudyStatus } from './StudyStatus.tsx';
import { WellLocated } from './WellLocated.tsx';
import './analysis-words.ts';
import './analysis.css';

/** The list of analyses, or the one that is open. */
export function AnalysisPanel() {
  const { t } = useWords();
  const commands = useCommands();
  const store = useAtlasStore();
  const part = useAtlas((state) => partOf(state.view.analysis));
  const hasAnswer = useAtlas(
    ({ studies }) =>
      part !== null && (!isStudyName(part) || answerOf(studies.panel, part) !== null),
  );
  const body = useRef<HTMLDivElement>(null);

  /** The button that was pressed goes away: the keyboard goes to what stands in its place. */
  function go(name: AnalysisPart | null): void {
    commands.setAnalysis(name && { name, params: openingParams(name, store.getState()) });
    requestAnimationFrame(() => {
      const place = name ? '.analysis-back' : `[data-part="${part}"]`;
      body.current?.querySelector<HTMLElement>(place)?.focus();
    });
  }

  if (!part) {
    return (
      <div className="analysis" ref={body}>
        <WellLocated />
        <p className="soft small">{t('analysis.intro')}</p>
        {GROUPS.map((group) => (
          <section key={group} aria-label={t(`analysis.groups.${group}`)}>
            <h3>{t(`analysis.groups.${group}`)}</h3>
            <ul className="analysis-menu">
              {partsIn(group).map((name) => (
                <li key={name}>
                  <button type="button" data-part={name} onClick={() => go(name)}>
                    <b>{t(`analysis.name.${name}`)}</b>
                    <span className="soft small">{t(`analysis.about.${name}`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    );
  }
  const { Content } = ANALYSES[part];
  return (
    <div className="analysis" ref={body}>
      <div className="analysis-head">
        <button
          type="button"
          className="button button-quiet small analysis-back"
          onClick={() => go(null)}
        >
          <Icon name="stepBack" />
          {t('analysis.all')}
        </button>
        <WellLocated />
      </div>
      <h3>{t(`analysis.name.${part}`)}</h3>
      <Guard key={part}>
        {isStudyName(part) && <StudyStatus />}
        <Suspense>
          <Content />
          {hasAnswer && (
            <p>
              <ReceiptButton make={(state) => partMaterial(state, part)} />
            </p>
          )}
        </Suspense>
      </Guard>
    </div>
  );
}
