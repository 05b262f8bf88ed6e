import { earlierSeasons } from '../../../analysis/statistics/earlier-seasons.ts';
import type { ChosenWindow } from '../../../domain/day-window.ts';
import { periodBefore } from '../../../state/comparison.ts';
import { selectCompareWindow, selectSpan, selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { DateFields } from '../../timeline/DateFields.tsx';
import { windowName } from '../parts/window-name.ts';
import { ChooseFilter } from './ChooseFilter.tsx';
import { useOtherName } from './use-other-name.ts';

/** What A and B are, and the ways to another B; `other` is its filter where it is of the same days. */
export function ChooseWindows({ other }: { other: string | null }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const a = useAtlas(selectWindow);
  const b = useAtlas(selectCompareWindow);
  const span = useAtlas(selectSpan);
  const otherName = useOtherName(other);
  const before = periodBefore(a, span);
  const [yearBefore = null] = earlierSeasons(a, span);
  return (
    <>
      <dl className="compare-windows">
        <div>
          <dt className="compare-a">{t('compare.a', { name: windowName(a, format) })}</dt>
          <dd className="soft small">{t('compare.aHint')}</dd>
        </div>
        <div>
          <dt className="compare-b">
            {b || otherName
              ? t('compare.b', { name: b ? windowName(b, format) : otherName })
              : t('compare.noB')}
          </dt>
        </div>
      </dl>
      <fieldset className="compare-choose">
        <legend className="visually-hidden">{t('compare.choose')}</legend>
        <Choice label={t('compare.before')} window={before} now={b} />
        <Choice label={t('compare.yearBefore')} window={yearBefore} now={b} />
        <DateFields
          window={b ?? a}
          onTake={commands.setCompare}
          labels={{ first: t('compare.firstDay'), last: t('compare.lastDay') }}
        />
        <ChooseFilter other={b ? null : other} />
        {!before && !yearBefore && <p className="small">{t('compare.noneBefore')}</p>}
      </fieldset>
      {(b || other) && (
        <div className="compare-acts">
          {b && (
            <button type="button" className="button" onClick={commands.exchangeWindows}>
              {t('compare.exchange')}
            </button>
          )}
          <button type="button" className="button" onClick={() => commands.setAnalysis(null)}>
            {t('compare.end')}
          </button>
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly window: ChosenWindow | null;
  readonly now: ChosenWindow | null;
}

function Choice({ label, window, now }: ChoiceProps) {
  const commands = useCommands();
  return (
    <button
      type="button"
      className="button"
      disabled={!window}
      aria-pressed={window !== null && window.from === now?.from && window.to === now.to}
      onClick={() => window && commands.setCompare(window)}
    >
      {label}
    </button>
  );
}
