import type { CountIn } from '../../../analysis/statistics/rate-ratio.ts';
import type { Rung } from '../../../analysis/studies/before-after/before-after-facts.ts';
import { useWords } from '../../atlas-context.tsx';
import { ratioShort } from '../parts/ratio-short.ts';

/** The same comparison at other numbers of days, alone and against the other bases. */
export function Ladder({ rungs }: { rungs: readonly Rung[] }) {
  const { t, format, language } = useWords();
  return (
    <table className="plain-table small">
      <thead>
        <tr>
          <th scope="col">{t('beforeAfter.days')}</th>
          <th scope="col" className="numeric">
            {t('beforeAfter.before')}
          </th>
          <th scope="col" className="numeric">
            {t('beforeAfter.afterHead')}
          </th>
          <th scope="col" className="numeric">
            {t('beforeAfter.ratioHead')}
          </th>
          <th scope="col" className="numeric">
            {t('beforeAfter.againstHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rungs.map(({ days, here, against }) => (
          <tr key={days}>
            <th scope="row">{format.number(days)}</th>
            <td className="numeric">
              <CountOf side={here.before} days={days} />
            </td>
            <td className="numeric">
              <CountOf side={here.after} days={days} />
            </td>
            <td className="numeric">{ratioShort(language, here.ratio)}</td>
            <td className="numeric">{ratioShort(language, against)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The count, and in how many days where those are fewer than asked for. */
function CountOf({ side: { count, exposure }, days }: { side: CountIn; days: number }) {
  const { t, format } = useWords();
  const number = format.number(count);
  return exposure < days
    ? t('beforeAfter.inDays', { number, days: format.number(exposure) })
    : number;
}
