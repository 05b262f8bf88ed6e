import type { IncidentType } from '../domain/incident.ts';
import type { Words } from '../domain/language.ts';

/** Incident types in words. The middle three are UCDP's types of organised violence. */
export const TYPE_NAMES: Readonly<Record<IncidentType, Words>> = {
  mission: { en: 'Attack on the mission', fr: 'Attaque contre la mission' },
  state: { en: 'State-based conflict', fr: 'Conflit impliquant un État' },
  nonstate: { en: 'Non-state conflict', fr: 'Conflit non étatique' },
  onesided: { en: 'One-sided violence', fr: 'Violence unilatérale' },
  aid: { en: 'Attack on aid workers', fr: 'Attaque contre des humanitaires' },
};
