import { nearestBase } from '../../analysis/nearest-base.ts';
import { nearestRoute } from '../../analysis/nearest-route.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Selection } from '../../domain/selection.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { SelectButton } from '../SelectButton.tsx';
import { Facts } from './Facts.tsx';

/** The nearest base that was open on the incident's first day, and the nearest route. */
export function NearestThings({ incident }: { incident: Incident }) {
  const { t, format, language } = useWords();
  const bases = useAtlas((state) => state.data.bases);
  const routes = useAtlas((state) => state.data.routes);
  const base = nearestBase(incident, bases);
  const route = nearestRoute(incident, routes);
  const link = (selection: Selection, name: string, km: number) => (
    <SelectButton selection={selection}>
      {t('inspector.atKm', { name, km: format.decimal(km) })}
    </SelectButton>
  );
  return (
    <Facts
      rows={[
        [
          t('inspector.nearestBase'),
          base
            ? link({ kind: 'base', id: base.base.id }, base.base.name[language], base.km)
            : bases.length > 0 && t('inspector.noBase'),
        ],
        [
          t('inspector.nearestRoute'),
          route && link({ kind: 'route', id: route.route.id }, route.route.name, route.km),
        ],
      ]}
    />
  );
}
