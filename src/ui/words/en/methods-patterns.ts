import { FDR } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Which incidents statistics of places leave out, whichever they are. */
const LEFT_OUT = {
  'date-too-rough': 'Date not known to less than a week',
  'outside-cells': 'Outside all cells',
  'outside-quarters': 'Outside the whole quarters of the window',
  'outside-years': 'Outside the whole years of the window',
  'place-too-rough': 'Place known only to a cercle, a region or worse (place precision 3 or worse)',
};

/** Methods of hot spots and patterns. */
export const patternMethods: Pick<
  Methods,
  'drift' | 'emerging' | 'hotspots' | 'kernel' | 'near-repeats' | 'scdi'
> = {
  drift: {
    definition:
      'The mean point of the incidents of each year or quarter, the ellipse of their spread, and how far and where the mean point moved.',
    formula:
      'centre = (Σ x ÷ n, Σ y ÷ n)\nhalf axes = √(2λ), λ the eigenvalues of the covariance (divisor n); 63.2 % of a normal cloud lie inside',
    assumptions:
      'Each incident counts once and at the point given, in an equal-area plane round Mali. A mean point lies between clouds and may be where nothing happened. The centre moves too when records of one area begin or stop.',
    reference:
      'Yuill, R. S. (1971) The standard deviational ellipse, Geografiska Annaler B 53, 28–39, https://doi.org/10.1080/04353684.1971.11879353; Wang, B., Shi, W. & Miao, Z. (2015) PLoS ONE 10(3), e0118537, https://doi.org/10.1371/journal.pone.0118537',
    params: { unit: 'Periods', at: 'Period on the map' },
    values: { year: 'years', quarter: 'quarters' },
    leftOut: LEFT_OUT,
  },
  emerging: {
    definition:
      'Hexagons that were hot or cold spots quarter by quarter, sorted into patterns: new, consecutive, intensifying, persistent, diminishing, sporadic, oscillating, historical.',
    formula:
      'Gi* of each cell and quarter over its neighbours in that quarter and the one before, against all cells in all quarters; Benjamini and Hochberg over all of them\ntrend: Mann–Kendall, S = Σ sign(zⱼ − zᵢ), i < j',
    assumptions:
      'Cells of zero incidents count. Places known only to a cercle or worse are left out. Size of cell and band are choices that change the picture. Few quarters say little. Hot means more records than elsewhere, not why.',
    reference: `Ord, J. K. & Getis, A. (1995) Geographical Analysis 27, 286–306, https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Mann, H. B. (1945) Econometrica 13, 245–259, https://doi.org/10.2307/1907187; ${FDR}; patterns: Esri, How Emerging Hot Spot Analysis works, https://pro.arcgis.com/en/pro-app/latest/tool-reference/space-time-pattern-mining/learnmoreemerging.htm`,
    params: { cellKm: 'Cell, km', bandKm: 'Band, km' },
    leftOut: LEFT_OUT,
  },
  hotspots: {
    definition:
      'Hexagons in whose neighbourhood more incidents (hot) or fewer (cold) lie than a random pattern over all hexagons of Mali would have, at 90, 95 and 99 %.',
    formula:
      'Gi* = (Σⱼ wᵢⱼ xⱼ − x̄ Wᵢ) ÷ (s √((n Wᵢ − Wᵢ²) ÷ (n − 1))), wᵢⱼ = 1 within the band, the cell itself included\np by the normal distribution, adjusted over all cells',
    assumptions:
      'Cells of zero incidents count. Places known only to a cercle or worse are left out. Counts are taken as normal in their neighbourhoods. Size of cell and band are choices that change the picture. Hot means more records than elsewhere, not why.',
    reference: `Ord, J. K. & Getis, A. (1995) Local spatial autocorrelation statistics, Geographical Analysis 27, 286–306, https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; ${FDR}`,
    params: { cellKm: 'Cell, km', bandKm: 'Band, km' },
    leftOut: LEFT_OUT,
  },
  kernel: {
    definition:
      'A smooth surface of incidents per 1,000 km² and year over the window, at the bandwidth shown.',
    formula:
      'f(s) = Σᵢ 3 ÷ (π h²) · (1 − dᵢ² ÷ h²)² for dᵢ < h, divided by the share of the kernel inside Mali\nshown = f(s) × 1,000 × 365.25 ÷ days of the window',
    assumptions:
      'Each incident counts once and at the point given; places known only to a cercle or worse are left out. The bandwidth decides how smooth the picture is. Several incidents at one town make a peak there.',
    reference:
      'Silverman, B. W. (1986) Density Estimation for Statistics and Data Analysis, Chapman & Hall; edge: Diggle, P. (1985) Applied Statistics 34, 138–147, https://doi.org/10.2307/2347366',
    params: { bandwidthKm: 'Bandwidth, km' },
    leftOut: LEFT_OUT,
  },
  'near-repeats': {
    definition:
      'Whether incidents are close both in space and in time more often than if the same days were shuffled over the same places.',
    formula:
      'observed = pairs with d ≤ km and |Δt| ≤ days\nratio = observed ÷ mean over the permutations\np = (1 + permutations with as many or more) ÷ (1 + permutations)',
    assumptions:
      'Only incidents count whose date is known to less than a week (date precision 1 and 2) and whose place to about 25 km; each by its first day. Days are shuffled over all places: where one area was active in one year and another in the next, that alone makes pairs. The same seed gives the same answer. It does not say that one incident led to another.',
    reference:
      'Knox, E. G. (1964) The detection of space-time interactions, Applied Statistics 13, 25–30, https://doi.org/10.2307/2985220; Ratcliffe, J. H. & Rengert, G. F. (2008) Near-repeat patterns in Philadelphia shootings, Security Journal 21, 58–76, https://doi.org/10.1057/palgrave.sj.8350068',
    params: {
      spaceKm: 'Within, km',
      timeDays: 'Within, days',
      permutations: 'Permutations',
      seed: 'Seed',
    },
    leftOut: LEFT_OUT,
  },
  scdi: {
    definition:
      'The Spatial Conflict Dynamics indicator by cell and year: is intensity high or low, and are the incidents of a cell clustered or dispersed?',
    formula:
      'intensity = events ÷ km² ÷ year, high from 0.0017 on\nconcentration = mean distance to the nearest event ÷ (½ √(area ÷ events)), clustered under 1',
    assumptions:
      'Squares of 2,500 km² in an equal-area plane, where OECD has squares of 25′; the incidents shown here, where OECD has ACLED’s. A cell with one event in a year has no category. The categories describe, they do not predict.',
    reference:
      'Walther, O., Radil, S., Russell, D. & Trémolières, M. (2023) Introducing the Spatial Conflict Dynamics indicator of political violence, Terrorism and Political Violence 35(3), 533–552, https://doi.org/10.1080/09546553.2021.1957846; code: https://github.com/oecd-swac/OECD-SCDi',
    params: { limit: 'High intensity from', year: 'Year on the map' },
    values: { oecd: 'OECD’s limit', mean: 'the mean here' },
    leftOut: LEFT_OUT,
  },
};
