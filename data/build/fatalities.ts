import type { LeftOut } from './incident.ts';
import { byIso3 } from './names.ts';
import type { Row } from './read.ts';

export const FATALITIES_ADDRESS = 'https://psdata.un.org/';

/** One peacekeeper killed by a malicious act, as the UN records it. */
export interface Casualty {
  readonly id: string;
  /** Day the UN gives; it can be the day of death of wounds, not of the attack. */
  readonly date: string;
  readonly nationality: string;
}

/** The dead of malicious acts by the UN's date, and one entry for other causes of death. */
export function maliciousActs(rows: readonly Row[]): {
  byDate: Map<string, Casualty[]>;
  leftOut: LeftOut[];
} {
  const malicious = rows.filter((row) => row.text('type_of_incident') === 'Malicious Act');
  const byDate = new Map<string, Casualty[]>();
  for (const row of malicious) {
    const date = row.text('incident_date');
    const casualty = {
      id: row.text('casualty_id'),
      date,
      nationality: row.text('casualty_nationality'),
    };
    byDate.set(date, [...(byDate.get(date) ?? []), casualty]);
  }
  return {
    byDate,
    leftOut: [
      {
        source: 'un-fatalities',
        reason: 'not-malicious-act',
        count: rows.length - malicious.length,
        detail: {
          en: 'Deaths by illness, accident or a cause not known or not yet determined',
          fr: 'Décès par maladie, accident ou cause inconnue ou non encore déterminée',
        },
      },
    ],
  };
}

/** Number of dead and their number by nationality. */
export function deathsOf(casualties: readonly Casualty[]): {
  missionDeaths: number;
  missionDeathsBy: Record<string, number>;
} {
  return {
    missionDeaths: casualties.length,
    missionDeathsBy: byIso3(casualties.map((one) => [one.nationality, 1])),
  };
}

/** A date of the UN record whose place no source gives: its dead are counted, but not drawn. */
export function placeless(date: string, casualties: readonly Casualty[]): LeftOut {
  return {
    source: 'un-fatalities',
    date,
    reason: 'no-place-known',
    count: casualties.length,
    ...deathsOf(casualties),
    detail: {
      en: 'Killed by a malicious act; no source seen gives the place',
      fr: 'Tués par un acte de malveillance ; aucune source consultée ne donne le lieu',
    },
  };
}
