import type { Incident } from '../../domain/incident.ts';
import { useWords } from '../atlas-context.tsx';

/** Deaths: the best estimate, and the range where the sources give one. Unknown is never 0. */
export function DeathsCell({ incident: { best, low, high } }: { incident: Incident }) {
  const { t, format } = useWords();
  const value = best === undefined ? t('terms.unknown') : format.number(best);
  const from = low ?? best;
  const to = high ?? best;
  if (from === undefined || to === undefined || (from === best && to === best)) {
    return <td className={best === undefined ? 'numeric soft' : 'numeric'}>{value}</td>;
  }
  const range = { best: value, low: format.number(from), high: format.number(to) };
  return (
    <td className="numeric" title={t('table.rangeHint', range)}>
      {value} <span className="soft small">{t('table.range', range)}</span>
    </td>
  );
}
