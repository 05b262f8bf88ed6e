import type { compare as english } from '../en/compare.ts';

export const compare: typeof english = {
  a: 'A : {{name}}',
  aHint: 'A est la fenêtre de la frise.',
  b: 'B : {{name}}',
  noB: 'B : pas encore choisie',
  choose: 'Choisir B',
  before: 'La période précédente',
  yearBefore: 'Un an plus tôt',
  noneBefore:
    'Les données ne contiennent pas une telle période avant A : raccourcissez la fenêtre de la frise, ou écrivez les jours de B.',
  firstDay: 'Premier jour de B',
  lastDay: 'Dernier jour de B',
  exchange: 'Échanger A et B',
  end: 'Mettre fin à la comparaison',
  swipe: 'Partager la carte : A à gauche, B à droite',
  divider: 'Séparation entre A et B',
  dividerAt: '{{share}} de la carte montrent A',
  dividerNote:
    'Incidents seulement : la densité et les teintes des régions sont masquées, bases et secteurs sont ceux de A.',
  by: 'Par',
  map: 'Rapports sur la carte',
  maps: { areas: 'Des régions ou cercles', hexagons: 'D’hexagones' },
  noMap:
    'Types et acteurs n’ont pas de zone : prenez des hexagones, ou comparez par région ou cercle.',
  cell: 'Largeur, km',
  notPlaced_one:
    '{{count}} incident n’est situé qu’à son cercle près : aucun hexagone ne le compte.',
  notPlaced_other:
    '{{count}} incidents ne sont situés qu’à leur cercle près : aucun hexagone ne les compte.',
  outside_one: '{{count}} incident n’est dans aucun hexagone : hors du Mali d’après son point.',
  outside_other:
    '{{count}} incidents ne sont dans aucun hexagone : hors du Mali d’après leurs points.',
  inNoLine_one: '{{count}} incident est trop mal situé pour une ligne de région ou de cercle.',
  inNoLine_other: '{{count}} incidents sont trop mal situés pour une ligne de région ou de cercle.',
  least: 'Au moins, en tout',
  ratio:
    'A a {{ratio}} fois autant de signalements par jour que B [{{interval}}] : {{a}} commencés en {{daysA}} jours, {{b}} en {{daysB}} jours.',
  otherFilter: 'Ou les mêmes jours sous un autre filtre',
  noOther: 'Non',
  otherIs: 'B est',
  sharedRows_one:
    'A et B partagent {{count}} incident : ce ne sont pas deux échantillons, donc pas de rapport. Posez un filtre de cette sorte pour A.',
  sharedRows_other:
    'A et B partagent {{count}} incidents : ce ne sont pas deux échantillons, donc pas de rapport. Posez un filtre de cette sorte pour A.',
  overlap_one:
    'A et B ont {{count}} jour en commun : des comptes des mêmes jours ne sont pas deux échantillons, aucun rapport n’est donc donné.',
  overlap_other:
    'A et B ont {{count}} jours en commun : des comptes des mêmes jours ne sont pas deux échantillons, aucun rapport n’est donc donné.',
  inBoth_one:
    '{{count}} incident touche les deux fenêtres : il compte dans les deux totaux, et dans les rapports là où il a commencé.',
  inBoth_other:
    '{{count}} incidents touchent les deux fenêtres : ils comptent dans les deux totaux, et dans les rapports là où ils ont commencé.',
  noData: '{{side}} ne contient aucun jour des données.',
  nothing: 'Aucun incident dans A ni dans B.',
  totals: 'A et B en tout',
  groups: 'A et B, un par un',
  incidents: 'Incidents',
  begun: 'Commencés dedans',
  certain: 'Certains : entièrement dedans',
  deaths: 'Décès, meilleure estimation',
  deathsRange: 'De la plus basse à la plus haute',
  perMonth: 'Commencés par mois',
  name: 'Nom',
  ratioHead: 'A / B [95 %]',
  why: {
    'too-few': 'trop peu',
    overlap: '–',
    'not-in-force': 'pas en vigueur tout du long',
    'outline-changed': 'tracé modifié',
  },
  rest_one: '{{count}} de plus',
  rest_other: '{{count}} de plus',
  method:
    'Incidents et décès sont comptés comme partout : ce qui touche une fenêtre y compte ; est certain ce qui se trouve entièrement dedans. Les nombres par mois, les rapports, la liste et les hexagones vont par ce qui a commencé dans chaque fenêtre. Un mois fait 30,44 jours. Les rapports ont des intervalles exacts à 95 % de deux taux de Poisson (Clopper et Pearson), non ajustés à leur nombre. Incidents signalés : une différence ne dit rien de ses raisons. La liste ignore le filtre de sa propre sorte ; totaux, hexagones et reçu suivent tous les filtres.',
};
