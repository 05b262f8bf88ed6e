export const SELECTION_KINDS = [
  'incident',
  'base',
  'route',
  'region',
  'cercle',
  'sector',
  'airport',
  'health',
  'place',
] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  return one === other || (one?.kind === other?.kind && one?.id === other?.id);
}
