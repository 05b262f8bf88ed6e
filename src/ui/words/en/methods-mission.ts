import { GEO_PKO, GEODESIC } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of what is told of the mission: bases, countries, command. */
export const missionMethods: Pick<Methods, 'base-card' | 'command' | 'contributors'> = {
  'base-card': {
    definition:
      'Incidents within distances of a base over all the data under the filters, whatever the window: while it was open and after it was closed, with yearly rates; and the attacks on the mission near it while it was open.',
    formula:
      'rate = incidents ÷ (days ÷ 365.25)\nwhile open: base.from ≤ first day ≤ base.to; after closing: first day > base.to\nd: geodesic on the WGS 84 ellipsoid',
    assumptions:
      'Incidents count by their first day and the point given; those whose place stands for an area (place precision 3 or worse) are counted apart. A base was open from its first to its last deployment map or to its closure. Fewer records after a closure may mean fewer people to report.',
    reference: `${GEODESIC}. Bases: ${GEO_PKO}.`,
    params: {},
  },
  command: {
    definition:
      'Office-holders, sectors and bases of the mission as of the last day of the window, with the troops that the deployment map in force states.',
    formula: 'strength of a node = Σ troops stated of the open bases under it',
    assumptions:
      'A deployment map holds until the next one. A base lies in the sector of its region, an approximation. An end of office that no source states holds until the next holder is known to have begun. A strength that no map states is unknown, not 0.',
    reference: `${GEO_PKO}. Office-holders: UN pages and press releases named with each.`,
    params: { node: 'Chosen' },
  },
  contributors: {
    definition:
      'Contributing countries as of the last day of the window: where they had troops and how many, and the deaths of their peacekeepers in the incidents of the window.',
    formula:
      'troops = Σ over open bases of the troops stated of the country\ndeaths = Σ dead of the incidents of the window that name that country alone; + 1 for each incident that names as many countries as it has dead',
    assumptions:
      'A deployment map holds until the next one; only troops on the maps count, not staff officers or police. Where a map names a country without a number, the number is unknown. Dead of incidents that name no nationality, or several and not how many of each, belong to no country and are told apart. Incidents without a known number of dead are left out.',
    reference: `${GEO_PKO}. Deaths: United Nations, Peace and Security Data Hub, https://psdata.un.org.`,
    params: { country: 'Country' },
    leftOut: { 'dead-not-stated': 'Attack on the mission whose number of dead is not known' },
  },
};
