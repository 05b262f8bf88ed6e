import { INCIDENT_TYPES, type IncidentType } from '../domain/incident.ts';
import type { LegendSymbol, Theme } from '../layers/layer.ts';
import { TYPE_COLOURS, TYPE_SHAPES } from '../layers/palette.ts';

/** The symbol of an incident type as the map draws it; `null` for a code that is no type. */
export function typeSymbol(code: string, theme: Theme): LegendSymbol | null {
  const type = INCIDENT_TYPES.find((one): one is IncidentType => one === code);
  if (!type) return null;
  return { kind: 'point', shape: TYPE_SHAPES[type], colour: TYPE_COLOURS[theme][type], size: 12 };
}
