import type { Feature, Point } from 'geojson';
import { readAttacks, readLinks } from './attacks.ts';
import { awsdIncidents } from './awsd.ts';
import { cercleAt, regionAt } from './division.ts';
import { maliciousActs, placeless } from './fatalities.ts';
import { point } from './geojson.ts';
import type { Incident, LeftOut } from './incident.ts';
import { doubts } from './incident-doubts.ts';
import { joinAid, linkReviewed } from './merge-aid.ts';
import { groupAttacks } from './mission-groups.ts';
import { missionIncident } from './mission-incidents.ts';
import { readRows } from './read.ts';
import { compareText } from './text.ts';
import { ucdpEvents } from './ucdp.ts';

export interface Incidents {
  readonly incidents: readonly Incident[];
  readonly leftOut: readonly LeftOut[];
}

/** All incidents of all sources, each once, by first day and id; and what is not among them. */
export function buildIncidents(): Incidents {
  const { events, leftOut: early } = ucdpEvents(readRows('ucdp/ged-mali-1990-2023.csv'));
  const fatalities = maliciousActs(readRows('mission/un-fatalities.csv'));
  const links = readLinks(readRows('mission/ucdp-links.csv'));
  const attacks = readAttacks(
    readRows('mission/attacks.csv'),
    readRows('mission/attack-review.csv'),
    readRows('geo/gazetteer-extract.csv'),
  );
  const aid = awsdIncidents(readRows('awsd/incidents.csv'));

  const { groups, placeless: dates } = groupAttacks(attacks, links, fatalities.byDate);
  const made = groups.map((group) => missionIncident(group, events));
  const mission = made.flatMap((one) => ('incident' in one ? [one.incident] : []));
  const inGroups = new Set(groups.flatMap((group) => group.ucdpIds));

  // Events that touch the mission though the UN records no death: its own type, UCDP's record.
  const touching = new Set(
    links.filter((link) => link.kind !== 'un_force_used').map((link) => link.ucdpId),
  );
  const ucdp = [...events]
    .filter(([id]) => !inGroups.has(id))
    .map(([id, event]): Incident => (touching.has(id) ? { ...event, type: 'mission' } : event));

  const incidents = joinAid(
    aid.incidents.map((one) => one.incident),
    [...mission, ...ucdp],
  ).sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  linkReviewed(
    incidents,
    readRows('mission/see-also.csv').map((row) => [row.text('a'), row.text('b')]),
  );
  const leftOut = [
    ...early,
    ...fatalities.leftOut,
    ...dates.map((date) => placeless(date, fatalities.byDate.get(date) ?? [])),
    ...made.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])),
    ...aid.leftOut,
    ...doubts(incidents, new Map(aid.incidents.map((one) => [one.incident.id, one.statedRegion]))),
  ];
  return { incidents, leftOut };
}

/** The incident as a GeoJSON feature, with region and cercle of its point. */
export function incidentFeature(incident: Incident): Feature<Point, object> {
  const { lon, lat, id, source, type, start, end, datePrecision, placePrecision, place, ...rest } =
    incident;
  const region = regionAt(lon, lat, start);
  const cercle = cercleAt(lon, lat);
  return {
    type: 'Feature',
    id,
    geometry: point(lon, lat),
    properties: {
      id,
      source,
      type,
      start,
      end,
      datePrecision,
      placePrecision,
      ...(place === undefined ? {} : { place }),
      ...(region === undefined ? {} : { region }),
      ...(cercle === undefined ? {} : { cercle }),
      ...rest,
    },
  };
}
