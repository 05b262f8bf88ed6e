import { useWords } from '../atlas-context.tsx';
import { groupName } from './mark-words.ts';
import type { Mark, MarkGroup } from './marks.ts';

interface Props {
  readonly group: MarkGroup;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  /** True when the pointer or the keyboard comes to the mark, false when it leaves. */
  readonly onPoint: (pointed: boolean) => void;
  readonly onChoose: (button: HTMLElement) => void;
}

/** Each kind has a shape of its own on a 12-pixel grid. */
const SHAPES: Record<Mark['kind'], string> = {
  resolution: 'M6 1l5 5-5 5-5-5z',
  milestone: 'M3 11V1.5l7 3-7 3',
  closure: 'M2 2h8v8H2zM2 2l8 8M10 2l-8 8',
};

export function MarkButton({ group, isTabStop, isOpen, onFocus, onPoint, onChoose }: Props) {
  const words = useWords();
  const [mark, ...others] = group.marks;
  return (
    <button
      type="button"
      data-stop=""
      className="timeline-mark"
      data-kind={others.length > 0 ? 'group' : mark.kind}
      style={{ left: group.x }}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={groupName(group, words)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onFocus={() => {
        onFocus();
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={(event) => onChoose(event.currentTarget)}
    >
      {others.length > 0 ? (
        <span className="timeline-mark-count">{words.format.number(group.marks.length)}</span>
      ) : (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={SHAPES[mark.kind]} />
        </svg>
      )}
    </button>
  );
}
