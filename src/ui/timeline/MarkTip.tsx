import type { CSSProperties } from 'react';
import { useWords } from '../atlas-context.tsx';
import { markDate, markTitle } from './mark-words.ts';
import type { MarkGroup } from './marks.ts';

/** What the mark under the pointer or the focus says. Its button has the same as its name. */
export function MarkTip({ group }: { group: MarkGroup }) {
  const words = useWords();
  const isLone = group.marks.length === 1;
  const style: CSSProperties & Record<'--x', string> = { '--x': `${group.x}px` };
  return (
    <div className="timeline-tip" style={style} aria-hidden="true">
      {group.marks.map((mark) => (
        <div key={mark.key}>
          <strong>{markTitle(mark, words)}</strong>{' '}
          <span className="soft">{markDate(mark, words)}</span>
          {(isLone || mark.kind === 'milestone') && <div>{mark.text[words.language]}</div>}
        </div>
      ))}
    </div>
  );
}
