import { INCIDENT_TYPES, type IncidentType, isIncidentType } from '../domain/incident.ts';
import type { Words } from '../domain/language.ts';

/** Incident types in words. The middle three are UCDP's types of organised violence. */
export const TYPE_NAMES: Readonly<Record<IncidentType, Words>> = {
  mission: { en: 'Attack on the mission', fr: 'Attaque contre la mission' },
  state: { en: 'State-based conflict', fr: 'Conflit impliquant un État' },
  nonstate: { en: 'Non-state conflict', fr: 'Conflit non étatique' },
  onesided: { en: 'One-sided violence', fr: 'Violence unilatérale' },
  aid: { en: 'Attack on aid workers', fr: 'Attaque contre des humanitaires' },
};

const NOT_STATED: Words = { en: 'No type stated', fr: 'Type non indiqué' };

/** What a type is called: of an imported set its own text, in whatever language. */
export function typeName(code: string): Words {
  if (isIncidentType(code)) return TYPE_NAMES[code];
  return code === '' ? NOT_STATED : { en: code, fr: code };
}

/** Codes of a table's types in the order in which they are listed: the shipped ones first. */
export function typeCodes(names: readonly string[]): readonly number[] {
  const shipped: readonly string[] = INCIDENT_TYPES;
  const place = (code: number) => {
    const at = shipped.indexOf(names[code] ?? '');
    return at < 0 ? INCIDENT_TYPES.length + code : at;
  };
  const codes = names.flatMap((_, code) => (code === 0 ? [] : [code]));
  return codes.sort((a, b) => place(a) - place(b));
}
