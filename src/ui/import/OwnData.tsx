import './import-words.ts';
import { useRef } from 'react';
import { MOST_BYTES, MOST_ROWS } from '../../domain/import/refusal.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { bytesText } from './bytes-text.ts';
import { FilePicker } from './FilePicker.tsx';
import { OwnSet } from './OwnSet.tsx';
import './import.css';

/** A person's own incidents: what may be added, what is there, and whether the atlas's own are shown too. */
export function OwnData() {
  const { t, format, language } = useWords();
  const { imports } = useServices();
  const sets = useAtlas((state) => state.imports.sets);
  const shippedShown = useAtlas((state) => state.imports.shippedShown);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="own-data">
      <h3 ref={heading} tabIndex={-1}>
        {t('imports.own.title')}
      </h3>
      <p className="small">{t('imports.own.privacy')}</p>
      <FilePicker label={t('imports.own.add')} onChoose={imports.look} />
      <p className="small soft">
        {t('imports.own.formats', {
          size: bytesText(language, MOST_BYTES),
          rows: format.number(MOST_ROWS),
        })}
      </p>
      {sets.length > 0 && (
        <>
          <ul className="own-sets" aria-label={t('imports.own.sets')}>
            {sets.map((set) => (
              <OwnSet key={set.id} set={set} onRemoved={() => heading.current?.focus()} />
            ))}
          </ul>
          <label className="check">
            <input
              type="checkbox"
              checked={shippedShown}
              onChange={(event) => imports.show(null, event.currentTarget.checked)}
            />
            {t('imports.own.shipped')}
          </label>
        </>
      )}
    </section>
  );
}
