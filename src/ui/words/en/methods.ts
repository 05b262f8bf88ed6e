import { SPHERE, UCDP } from '../citations.ts';
import type { Methods } from '../method.ts';
import { baseMethods } from './methods-bases.ts';
import { changeMethods } from './methods-changes.ts';
import { missionMethods } from './methods-mission.ts';
import { patternMethods } from './methods-patterns.ts';
import { routeMethods } from './methods-routes.ts';

/** How each number is worked out, in the order of the page of methods. */
export const methods: Methods = {
  shown: {
    definition:
      'Incidents that pass every filter and whose span of days touches the window. Certain are those whose whole span lies inside it. Deaths are sums of best estimates, with the sums of the low and high ones.',
    formula:
      'shown = #{incidents: start ≤ last day ∧ end ≥ first day}\ncertain = #{incidents: start ≥ first day ∧ end ≤ last day}\ndeaths = Σ best (Σ low – Σ high)',
    assumptions:
      'Each record is one incident. A record without low or high counts with its best estimate; one without a best estimate is counted apart and never as 0. What no source recorded is missing.',
    reference: `Spans of days and estimates as UCDP has them: ${UCDP}.`,
    params: {},
  },
  near: {
    definition:
      'Incidents of the window and the filters at most so many kilometres from the selected base, or from the line of the selected route.',
    formula: 'd = 2R · arcsin √(sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2)),  R = 6,371.0088 km',
    assumptions:
      'Each incident lies at the point that its source gives, however rough that is: how many have an uncertain place is said beside the count. The Earth is a sphere. Routes are illustrative.',
    reference: SPHERE,
    params: { of: 'From', radiusKm: 'Distance, km' },
  },
  counts: {
    definition:
      'How many incidents a zone held in the window: certain are those whose days and place lie wholly inside, possible those that touch it, and expected is the sum of the shares inside. The same for deaths, from low to high.',
    formula:
      'share = (days inside ÷ days of the span) × (area of the place inside ÷ area of the place)\ncertain = #{share = 1}, expected = Σ share, possible = #{share > 0}\nplace: a disc of 2 km (place precision 1) or 25 km (2), the cercle (3), the region (4)',
    assumptions:
      'Every day of a span and every spot of a place are as likely as any other, and the one says nothing of the other. Incidents known only to a line, a country or the sea (place precision 5–7) are left out and counted. A zone has its outline as of the last day of the window.',
    reference: `Precision codes: ${UCDP}. Two discs: Weisstein, E. W., Circle-Circle Intersection, https://mathworld.wolfram.com/Circle-CircleIntersection.html.`,
    params: { zone: 'Zone', radiusKm: 'Radius, km', corners: 'Corners (longitude/latitude)' },
    values: { area: 'drawn area' },
  },
  ...baseMethods,
  ...patternMethods,
  ...routeMethods,
  ...changeMethods,
  ...missionMethods,
  areas: {
    definition:
      'Incidents and deaths of the window by region or cercle, and for each 1,000 km²; or inside an area that is drawn. An incident belongs to the area that holds its point, in the division in force on its first day.',
    formula:
      'rate = incidents ÷ area in km² × 1,000\narea over a window with two outlines: Σ areaᵢ · daysᵢ ÷ Σ daysᵢ',
    assumptions:
      'The point that a source gives is taken as the place. Incidents outside every outline stand in a row of their own. The regions of 2016 are approximations made from the cercles and communes of 2015.',
    reference:
      'Area on the sphere: Chamberlain, R. G. & Duquette, W. H. (2007) Some Algorithms for Polygons on a Sphere, JPL Publication 07-03, https://trs.jpl.nasa.gov/handle/2014/41271.',
    params: { corners: 'Corners (longitude/latitude)' },
  },
  rhythm: {
    definition:
      'Incidents of the window by month of each year, and by day of the week. Only those count whose dates are certain to one month, or to one day.',
    formula:
      'month m = #{incidents: start and end in m}\nweekday w = #{incidents: start = end and that day is w}',
    assumptions:
      'The date of a record is that of the incident, not of its report. No correction for the length of months or the number of each weekday.',
    reference: `Counts by calendar; spans of days as UCDP has them: ${UCDP}.`,
    params: {},
  },
};
