import { SPHERE } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of the analyses of bases and reach. */
export const baseMethods: Pick<Methods, 'coverage'> = {
  coverage: {
    definition:
      'The share of incidents, towns or health sites at most so many kilometres from a base that was open: incidents by the bases open on their first day, sites by those open on the last day of the window; and month by month.',
    formula:
      'coverage = #{i: min over open bases b of d(i, b) ≤ r} ÷ #{i}\nd: great circle on a sphere of R = 6,371.0088 km',
    assumptions:
      'A straight line stands for reach: no road, no weather, no means. A base is open from its first to its last deployment map, or to its closure. Incidents lie at the point that their source gives.',
    reference: SPHERE,
    params: { radiusKm: 'Radius, km', of: 'Share of' },
    values: { incidents: 'incidents', places: 'towns', health: 'health sites' },
  },
};
