import type { StrengthStep } from '../../analysis/base-history.ts';
import { useWords } from '../atlas-context.tsx';
import { hqText, troopsText } from './base-texts.ts';

/** The same history as rows, for those who read rather than look. */
export function StrengthTable({ steps }: { steps: readonly StrengthStep[] }) {
  const { t, format } = useWords();
  return (
    <details className="small">
      <summary>{t('inspector.historyTable')}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('inspector.when')}</th>
            <th scope="col">{t('inspector.troops')}</th>
            <th scope="col">{t('inspector.hq')}</th>
            <th scope="col">{t('inspector.sourceMap')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, record }) => (
            <tr key={from}>
              <td>{format.date(from, record.precision)}</td>
              <td className="numeric">{troopsText(t, format, record)}</td>
              <td>{hqText(t, record)}</td>
              <td>{record.sourceMap}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
