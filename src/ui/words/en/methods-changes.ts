import { FDR, GARWOOD, RATE_RATIO } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Methods of changes and rates. */
export const changeMethods: Pick<Methods, 'before-after' | 'rates' | 'changed' | 'compare'> = {
  'before-after': {
    definition:
      'Incidents within a radius of a base, up to so many days on each side of the day on which it opened or closed, as far as known, as a ratio of rates with its exact interval; held against the bases open throughout, the ring round it, and the same question asked of other dates.',
    formula:
      'RR = (a ÷ tₐ) ÷ (b ÷ t_b), given a + b binomial\ndifference in differences = RR of the base ÷ RR of the controls, ½ added to each count, variance Σ 1/(count + ½); an incident near two controls counts once\nring: r to 2r; placebo: share of other dates with a ratio as extreme, each with as many days before and after',
    assumptions:
      'Incidents are independent of each other and come at one rate on each side; in truth they come in clusters, so true intervals are wider. Nothing is said of the cause: other things changed too, and silence after a closure may be missing reporters.',
    reference: `${RATE_RATIO}; Haldane, J. B. S. (1956) Annals of Human Genetics 20, 309–311, https://doi.org/10.1111/j.1469-1809.1955.tb01285.x`,
    params: {
      base: 'Base',
      radiusKm: 'Radius, km',
      days: 'Days on each side',
      event: 'Event',
      day: 'Date',
      places: 'Places',
    },
    values: {
      closing: 'closing',
      opening: 'opening',
      date: 'a date of choice',
      located: 'well located only',
      all: 'all, by the point given',
    },
  },
  rates: {
    definition:
      'Incidents per 1,000 km² and month in each region or cercle, with an exact interval; curves by month or quarter, and the trend as a ratio a year.',
    formula:
      'rate = n ÷ km² × 1,000 ÷ (days ÷ 30.44), interval of n: exact Poisson, 95 %\ntrend: ln E(count) = ln days + a + b · years, ratio a year = exp(b), quasi-Poisson interval',
    assumptions:
      'Incidents that began in the window count, in the division of its last day. Places known only to the region do not count by cercle. Exact intervals take incidents as independent; they come in clusters. A rate says how much was recorded, not how much happened.',
    reference: `${GARWOOD}; McCullagh, P. & Nelder, J. A. (1989) Generalized Linear Models, 2nd edition, Chapman & Hall`,
    params: { by: 'By', region: 'Cercles of', unit: 'Curves by' },
    values: { region: 'region', cercle: 'cercle', month: 'month', quarter: 'quarter' },
    leftOut: {
      'place-too-rough': 'Region or cercle not known: place precision 5–7 by region, 4–7 by cercle',
    },
  },
  changed: {
    definition:
      'The last days of the window held against the days before them, or against the same season in earlier years, by region, cercle, type or actor; the most surprising first.',
    formula:
      'RR = (x₁ ÷ t₁) ÷ (x₂ ÷ t₂); given n = x₁ + x₂, x₁ is binomial with p₀ = t₁ ÷ (t₁ + t₂)\nsurprise = −log₁₀ p, p exact and two-sided; p adjusted over the groups tested',
    assumptions:
      'Incidents are independent and come at one rate on each side; in truth they come in clusters, so more looks surprising than is. Groups with too few are not tested. An incident with two actors counts for both. Places known only to a region do not count by cercle, nor those known to less by region. The list ignores the filter of its own kind; the sum and the rows used go by every filter. Incidents that began before the days compared are left out.',
    reference: `${RATE_RATIO}; ${FDR}`,
    params: {
      lastDays: 'Last days',
      by: 'By',
      against: 'Against',
      least: 'Least incidents in all',
    },
    values: {
      region: 'region',
      cercle: 'cercle',
      type: 'incident type',
      actor: 'actor',
      before: 'the days before',
      season: 'the same season in earlier years',
    },
  },
  compare: {
    definition:
      'Two windows, or the same days under two filters, held against each other: incidents that each shows, and as a ratio of daily rates with its exact interval those that began in each, by region, cercle, type or actor.',
    formula:
      'RR = (x_A ÷ t_A) ÷ (x_B ÷ t_B); given n = x_A + x_B, x_A is binomial with p₀ = t_A ÷ (t_A + t_B)\nx: incidents that began in the window, t: its days with data\ninterval: Clopper and Pearson’s of that share, turned into a ratio',
    assumptions:
      'Incidents are independent and come at one rate in each window; in truth they come in clusters, so true intervals are wider. Groups with too few get no ratio. Outlines that changed between the windows are told. Totals and the rows used are of what touches a window, ratios, list and hexagons of what began in it. Places known only to a region do not count by cercle, nor those known to less by region. The list ignores the filter of its own kind; all else goes by every filter. Windows that share days get no ratio.',
    reference: RATE_RATIO,
    params: {
      other: 'Filter of B',
      by: 'By',
      least: 'Least incidents in both',
      map: 'Map',
      cellKm: 'Hexagon, km',
    },
    values: {
      areas: 'of areas',
      hexagons: 'of hexagons',
      region: 'region',
      cercle: 'cercle',
      type: 'incident type',
      actor: 'actor',
    },
  },
};
