import { bbox } from '@turf/turf';
import { type Day, msOf } from '../domain/day.ts';
import type { Incident } from '../domain/incident.ts';
import type { Language, Words } from '../domain/language.ts';
import { type Area, inForce, type Site } from '../domain/mission-places.ts';
import type { Selection } from '../domain/selection.ts';
import type { AtlasData } from './atlas-data.ts';
import { type Box, boxOf } from './box.ts';
import type { LonLat } from './lon-lat.ts';
import { typeName } from './type-names.ts';

interface Described {
  readonly title: Words;
  readonly place: LonLat | Box | null;
}

/** What to call the thing selected; `null` when the data hold no such thing. */
export function titleOf(data: AtlasData, selection: Selection, asOf?: Day): Words | null {
  return lookUp(data, selection, asOf)?.title ?? null;
}

/**
 * Where it is: a point, or a box (west, south, east, north) for lines and areas. `null` when the
 * data hold no such thing or it has no extent.
 */
export function placeOf(data: AtlasData, selection: Selection, asOf?: Day): LonLat | Box | null {
  return lookUp(data, selection, asOf)?.place ?? null;
}

/** Of several outlines under one code, the one in force on `asOf`; the last one without a day. */
function lookUp(data: AtlasData, { kind, id }: Selection, asOf?: Day): Described | null {
  switch (kind) {
    case 'incident': {
      const incident = data.incidents.incidentAt(data.incidents.rowOf(id) ?? -1);
      return incident ? { title: incidentTitle(incident), place: pointOf(incident) } : null;
    }
    case 'base': {
      const base = data.bases.find((one) => one.id === id);
      return base ? { title: base.name, place: pointOf(base) } : null;
    }
    case 'route': {
      const route = data.routes.find((one) => one.id === id);
      return route ? { title: sameIn(route.name), place: boxOf(route.lines.flat()) } : null;
    }
    case 'region':
      return describeArea(data.regions, id, asOf);
    case 'cercle':
      return describeArea(data.cercles, id, asOf);
    case 'sector':
      return describeArea(data.sectors, id, asOf);
    case 'airport':
      return describeSite(data.airports, id);
    case 'health':
      return describeSite(data.health, id);
    case 'place':
      return describeSite(data.places, id);
  }
}

function describeArea(areas: readonly Area[], code: string, asOf?: Day): Described | null {
  const outlines = areas.filter((area) => area.code === code);
  const onDay = outlines.find((area) => asOf !== undefined && inForce(area, asOf));
  const area = onDay ?? outlines.at(-1);
  if (!area) return null;
  const [west, south, east, north] = bbox(area.geometry);
  return { title: area.name, place: [west, south, east, north] };
}

function describeSite(sites: readonly Site[], id: string): Described | null {
  const site = sites.find((one) => one.id === id);
  return site ? { title: sameIn(site.name ?? site.id), place: pointOf(site) } : null;
}

function pointOf({ lon, lat }: LonLat): LonLat {
  return { lon, lat };
}

/** A name as the source spells it, in whatever language. */
function sameIn(name: string): Words {
  return { en: name, fr: name };
}

/** The place named, else the type and the days. */
function incidentTitle(incident: Incident): Words {
  if (incident.place) return sameIn(incident.place);
  const type = typeName(incident.type);
  return {
    en: `${type.en}, ${daysIn('en', incident)}`,
    fr: `${type.fr}, ${daysIn('fr', incident)}`,
  };
}

function daysIn(language: Language, { start, end }: Incident): string {
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(msOf(start), msOf(end));
}
