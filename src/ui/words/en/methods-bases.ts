import { SPHERE } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of the analyses of bases and reach. */
export const baseMethods: Pick<Methods, 'coverage' | 'closure' | 'closures' | 'border'> = {
  coverage: {
    definition:
      'The share of incidents, towns or health sites at most so many kilometres from a base that was open: incidents by the bases open on their first day, sites by those open on the last day of the window; and month by month.',
    formula:
      'coverage = #{i: min over open bases b of d(i, b) ≤ r} ÷ #{i}\nd: great circle on a sphere of R = 6,371.0088 km',
    assumptions:
      'A straight line stands for reach: no road, no weather, no means. A base is open from its first to its last deployment map, or to its closure. Incidents lie at the point that their source gives. Regions are those of the last day; an incident of another division belongs to the one that holds its point, if its place is known better than to its region.',
    reference: SPHERE,
    params: { radiusKm: 'Radius, km', of: 'Share of', ringsKm: 'Rings, km' },
    values: { incidents: 'incidents', places: 'towns', health: 'health sites' },
  },
  closure: {
    definition:
      'What lies within the radius of the base that would close and of no other open base: incidents of the window, towns, health sites and area, with it and without it.',
    formula:
      'lost = {i: d(i, base) ≤ r ∧ min over the other open bases b of d(i, b) > r}\narea: union of the circles, with the base and without it\nd: great circle on a sphere of R = 6,371.0088 km',
    assumptions:
      'Distance stands for reach: it is not said what a base could do there. Sites and area are as of the last day of the window, incidents by the bases open on their first day. All other bases stay as they are.',
    reference: SPHERE,
    params: { base: 'Base', radiusKm: 'Radius, km', of: 'Losses of' },
    values: { incidents: 'incidents', places: 'towns', health: 'health sites' },
  },
  closures: {
    definition:
      'The closures of 2023 one after the other, and after each what lies within the radius of the bases still open: towns, health sites, area, and the incidents of the twelve months before.',
    formula:
      'coverage after step k = #{i: min over the bases open after k of d(i, b) ≤ r} ÷ #{i}\nd: great circle on a sphere of R = 6,371.0088 km',
    assumptions:
      'Days of closures are those of the sources, and where sources differ the note says so. A base without a known day of closure is left open. Distance stands for reach.',
    reference: `${SPHERE} Dates: the UN and press reports that are named with each closure.`,
    params: { radiusKm: 'Radius, km', step: 'Closures that have happened' },
  },
  border: {
    definition:
      'Incidents of the window at most so many kilometres from a frontier of Mali, on either side, in all and by frontier.',
    formula:
      'in the belt: min over the points p of the frontier of d(i, p) ≤ w\nrate = incidents ÷ length of the frontier in km × 100\nd: great circle on a sphere of R = 6,371.0088 km',
    assumptions:
      'The frontiers are the outline of Mali in COD-AB 2015, thinned; other maps differ by kilometres, and no endorsement is implied. Only incidents of certain place count; the others are counted apart by their point. Where three countries meet an incident counts for two frontiers.',
    reference: SPHERE,
    params: { km: 'Width of the belt, km' },
  },
};
