import type { Rhythm } from '../../analysis/rhythm.ts';
import { firstDayOf } from '../../domain/time-unit.ts';
import { useWords } from '../atlas-context.tsx';

/** One bar a day of the week, with its number. */
export function WeekdayBars({ found }: { found: Rhythm }) {
  const { format } = useWords();
  const monday = firstDayOf('week', 0);
  const most = found.weekdays.reduce((a, b) => Math.max(a, b), 1);
  return (
    <ul className="rhythm-weekdays">
      {[...found.weekdays].map((count, weekday) => (
        <li key={format.weekday(monday + weekday)}>
          <span>{format.weekday(monday + weekday)}</span>
          <i style={{ inlineSize: `${(100 * count) / most}%` }} />
          <b>{format.number(count)}</b>
        </li>
      ))}
    </ul>
  );
}
