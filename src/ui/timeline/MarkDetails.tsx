import { Dialog, Popover } from 'react-aria-components';
import { useCommands, useWords } from '../atlas-context.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { groupName, markDate, markTitle } from './mark-words.ts';
import type { Mark, MarkGroup } from './marks.ts';

interface Props {
  readonly group: MarkGroup;
  readonly button: HTMLElement;
  readonly onClose: () => void;
}

/** The facts of a mark, or of each mark of a group, with their sources and what they can show. */
export function MarkDetails({ group, button, onClose }: Props) {
  const words = useWords();
  return (
    <Popover
      className="timeline-details"
      triggerRef={{ current: button }}
      placement="top"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog
        className="timeline-details-body"
        aria-label={group.marks.length > 1 ? groupName(group, words) : words.t('timeline.details')}
      >
        <ul>
          {group.marks.map((mark) => (
            <MarkFacts key={mark.key} mark={mark} onDone={onClose} />
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}

function MarkFacts({ mark, onDone }: { mark: Mark; onDone: () => void }) {
  const words = useWords();
  const commands = useCommands();
  const { t, format, language } = words;
  const { period, base, ceiling } = mark;
  const act = (make: () => void) => () => {
    make();
    onDone();
  };
  return (
    <li>
      <h3>{markTitle(mark, words)}</h3>
      <p className="soft small">{markDate(mark, words)}</p>
      <p>{mark.text[language]}</p>
      {ceiling && (
        <p className="small">
          {t('timeline.ceiling', {
            military: format.number(ceiling.military),
            police: format.number(ceiling.police),
          })}
        </p>
      )}
      {mark.note && <p className="soft small">{mark.note[language]}</p>}
      <div className="timeline-details-acts small">
        {period && (
          <button type="button" className="button" onClick={act(() => commands.setWindow(period))}>
            {t('timeline.showPeriod')}
          </button>
        )}
        {base && (
          <button
            type="button"
            className="button"
            onClick={act(() => commands.select({ kind: 'base', id: base }))}
          >
            {t('timeline.showBase')}
          </button>
        )}
        <OutsideLink address={mark.reference}>{t('timeline.source')}</OutsideLink>
      </div>
    </li>
  );
}
