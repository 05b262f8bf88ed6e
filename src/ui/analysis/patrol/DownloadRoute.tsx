import { useAtlasStore, useWords } from '../../atlas-context.tsx';
import { downloadText } from '../../download.ts';
import { Icon } from '../../Icon.tsx';
import { useServices } from '../../services.tsx';
import { useStudy } from '../use-study.ts';
import { patrolGeoJson } from './patrol-geojson.ts';

/** The route as a GeoJSON file that says what it is not. */
export function DownloadRoute() {
  const { t } = useWords();
  const store = useAtlasStore();
  const { shareLink } = useServices();
  const answer = useStudy('patrol');
  if (!answer) return null;

  function download(): void {
    if (!answer) return;
    const manifest = store.getState().data.manifest;
    const used = manifest?.files.find(({ kind }) => kind === 'roads')?.sources ?? [];
    const citations = manifest?.sources.filter(({ id }) => used.includes(id)) ?? [];
    const note = [t('patrol.note'), ...citations.map(({ citation }) => citation)].join(' | ');
    const text = JSON.stringify(patrolGeoJson(answer, note, shareLink()));
    void downloadText('minusma-atlas-sketch.geojson', 'application/geo+json', [text]);
  }
  return (
    <button type="button" className="button" onClick={download}>
      <Icon name="download" />
      {t('patrol.download')}
    </button>
  );
}
