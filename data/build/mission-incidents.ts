import type { Attack } from './attacks.ts';
import { datePrecisionOf } from './dates.ts';
import { deathsOf, FATALITIES_ADDRESS } from './fatalities.ts';
import { type Incident, known, type LeftOut, type Reference } from './incident.ts';
import type { Group } from './mission-groups.ts';
import { compareText, slug } from './text.ts';

/** UCDP's names of places without the word that says what sort of place it is. */
function bareName(place: string): string {
  return place.replace(/ (village|town|city|location|commune|cercle)$/, '');
}

/** Sum of what several records state, `undefined` where none states it. */
function sum(values: readonly (number | undefined)[]): number | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : stated.reduce((a, b) => a + b, 0);
}

/**
 * The days of the attack: those of UCDP and the mission's own record together. A day the UN gives
 * for a death is used only where nothing else is known, for it can be the day of a death of wounds.
 */
function span(attack: Attack | undefined, events: readonly Incident[], deathDates: string[]) {
  const days = [
    ...(attack ? [attack.date] : []),
    ...(attack?.review?.end ? [attack.review.end] : []),
    ...events.flatMap((event) => [event.start, event.end]),
  ];
  const sorted = (days.length > 0 ? days : deathDates).sort(compareText);
  const start = sorted[0];
  const end = sorted.at(-1);
  if (!start || !end) throw new Error('an attack without a day');
  const stated = attack?.review?.datePrecision ?? 1;
  const worst = Math.max(stated, ...events.map((event) => event.datePrecision));
  return { start, end, datePrecision: Math.max(worst, datePrecisionOf(start, end)) };
}

function whereOf(attack: Attack | undefined, event: Incident | undefined) {
  if (event) return { placePrecision: event.placePrecision, lon: event.lon, lat: event.lat };
  if (attack?.lon === undefined || attack.lat === undefined) return undefined;
  return {
    placePrecision: attack.precision === 'road' ? 5 : 2,
    lon: attack.lon,
    lat: attack.lat,
  };
}

function deathsIn(events: readonly Incident[], killed: number) {
  if (events.length === 0) return { best: killed };
  const best = sum(events.map((event) => event.best));
  const low = sum(events.map((event) => event.low));
  const high = sum(events.map((event) => event.high));
  const deathsCivilians = sum(events.map((event) => event.deathsCivilians));
  return {
    ...(best === undefined ? {} : { best }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(deathsCivilians === undefined ? {} : { deathsCivilians }),
  };
}

function referencesOf(group: Group, events: readonly Incident[]): Reference[] {
  const { attack, casualties } = group;
  const dead = casualties.map(({ id }): Reference => {
    return { source: 'un-fatalities', id, address: FATALITIES_ADDRESS };
  });
  const id = attack && `${attack.date}-${slug(attack.place || 'unnamed')}`;
  return [
    ...(attack && id ? [{ source: 'attacks' as const, id, address: attack.address }] : []),
    ...dead,
    ...events.flatMap((event) => event.references),
  ];
}

/** One incident of a group, or the reason why it cannot be drawn. */
export function missionIncident(
  group: Group,
  events: ReadonlyMap<string, Incident>,
): { incident: Incident } | { leftOut: LeftOut } {
  const { attack, casualties } = group;
  const linked = group.ucdpIds.map((id) => {
    const event = events.get(id);
    if (!event) throw new Error(`linked UCDP event ${id} is not in the file`);
    return event;
  });
  // The most exact of several linked points stands for the attack.
  const nearest = [...linked].sort((a, b) => a.placePrecision - b.placePrecision)[0];
  const where = whereOf(attack, nearest);
  const deathDates = casualties.map((one) => one.date);
  if (!where) {
    const date = attack?.date ?? deathDates[0] ?? '';
    const place = attack?.placeAsStated ?? '';
    const lost = { source: 'attacks', date, ...known('place', place), reason: 'no-place-known' };
    return { leftOut: { ...lost, ...deathsOf(casualties) } };
  }
  const when = span(attack, linked, deathDates);
  const named = attack?.place || bareName(nearest?.place ?? '');
  const actors = [...new Set(linked.flatMap((event) => event.actors ?? []))];
  const deaths = deathsOf(casualties);
  const incident: Incident = {
    id: `mission:${when.start}-${slug(named)}`,
    source: 'mission',
    type: 'mission',
    ...when,
    ...where,
    ...known('place', attack?.placeAsStated || (nearest?.place ?? '')),
    ...deathsIn(linked, casualties.length),
    missionDeaths: deaths.missionDeaths,
    ...(casualties.length > 0 ? { missionDeathsBy: deaths.missionDeathsBy } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...known('weapon', attack?.weapon ?? ''),
    ...known('target', attack?.target ?? ''),
    ...known('wounded', attack?.wounded ?? ''),
    ...known('conflict', nearest?.conflict ?? ''),
    ...known('dyad', nearest?.dyad ?? ''),
    reference: attack?.address ?? FATALITIES_ADDRESS,
    references: referencesOf(group, linked),
  };
  return { incident };
}
