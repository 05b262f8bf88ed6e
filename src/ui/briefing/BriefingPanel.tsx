import { textIn } from '../../domain/briefing.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';

/** The briefings of the atlas and those of the reader. */
export function BriefingPanel() {
  const { language } = useWords();
  const { own, shipped } = useAtlas((state) => state.briefings);
  return (
    <ul>
      {[...shipped, ...own].map(({ id, title }) => (
        <li key={id}>{textIn(title, language)}</li>
      ))}
    </ul>
  );
}
