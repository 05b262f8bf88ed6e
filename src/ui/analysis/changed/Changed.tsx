import { GROUPINGS } from '../../../analysis/group-counts.ts';
import type { ChangedFacts, ChangedGroup } from '../../../analysis/studies/changed/changed.ts';
import {
  LEAST_TOTAL,
  REFERENCES,
  readChangedParams,
  usualDays,
} from '../../../analysis/studies/changed/changed-params.ts';
import { selectSpan, selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { useGroupName } from '../parts/GroupName.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { intervalText, ratioText } from '../parts/ratio-text.ts';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { windowName } from '../parts/window-name.ts';
import { useParams, useStudy } from '../use-study.ts';
import { ChangeTable, HeldBack } from './ChangeTable.tsx';
import '../analysis-words.ts';
import './changed-words.ts';

/** A p from which on a difference is called one that stands out. */
const STANDS_OUT_P = 0.05;

/** What was reported more or less than before, the most surprising first. */
export function Changed() {
  const { t } = useWords();
  const { lastDays, by, against, least } = useParams(readChangedParams);
  const answer = useStudy('changed');
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  const most = Math.max(1, Math.min(window.to, span.to) - Math.max(window.from, span.from));
  const first = usualDays(most);
  return (
    <>
      <ParamNumber
        label={t('changed.days')}
        name="days"
        value={Math.min(lastDays ?? first, most)}
        range={{ first, least: 1, most }}
        whole
      />
      <ParamChoice
        label={t('changed.against')}
        name="against"
        value={against}
        choices={REFERENCES.map((one) => [one, t(`changed.references.${one}`)])}
      />
      <ParamChoice
        label={t('changed.by')}
        name="by"
        value={by}
        choices={GROUPINGS.map((one) => [one, t(`analysis.groupings.${one}`)])}
      />
      <ParamNumber
        label={t('changed.least')}
        name="least"
        value={least}
        range={LEAST_TOTAL}
        whole
      />
      {answer && <Found facts={answer.facts} />}
      <p className="soft small">{t('changed.method')}</p>
    </>
  );
}

function Found({ facts }: { facts: ChangedFacts }) {
  const { t } = useWords();
  if (!facts.window) return <p className="analysis-answer">{t('changed.noWindow')}</p>;
  if (facts.references.length === 0) {
    return <p className="analysis-answer">{t('changed.noReference')}</p>;
  }
  return (
    <>
      <TopChange facts={facts} />
      <Periods facts={facts} />
      <StudyLegend />
      {facts.changes.length > 0 && <ChangeTable facts={facts} />}
      <HeldBack facts={facts} />
    </>
  );
}

/** The most surprising change in words that claim no reason for it. */
function TopChange({ facts }: { facts: ChangedFacts }) {
  const { t, format, language } = useWords();
  const name = useGroupName(facts.by);
  const [top] = facts.changes;
  const number = format.number(facts.tested);
  let text = t('changed.noneTested', { number: format.number(facts.least) });
  if (facts.all.count + facts.all.reference === 0 && !top) text = t('changed.none');
  else if (top && top.adjustedP >= STANDS_OUT_P) text = t('changed.nothing', { number });
  else if (top) {
    text = t(wordsOf(top), {
      name: name(top.key),
      number: format.number(top.count),
      expected: format.decimal(top.expected),
      ratio: ratioText(top.estimate, language),
      interval: intervalText(top, language),
      low: ratioText(top.low, language),
      high: ratioText(top.high, language),
    });
  }
  return <p className="analysis-answer">{text}</p>;
}

/** A ratio over none or of none has but one end that says something. */
function wordsOf({ count, reference, expected }: ChangedGroup) {
  if (reference === 0) return 'changed.moreThanNone';
  if (count === 0) return 'changed.noneLeft';
  return count > expected ? 'changed.more' : 'changed.fewer';
}

/** What is held against what, and the sum of it all. */
function Periods({ facts }: { facts: ChangedFacts }) {
  const { t, format, language } = useWords();
  const { window, references, all, against, referenceDays } = facts;
  const [reference] = references;
  if (!window || !reference) return null;
  const days = window.to - window.from;
  const now = windowName(window, format);
  return (
    <>
      <p className="small">
        {against === 'season'
          ? t('changed.seasons', { window: now, count: references.length })
          : t('changed.periods', { window: now, reference: windowName(reference, format) })}
      </p>
      {against === 'before' && referenceDays < days && (
        <p className="small">
          {t('changed.cut', {
            day: format.day(reference.from),
            number: format.number(referenceDays),
          })}
        </p>
      )}
      {all.ratio && (
        <p className="small">
          {t('changed.all', {
            number: format.number(all.count),
            expected: format.decimal(all.expected),
            ratio: ratioText(all.ratio.estimate, language),
            interval: intervalText(all.ratio, language),
          })}
        </p>
      )}
    </>
  );
}
