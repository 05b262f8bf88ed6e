import { useRef } from 'react';
import type { LonLat } from '../../../analysis/lon-lat.ts';
import { sphereKm } from '../../../analysis/sphere-distance.ts';
import type { PatrolPoint } from '../../../analysis/studies/patrol/patrol-route.ts';
import { pointingCommands } from '../../../state/pointing-commands.ts';
import { useAtlasStore, useWords } from '../../atlas-context.tsx';
import { Icon } from '../../Icon.tsx';
import { lonLatText, usePlaceNames } from '../by-road/place-names.ts';

/** A point this near to a town or base is called after it. */
const NAMED_KM = 5;
/** Less than this from the road goes without saying. */
const ON_ROAD_KM = 0.5;

interface Props {
  readonly points: readonly LonLat[];
  /** What the last answer says of them; it may be of the points before. */
  readonly answered: readonly PatrolPoint[];
  readonly isEditing: boolean;
}

/** The points of the route in order, with what can be done with each. */
export function ViaList({ points, answered, isEditing }: Props) {
  const { t, format } = useWords();
  const pointing = pointingCommands(useAtlasStore());
  const { nameOf, open, places } = usePlaceNames();
  const list = useRef<HTMLOListElement>(null);
  if (points.length === 0) return null;

  const all = [
    ...open.map(({ id, lon, lat }) => ({ kind: 'base' as const, id, lon, lat })),
    ...places.map(({ id, lon, lat }) => ({ kind: 'place' as const, id, lon, lat })),
  ];
  function textOf(point: LonLat): string {
    const near = all
      .map((place) => ({ place, km: sphereKm(place, point) }))
      .reduce<{ place: (typeof all)[number]; km: number } | null>(
        (best, one) => (one.km <= NAMED_KM && one.km < (best?.km ?? Infinity) ? one : best),
        null,
      );
    if (!near) return lonLatText(point, t, format);
    const name = nameOf({ kind: near.place.kind, id: near.place.id });
    const km = format.decimal(near.km);
    return near.km < 0.05 ? name : t('patrol.near', { name, km });
  }
  function roadText(at: number): string | null {
    const { offKm = null, isOnRoad } =
      answered.length === points.length ? (answered[at] ?? {}) : {};
    if (offKm === null || offKm < ON_ROAD_KM) return null;
    return t(isOnRoad ? 'patrol.offRoad' : 'patrol.offGraph', { km: format.decimal(offKm) });
  }
  /** The keyboard stays with the point that moved, or goes to the one that took its place. */
  function then(act: () => void, row: number, name: string): void {
    act();
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>(`[data-act="${name}"]`);
      rows?.[Math.min(row, rows.length - 1)]?.focus();
    });
  }
  return (
    <ol ref={list} className="patrol-points">
      {points.map((point, i) => {
        const number = i + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the route.
          <li key={i}>
            <b aria-hidden="true">{number}</b>
            <span>
              {textOf(point)}
              {roadText(i) && <span className="soft small"> ({roadText(i)})</span>}
            </span>
            {isEditing && (
              <span className="patrol-acts">
                <button
                  type="button"
                  className="button button-icon"
                  data-act="up"
                  aria-label={t('patrol.up', { number })}
                  aria-disabled={i === 0}
                  onClick={() => then(() => pointing.move(i, -1), Math.max(0, i - 1), 'up')}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="button button-icon"
                  data-act="down"
                  aria-label={t('patrol.down', { number })}
                  aria-disabled={i === points.length - 1}
                  onClick={() => then(() => pointing.move(i, 1), i + 1, 'down')}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  className="button button-icon"
                  data-act="remove"
                  aria-label={t('patrol.remove', { number })}
                  onClick={() => then(() => pointing.remove(i), i, 'remove')}
                >
                  <Icon name="close" />
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
