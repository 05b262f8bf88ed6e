import type { AtlasLayer } from './layer.ts';

const files = import.meta.glob<{ layer: AtlasLayer }>('./*.layer.ts', { eager: true });

/** Every layer of the atlas in the drawing order as shipped, from the bottom up. */
export const LAYERS: readonly AtlasLayer[] = Object.values(files)
  .map((file) => file.layer)
  .sort((a, b) => a.order - b.order);
