import { type Briefing, textIn } from '../../domain/briefing.ts';
import { useWords } from '../atlas-context.tsx';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly briefing: Briefing;
  /** It comes with the atlas: what is edited is a copy. */
  readonly isShipped?: boolean;
  readonly onOpen: () => void;
}

/** A briefing of the list: to present, to edit. */
export function BriefingRow({ briefing, isShipped = false, onOpen }: Props) {
  const { t, language } = useWords();
  const { present } = useSteps();
  const name = textIn(briefing.title, language) || t('briefing.untitled');
  const toEdit = t(isShipped ? 'briefing.copy' : 'briefing.edit');
  return (
    <li className="briefing-row">
      {isShipped ? <strong>{name}</strong> : <span>{name}</span>}
      <button
        type="button"
        className={isShipped ? 'button button-primary' : 'button'}
        disabled={briefing.steps.length === 0}
        aria-label={`${t('briefing.present')}: ${name}`}
        onClick={() => present(briefing, 0)}
      >
        {t('briefing.present')}
      </button>
      <button type="button" className="button" aria-label={`${toEdit}: ${name}`} onClick={onOpen}>
        {toEdit}
      </button>
    </li>
  );
}
