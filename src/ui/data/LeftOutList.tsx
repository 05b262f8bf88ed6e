import type { LeftOut } from '../../domain/manifest.ts';
import { useWords } from '../atlas-context.tsx';
import { reasonText } from './reason-text.ts';

/** Each row that is not shown, or shown with a doubt, and why. */
export function LeftOutList({ rows }: { rows: readonly LeftOut[] }) {
  const { t, language } = useWords();
  if (rows.length === 0) return null;
  const count = rows.reduce((sum, row) => sum + (row.count ?? 1), 0);
  return (
    <details className="small">
      <summary>{t('data.listLeftOut', { count })}</summary>
      <ul className="left-out">
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes and rows may lack an id
          <li key={i}>
            {[row.date, row.place, row.id].filter(Boolean).join(' · ')}{' '}
            <span className="soft">
              {row.count ? `${row.count} × ` : ''}
              {row.detail?.[language] ?? reasonText(t, row.reason)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
