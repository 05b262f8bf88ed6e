import { GARWOOD } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of routes and of reach by road and air. */
export const routeMethods: Pick<Methods, 'exposure' | 'medical'> = {
  exposure: {
    definition:
      'Incidents of the window near an illustrative route: how many for each 100 km and month, segment by segment, and the stretches that stand out from the mean of the route.',
    formula:
      'rate = n ÷ length in km × 100 ÷ (days ÷ 30.44)\ninterval: exact Poisson, 95 %; a segment is high when its lower end exceeds the mean of the route',
    assumptions:
      'Routes are illustrative links between mission locations, not records of patrols. Each incident belongs to the nearest point of the line; those of uncertain place are left out. Incidents come in clusters, so true intervals are wider. By chance 1 segment in 40 is high. It says nothing of the risk of a journey.',
    reference: GARWOOD,
    params: {
      route: 'Route',
      distanceKm: 'Within, km',
      segmentKm: 'Segments, km',
      atKm: 'Chosen segment at km',
    },
  },
  medical: {
    definition:
      'Which incidents, towns and health sites lay within the distances that follow from published planning times: one hour from a base with aviation, two hours by way of a hospital.',
    formula:
      'one hour: d ≤ v · (60 − N) ÷ 60\ntwo hours: d(aviation, place) + d(place, hospital) ≤ v · (120 − N − s) ÷ 60\nv km/h, N notice and s stop in minutes; d: great circle',
    assumptions:
      'An illustration of planning times, not guidance and no claim about what was done: no weather, range, number of aircraft or security. Every base marked medical counts as a hospital. Incidents count by the bases as of their first day.',
    reference:
      'United Nations, Policy on Casualty Evacuation in the Field (DOS/2020.7), section D.2.',
    params: {
      speedKmh: 'Speed, km/h',
      stopMinutes: 'Stop, min',
      noticeMinutes: 'Notice, min',
    },
  },
};
