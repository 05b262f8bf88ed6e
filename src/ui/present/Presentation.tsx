import { textIn } from '../../domain/briefing.ts';
import { presentedOf } from '../../state/briefings/briefings.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';

/** One step of a briefing over the map. */
export function Presentation() {
  const { t, language } = useWords();
  const commands = useCommands();
  const briefings = useAtlas((state) => state.briefings);
  const asked = useAtlas(({ view }) => view.briefing);
  const shown = presentedOf(briefings, asked);
  return (
    <section className="panel">
      <h2>{shown ? textIn(shown.step.title, language) : asked?.id}</h2>
      <button type="button" className="button" onClick={() => commands.present(null)}>
        {t('shell.close')}
      </button>
    </section>
  );
}
