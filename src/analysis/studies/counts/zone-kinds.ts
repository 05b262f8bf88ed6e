/** What a zone may be named after. */
export const ZONE_KINDS = ['region', 'cercle', 'sector', 'base'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export function isZoneKind(kind: string): kind is ZoneKind {
  return ZONE_KINDS.some((one) => one === kind);
}
