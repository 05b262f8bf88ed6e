import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A property and its new value; `undefined` goes back to the default. */
type Change = readonly [name: string, value: unknown];

export interface StyleChanges {
  readonly paint: readonly Change[];
  readonly layout: readonly Change[];
  /** Present only when the filter changed. */
  readonly filter: { readonly next: FilterSpecification | null } | null;
}

/** What differs between two specifications of one style layer, compared by value. */
export function styleChanges(previous: LayerSpecification, next: LayerSpecification): StyleChanges {
  const [oldFilter, newFilter] = [filterOf(previous), filterOf(next)];
  return {
    paint: differences(previous.paint ?? {}, next.paint ?? {}),
    layout: differences(previous.layout ?? {}, next.layout ?? {}),
    filter: same(oldFilter, newFilter) ? null : { next: newFilter },
  };
}

function filterOf(style: LayerSpecification): FilterSpecification | null {
  return 'filter' in style ? (style.filter ?? null) : null;
}

function differences(previous: object, next: object): readonly Change[] {
  const [before, after] = [new Map(Object.entries(previous)), new Map(Object.entries(next))];
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...gone.map((name): Change => [name, undefined]),
    ...[...after].filter(([name, value]) => !same(before.get(name), value)),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
