import { useMemo } from 'react';
import { rhythm } from '../../analysis/rhythm.ts';
import { selectSpan, selectTally } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { MonthTable } from './MonthTable.tsx';
import { WeekdayBars } from './WeekdayBars.tsx';
import './rhythm.css';
import './rhythm-words.ts';

/** When in the year and in the week: the rows of the window and the filters. */
export function RhythmPanel() {
  const { t, format } = useWords();
  const table = useAtlas((state) => state.data.incidents);
  const span = useAtlas(selectSpan);
  const counts = useAtlas(selectTally);
  const failed = useFailed('incidents');
  const found = useMemo(
    () => rhythm(table, counts.rows, span.from, span.to - 1),
    [table, counts, span],
  );
  const n = format.number;
  if (failed) return <NotLoaded kind="incidents" />;
  return (
    <div className="rhythm">
      <p className="soft small">
        {t('rhythm.intro', { count: counts.shown, number: n(counts.shown) })}
      </p>
      <h3>{t('rhythm.months')}</h3>
      <MonthTable found={found} />
      {found.monthUnknown > 0 && (
        <p className="soft small">
          {t('rhythm.monthUnknown', { count: found.monthUnknown, number: n(found.monthUnknown) })}
        </p>
      )}
      <h3>{t('rhythm.weekdays')}</h3>
      <WeekdayBars found={found} />
      {found.dayUnknown > 0 && (
        <p className="soft small">
          {t('rhythm.dayUnknown', { count: found.dayUnknown, number: n(found.dayUnknown) })}
        </p>
      )}
    </div>
  );
}
