import type { Incident } from '../../domain/incident.ts';
import type { Format } from '../format.ts';
import type { T } from '../words/words.ts';

/** Deaths: the best estimate, and the range where the sources give one. Unknown is never 0. */
export function DeathsCell(props: { incident: Incident; t: T; format: Format }) {
  const { t, format } = props;
  const { best, low, high } = props.incident;
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
