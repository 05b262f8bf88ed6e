import { type PointIndex, pointIndex } from '../analysis/point-index.ts';
import { memoLast } from '../domain/memo.ts';
import type { AtlasLayer } from '../layers/layer.ts';
import type { PickLayer } from './pick.ts';
import type { MapPicture } from './picture.ts';

const indexOf: typeof pointIndex = memoLast(pointIndex);

/** The layers of a picture that can be picked from, the topmost first. */
export function pickLayers(picture: MapPicture, layers: readonly AtlasLayer[]): PickLayer[] {
  const index = (points: NonNullable<MapPicture['layers'][number]['picture']['points']>) => ({
    picture: points,
    index: lazily(() => indexOf(points.table)),
  });
  return picture.layers
    .flatMap(({ key, picture: { styles, states, points } }): PickLayer[] => {
      const kind = layers.find((layer) => layer.key === key)?.selects;
      if (!kind) return [];
      return [
        {
          kind,
          styles: styles.map(({ id }) => id),
          ids: states ? new Set(states.byId.keys()) : null,
          points: points ? index(points) : null,
        },
      ];
    })
    .reverse();
}

/** The tree is built when the pointer first asks, not while the map is waited for. */
function lazily(build: () => PointIndex): PointIndex {
  return (box) => build()(box);
}
