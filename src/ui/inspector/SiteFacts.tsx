import { useAtlas, useWords } from '../atlas-context.tsx';
import { Facts } from './Facts.tsx';

const LISTS = { airport: 'airports', health: 'health', place: 'places' } as const;

/** A town, an airport or a health site as its source gives it. */
export function SiteFacts({ kind, id }: { kind: keyof typeof LISTS; id: string }) {
  const { t } = useWords();
  const data = useAtlas((state) => state.data);
  const site = data[LISTS[kind]].find((one) => one.id === id);
  if (!site) return null;
  return (
    <Facts
      rows={[
        [t('inspector.kind'), site.kind],
        ...Object.entries(site.facts).map(([name, value]) => [name, String(value)] as const),
      ]}
    />
  );
}
