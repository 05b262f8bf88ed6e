import { useEffect, useMemo, useState } from 'react';
import { textIn } from '../../domain/briefing.ts';
import { type Presented, presentedOf } from '../../state/briefings/briefings.ts';
import { openedBy } from '../../state/briefings/step-view.ts';
import { encodeLink } from '../../state/link/encode.ts';
import { selectWindow } from '../../state/selectors.ts';
import { FIRST_VIEW, type View } from '../../state/view.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import { useSteps } from '../briefing/use-steps.ts';
import { LiveText } from '../markdown/LiveFigure.tsx';
import { Markdown } from '../markdown/Markdown.tsx';
import { useServices } from '../services.tsx';
import '../briefing/briefing-words.ts';
import '../briefing/briefing.css';
import './present.css';
import { usePresentKeys } from './use-present-keys.ts';

/** One step of a briefing over the map; the view stays as it is when it ends. */
export function Presentation() {
  const { t } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  const briefings = useAtlas((state) => state.briefings);
  const asked = useAtlas(({ view }) => view.briefing);
  const shown = useMemo(() => presentedOf(briefings, asked), [briefings, asked]);
  const { briefings: service } = useServices();
  const { present } = useSteps();
  // The seam with the link: one that names a step alone opens the view of that step.
  useEffect(() => service.load(), [service]);
  useEffect(() => {
    if (
      shown &&
      isFirstView(store.getState().view) &&
      !isFirstView(openedBy(shown.step.link).view)
    ) {
      present(shown.briefing, shown.at);
    }
  }, [shown, store, present]);
  if (!shown && briefings.status !== 'ready') return null;
  if (shown) return <Step shown={shown} />;
  return (
    <section className="present" aria-label={t('panels.briefing')}>
      <p>{t('briefing.notThere', { id: asked?.id ?? '' })}</p>
      <button type="button" className="button" onClick={() => commands.present(null)}>
        {t('briefing.close')}
      </button>
    </section>
  );
}

function Step({ shown: { briefing, step, at } }: { shown: Presented }) {
  const { t, format, language } = useWords();
  const commands = useCommands();
  const { present } = useSteps();
  const window = useAtlas(selectWindow);
  const [hasNotes, setNotes] = useState(false);
  const [goesOn, setGoesOn] = useState(false);
  const { copy, shareLink } = useServices();
  const isShipped = useAtlas(({ briefings }) => briefings.shipped.includes(briefing));
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === step.id;
  async function copyLink() {
    if (await copy(shareLink())) setCopied(step.id);
  }
  const last = briefing.steps.length - 1;
  const notes = textIn(step.notes, language);
  const go = (to: number) => {
    if (to >= 0 && to <= last) present(briefing, to);
  };
  const byHand = (to: number) => {
    setGoesOn(false);
    go(to);
  };
  const end = () => commands.present(null);
  const act = {
    next: () => byHand(at + 1),
    previous: () => byHand(at - 1),
    first: () => byHand(0),
    last: () => byHand(last),
    end,
    notes: () => setNotes(!hasNotes),
    autoplay: () => setGoesOn(!goesOn),
    fullScreen: toggleFullScreen,
  };
  usePresentKeys(act);
  const isLast = at === last;
  // The seam with the clock: the steps go on by themselves.
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(
      () => (isLast ? setGoesOn(false) : present(briefing, at + 1)),
      step.seconds * 1000,
    );
    return () => clearTimeout(timer);
  }, [goesOn, isLast, at, step.seconds, briefing, present]);

  return (
    <section className="present" aria-label={t('panels.briefing')}>
      <p className="soft">
        {textIn(briefing.title, language) || t('briefing.untitled')} ·{' '}
        {t('briefing.ofSteps', { at: at + 1, all: last + 1 })}
      </p>
      <progress
        value={at + 1}
        max={last + 1}
        aria-label={t('briefing.ofSteps', { at: at + 1, all: last + 1 })}
      />
      <h2 key={step.id} ref={takeFocus} tabIndex={-1}>
        <LiveText
          text={textIn(step.title, language) || t('briefing.untitledStep', { number: at + 1 })}
          link={step.link}
        />
      </h2>
      <p className="present-days">{format.days(window.from, window.to - 1)}</p>
      <div className="present-text">
        <Markdown text={textIn(step.text, language)} link={step.link} />
      </div>
      {hasNotes && notes !== '' && (
        <aside aria-label={t('briefing.notes')} className="notice">
          <Markdown text={notes} link={step.link} />
        </aside>
      )}
      <div className="briefing-acts">
        <button type="button" className="button" disabled={at === 0} onClick={act.previous}>
          {t('briefing.previous')}
        </button>
        <button type="button" className="button" disabled={isLast} onClick={act.next}>
          {t('briefing.next')}
        </button>
        <button type="button" className="button" aria-pressed={goesOn} onClick={act.autoplay}>
          {t(goesOn ? 'briefing.stop' : 'briefing.autoplay')}
        </button>
        {notes !== '' && (
          <button type="button" className="button" aria-pressed={hasNotes} onClick={act.notes}>
            {t('briefing.showNotes')}
          </button>
        )}
        {isShipped && (
          <button type="button" className="button" onClick={() => void copyLink()}>
            {t(isCopied ? 'briefing.linkCopied' : 'briefing.copyLink')}
          </button>
        )}
        <button type="button" className="button" onClick={act.fullScreen}>
          {t('briefing.fullScreen')}
        </button>
        <button type="button" className="button" onClick={end}>
          {t('briefing.close')}
        </button>
      </div>
      <p className="soft small present-keys">{t('briefing.keys')}</p>
    </section>
  );
}

const NO_DAYS = { from: Number.NaN, to: Number.NaN };
const FIRST_LINK = encodeLink(FIRST_VIEW, NO_DAYS);

/** Does the view show nothing but what the atlas shows at first? */
function isFirstView(view: View): boolean {
  const plain = { ...view, briefing: null, language: null, panels: 'full' as const };
  return encodeLink(plain, NO_DAYS) === FIRST_LINK;
}

/** A reader who goes by the keyboard or by ear is taken along to each step. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}

function toggleFullScreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // A browser or a frame that does not allow it: the presentation fills the window in any case.
  asked?.catch(() => {});
}
