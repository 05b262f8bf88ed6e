import { useId } from 'react';
import { useWords } from '../atlas-context.tsx';
import { Hatch } from './Hatch.tsx';
import { useStack } from './use-strip.ts';

/** What the colours and fills of the bars mean. */
export function BarsLegend() {
  const { t } = useWords();
  const stack = useStack();
  const id = useId();
  return (
    <ul className="settings-legend small">
      {stack.map(({ key, name, colour }) => (
        <li key={key}>
          <i style={{ background: colour }} />
          {name}
        </li>
      ))}
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <defs>
            <Hatch id={id} colour="currentColor" />
          </defs>
          <rect width="10" height="10" fill={`url(#${id})`} />
        </svg>
        {t('timeline.hatched')}
      </li>
      <li>
        <i className="settings-faint" />
        {t('timeline.faint')}
      </li>
    </ul>
  );
}
