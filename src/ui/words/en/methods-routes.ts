import { DIJKSTRA, GARWOOD } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of routes and of reach by road and air. */
export const routeMethods: Pick<Methods, 'exposure' | 'medical' | 'patrol' | 'roads' | 'route'> = {
  exposure: {
    definition:
      'Incidents of the window near an illustrative route: how many for each 100 km and month, segment by segment, and the stretches that stand out from the mean of the route.',
    formula:
      'rate = n ÷ length in km × 100 ÷ (days ÷ 30.44), n those that began in the window, days those with data\ninterval: exact Poisson, 95 %; a segment is high when its lower end exceeds the mean of the route',
    assumptions:
      'Routes are illustrative links between mission locations, not records of patrols. Each incident belongs to the nearest point of the line; those of uncertain place are left out. Incidents come in clusters, so true intervals are wider. By chance 1 segment in 40 is high. A drawn route follows the roads of the graph as in the patrol sketch; one that takes a road twice has its length twice and its incidents once. It says nothing of the risk of a journey.',
    reference: GARWOOD,
    params: {
      route: 'Route',
      distanceKm: 'Within, km',
      segmentKm: 'Segments, km',
      atKm: 'Chosen segment at km',
      drawn: 'Drawn route',
    },
    values: {
      drawn: 'the drawn route',
      points: 'points',
      snapKm: 'onto roads within, km',
      speeds: 'speeds',
      kmh: 'km/h',
      main: 'main roads',
      track: 'tracks',
      connector: 'connections',
      schematic: 'schematic',
      'off-graph': 'off the roads',
      detourFactor: 'detour off the roads',
      mostOffGraphKm: 'at most off the roads, km',
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
  patrol: {
    definition:
      'A line that you draw, moved onto the roads of the graph where they are near: its length, the time at the speeds set, and how much of it is on roads, tracks and off them.',
    formula:
      'time = Σ kmᵢ ÷ speed of its class; off the graph: straight km × detour factor ÷ speed\nlength: geodesics on WGS 84',
    assumptions:
      'A drawing on today’s open road data, not a plan and not a record of a patrol. Speeds are parameters, not facts; rains, checkpoints and the state of a road are not in it. No advice is given.',
    reference: `${DIJKSTRA}. Roads: OpenStreetMap contributors, https://www.openstreetmap.org/copyright.`,
    params: { points: 'Points', snapKm: 'Moved onto a road within, km', speeds: 'Speeds' },
  },
  roads: {
    definition:
      'Which roads of the graph are reached from a place within so many hours at the speeds set.',
    formula:
      'hours = Σ kmᵢ ÷ speed of its class along the quickest way; to the first road: straight km × detour factor ÷ speed\nlengths: geodesics on WGS 84',
    assumptions:
      'Today’s open road data, not the roads of the day. Speeds are parameters, not facts; rains, checkpoints and the state of a road are not in it. Only roads are reached: nothing is said of what lies beside them.',
    reference: `${DIJKSTRA}. Roads: OpenStreetMap contributors, https://www.openstreetmap.org/copyright; Krantz, S. (2024) Optimal Investments in Africa’s Road Network, World Bank.`,
    params: { from: 'From', hours: 'Hours', speeds: 'Speeds' },
  },
  route: {
    definition:
      'The quickest way over the road graph between two places at the speeds set: length, time, and how much of it is on roads, tracks and off them.',
    formula:
      'min over the ways of Σ kmᵢ ÷ speed of its class; off the graph: straight km × detour factor ÷ speed\nlengths: geodesics on WGS 84',
    assumptions:
      'An illustration on today’s open road data, not a record of a patrol and no advice. Speeds are parameters, not facts; rains, checkpoints and the state of a road are not in it.',
    reference: `${DIJKSTRA}. Roads: OpenStreetMap contributors, https://www.openstreetmap.org/copyright.`,
    params: { from: 'From', to: 'To', speeds: 'Speeds' },
  },
};
