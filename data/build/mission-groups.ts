import type { Attack, Link } from './attacks.ts';
import type { Casualty } from './fatalities.ts';

/** The records of several sources that tell one and the same attack on the mission. */
export interface Group {
  readonly attack?: Attack;
  readonly ucdpIds: readonly string[];
  readonly casualties: readonly Casualty[];
}

/** Those of a date's dead who fell in this attack, as its review allots them. */
function allotted(attack: Attack, casualties: readonly Casualty[]): Casualty[] {
  const { review } = attack;
  if (!review || review.nationality === '') return [...casualties];
  const mine = casualties.filter((one) => one.nationality === review.nationality);
  if (mine.length !== review.killed) {
    throw new Error(`${attack.date} ${attack.place}: the review and the UN record differ`);
  }
  return mine;
}

/**
 * Puts together what describes one attack (the rule is told in `data/MERGING.md`). Every casualty
 * and every UCDP event is in one group at most; a second use throws.
 */
export function groupAttacks(
  attacks: readonly Attack[],
  links: readonly Link[],
  deaths: ReadonlyMap<string, readonly Casualty[]>,
): { groups: Group[]; placeless: string[] } {
  const fatal = links.filter((link) => link.kind === 'un_fatality');
  const told = new Set(attacks.map((attack) => attack.fatalityDate));
  const groups: Group[] = [];
  const used = new Set<string>();
  const once = (id: string): string => {
    if (used.has(id)) throw new Error(`${id} would be counted twice`);
    used.add(id);
    return id;
  };

  for (const attack of attacks) {
    const { fatalityDate, review } = attack;
    const mine = review?.ucdpId
      ? links.filter((link) => link.ucdpId === review.ucdpId)
      : fatal.filter((link) => link.fatalityDates.includes(fatalityDate));
    // A death of wounds has a date of its own; it belongs to the attack if no other attack tells it.
    const later = mine.flatMap((link) => link.fatalityDates).filter((date) => !told.has(date));
    const dates = new Set([...(fatalityDate ? [fatalityDate] : []), ...later]);
    const casualties = allotted(
      attack,
      [...dates].flatMap((date) => deaths.get(date) ?? []),
    );
    for (const casualty of casualties) once(casualty.id);
    groups.push({ attack, ucdpIds: mine.map((link) => once(link.ucdpId)), casualties });
  }

  for (const link of fatal) {
    if (used.has(link.ucdpId)) continue;
    const together = fatal.filter(
      (other) =>
        !used.has(other.ucdpId) &&
        other.fatalityDates.some((date) => link.fatalityDates.includes(date)),
    );
    const dates = new Set(together.flatMap((one) => one.fatalityDates));
    const casualties = [...dates].flatMap((date) => deaths.get(date) ?? []);
    for (const casualty of casualties) once(casualty.id);
    groups.push({ ucdpIds: together.map((one) => once(one.ucdpId)), casualties });
  }

  const placeless = [...deaths].filter(([, dead]) => dead.every((one) => !used.has(one.id)));
  const lost = [...deaths.values()].flat().filter((one) => !used.has(one.id));
  if (lost.length !== placeless.flatMap(([, dead]) => dead).length) {
    throw new Error('some of the dead of a date are in no group');
  }
  return { groups, placeless: placeless.map(([date]) => date) };
}
