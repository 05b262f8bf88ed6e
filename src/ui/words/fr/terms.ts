import { TYPE_NAMES } from '../../../analysis/type-names.ts';
import type { terms as en } from '../en/terms.ts';

export const terms: typeof en = {
  type: {
    mission: TYPE_NAMES.mission.fr,
    state: TYPE_NAMES.state.fr,
    nonstate: TYPE_NAMES.nonstate.fr,
    onesided: TYPE_NAMES.onesided.fr,
    aid: TYPE_NAMES.aid.fr,
  },
  source: {
    ucdp: 'UCDP GED',
    mission: 'Registre des décès de l’ONU et rapports',
    awsd: 'Aid Worker Security Database',
  },
  facet: {
    types: 'Type d’incident',
    sources: 'Source',
    actors: 'Acteur',
    regions: 'Région',
    countries: 'Pays contributeur',
  },
  leastDeaths: 'Nombre minimal de morts',
  worstPlace: 'Précision du lieu',
  worstDate: 'Précision de la date',
  text: 'Recherche',
  place: {
    1: 'lieu exact',
    2: 'à moins de 25 km environ d’un lieu connu',
    3: 'cercle',
    4: 'région',
    5: 'le long d’une ligne ou dans une zone plus large',
    6: 'pays',
    7: 'eaux ou espace aérien internationaux',
  },
  date: {
    1: 'le jour',
    2: 'à 2–6 jours près',
    3: 'à la semaine près',
    4: 'au mois près',
    5: 'plus d’un mois',
  },
  unit: { day: 'jour', month: 'mois', year: 'année' },
  kind: {
    incident: 'Incident',
    base: 'Base',
    route: 'Itinéraire de patrouille',
    region: 'Région',
    cercle: 'Cercle',
    sector: 'Secteur',
    airport: 'Aérodrome',
    health: 'Structure de santé',
    place: 'Localité',
  },
  none: 'non précisé',
  unknown: 'inconnu',
};
