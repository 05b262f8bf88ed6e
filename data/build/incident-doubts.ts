import { regionAt, regionCode, regions2015 } from './division.ts';
import type { Incident, LeftOut } from './incident.ts';
import type { Words } from './text.ts';

const REASONS: Record<string, Words> = {
  'outside-outline': {
    en: 'The point lies just outside the outline of Mali: no region and no cercle',
    fr: 'Le point se trouve juste hors du contour du Mali : ni région ni cercle',
  },
  'best-outside-range': {
    en: 'The best estimate lies outside low and high in the publisher’s own file; kept as published',
    fr: 'La meilleure estimation sort de la fourchette dans le fichier de l’éditeur ; gardée telle quelle',
  },
  'mission-deaths-above-best': {
    en: 'The UN records more dead of the mission than UCDP’s best estimate; both kept as published',
    fr: 'L’ONU compte plus de morts de la mission que la meilleure estimation de l’UCDP ; les deux sont gardés',
  },
  'days-differ': {
    en: 'The sources differ on the day; the span holds all of them',
    fr: 'Les sources divergent sur le jour ; la période les couvre tous',
  },
  'outside-stated-region': {
    en: 'The point lies outside the region the source names; kept as published',
    fr: 'Le point se trouve hors de la région que nomme la source ; gardé tel quel',
  },
};

/** P-code of a region by its name without accents, as AWSD writes it, in the nine of 2015. */
function codeByName(name: string): string | undefined {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  const region = regions2015.find((one) => plain(one.properties.name) === plain(name));
  return region && regionCode(region.properties.iso);
}

function reasonsFor(incident: Incident, statedRegion: string | undefined): string[] {
  const { best, low, high, lon, lat, missionDeaths, source, datePrecision } = incident;
  const region2015 = regionAt(lon, lat, '2015-01-01');
  const stated = statedRegion === undefined ? undefined : codeByName(statedRegion);
  const records = new Set(incident.references.map((one) => one.source)).size;
  return [
    ...(region2015 === undefined ? ['outside-outline'] : []),
    ...(best !== undefined && low !== undefined && high !== undefined && (best < low || best > high)
      ? ['best-outside-range']
      : []),
    ...((missionDeaths ?? 0) > (best ?? Infinity) ? ['mission-deaths-above-best'] : []),
    ...(source === 'mission' && records > 1 && datePrecision === 2 ? ['days-differ'] : []),
    ...(stated !== undefined && region2015 !== stated ? ['outside-stated-region'] : []),
  ];
}

/** Entries for incidents that are shown, but with something a reader should know. */
export function doubts(
  incidents: readonly Incident[],
  statedRegions: ReadonlyMap<string, string>,
): LeftOut[] {
  return incidents.flatMap((incident) =>
    reasonsFor(incident, statedRegions.get(incident.id)).map((reason): LeftOut => {
      const detail = REASONS[reason];
      return {
        source: incident.source,
        id: incident.id,
        date: incident.start,
        ...(incident.place === undefined ? {} : { place: incident.place }),
        reason,
        kept: true,
        ...(detail ? { detail } : {}),
      };
    }),
  );
}
