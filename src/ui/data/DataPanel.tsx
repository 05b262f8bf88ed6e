import { useAtlas, useWords } from '../atlas-context.tsx';
import { OwnData } from '../import/OwnData.tsx';
import { nameOf, useNames } from '../names.ts';
import { KeptOffline } from '../offline/KeptOffline.tsx';
import { FileList } from './FileList.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { SourceCard } from './SourceCard.tsx';
import './data.css';
import './data-words.ts';

/** What was read, from where, to what date, under what licence, and what was left out and why. */
export function DataPanel() {
  const { t, format } = useWords();
  const names = useNames();
  const manifest = useAtlas((state) => state.data.manifest);
  const leftOut = useAtlas((state) => state.data.leftOut);
  const described = manifest?.sources.map(({ id }) => id) ?? [];
  const others = new Set(
    leftOut.map(({ source }) => source).filter((id) => !described.includes(id)),
  );
  return (
    <div className="data-panel">
      <OwnData />
      {manifest && (
        <p className="small soft">
          {t('data.fingerprint', {
            hex: manifest.fingerprint,
            first: format.shortDay(manifest.first),
            last: format.shortDay(manifest.last),
          })}
        </p>
      )}
      <KeptOffline />
      {manifest?.sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          leftOut={leftOut.filter((row) => row.source === source.id)}
        />
      ))}
      {[...others].map((id) => (
        <article className="source" key={id}>
          <h3>{nameOf(names, 'sources', id)}</h3>
          <LeftOutList rows={leftOut.filter((row) => row.source === id)} />
        </article>
      ))}
      <FileList />
    </div>
  );
}
