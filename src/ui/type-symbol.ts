import { isIncidentType } from '../domain/incident.ts';
import type { LegendSymbol, Theme } from '../layers/layer.ts';
import { typeLook } from '../layers/type-looks.ts';

/**
 * The symbol of an incident type as the map draws it, beside the other types of the table (`names` is
 * its dictionary); `null` for a code that is no type of it.
 */
export function typeSymbol(
  names: readonly string[],
  code: string,
  theme: Theme,
): LegendSymbol | null {
  if (!isIncidentType(code) && !names.includes(code)) return null;
  const look = typeLook(names, code);
  return { kind: 'point', shape: look.shape, colour: look[theme], size: 12 };
}
