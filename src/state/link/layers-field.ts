import type { LayerChoice } from '../view.ts';
import { BAD_VALUE, type LinkField, type NoteFault } from './link-field.ts';
import { joinList, splitList } from './percent.ts';

const HIDDEN = '-';

/** Every layer in drawing order, the hidden ones with `-`; left out when all is as shipped. */
export function layersField(shipped: readonly LayerChoice[]): LinkField {
  const textOf = (layers: readonly LayerChoice[]) =>
    joinList(layers.map(({ key, shown }) => (shown ? key : HIDDEN + key)));
  const shippedText = textOf(shipped);
  return {
    key: 'layers',
    write({ layers }) {
      const text = textOf(layers);
      return text === shippedText ? null : text;
    },
    read(text, view, note) {
      const parts = splitList(text);
      if (parts.length === 0) note(BAD_VALUE);
      return { ...view, layers: withMissing(knownLayers(parts, shipped, note), shipped) };
    },
  };
}

/** What the parts say of layers that there are; a layer named twice stands where it is first. */
function knownLayers(
  parts: readonly string[],
  shipped: readonly LayerChoice[],
  note: NoteFault,
): LayerChoice[] {
  const chosen = new Map<string, LayerChoice>();
  for (const part of parts) {
    const shown = !part.startsWith(HIDDEN);
    const key = shown ? part : part.slice(HIDDEN.length);
    if (!shipped.some((layer) => layer.key === key)) note('link-unknown-layer', key);
    else if (chosen.has(key)) note(BAD_VALUE, part);
    else chosen.set(key, { key, shown });
  }
  return [...chosen.values()];
}

/** A link made before a layer was there gets it as shipped, above the layer it was shipped above. */
function withMissing(
  chosen: readonly LayerChoice[],
  shipped: readonly LayerChoice[],
): LayerChoice[] {
  const layers = [...chosen];
  shipped.forEach((layer, i) => {
    if (layers.some(({ key }) => key === layer.key)) return;
    const below = shipped[i - 1]?.key;
    layers.splice(layers.findIndex(({ key }) => key === below) + 1, 0, layer);
  });
  return layers;
}
