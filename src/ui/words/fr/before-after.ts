import type { beforeAfter as english } from '../en/before-after.ts';

export const beforeAfter: typeof english = {
  base: 'Base',
  event: 'Événement',
  events: { closing: 'Fermeture', opening: 'Ouverture', date: 'Un autre jour' },
  day: 'Jour',
  radius: 'Rayon, km',
  days: 'Jours de part et d’autre',
  imprecise: 'Compter aussi les incidents aux lieux imprécis',
  noDay: 'Choisissez le jour.',
  noBase: 'Cette base n’existe pas.',
  incidents: 'Incidents',
  types: {
    mission: 'Attaques contre la mission',
    state: 'Incidents de conflit impliquant un État',
    nonstate: 'Incidents de conflit non étatique',
    onesided: 'Incidents de violence unilatérale',
    aid: 'Attaques contre des humanitaires',
  },
  span_one: '{{number}} jour',
  span_other: '{{number}} jours',
  after: {
    closing: 'après la fermeture ({{day}})',
    lastMap: 'après la fin de la dernière carte qui montre la base ({{day}})',
    opening: 'dès l’ouverture ({{day}})',
    firstMap: 'dès la première carte qui montre la base ({{day}})',
    date: 'à partir du {{day}}',
  },
  sentence:
    '{{what}} à {{km}} km au plus de {{base}} : {{after}} en {{afterSpan}} {{when}}, {{before}} en {{beforeSpan}} avant : {{ratio}}. {{verdict}}',
  ratio: 'taux × {{ratio}} (intervalle à 95 % : {{low}}–{{high}})',
  ratioFromNone: 'pas de rapport à 0 (intervalle à 95 % : à partir de × {{low}})',
  noRatio: 'rien à comparer',
  verdict: {
    fell: 'Le taux a baissé.',
    rose: 'Le taux a augmenté.',
    none: 'Pas de changement net.',
    nothing: 'Aucun incident ni avant ni après.',
    noDays: 'Un des deux côtés n’a aucun jour dans les données.',
  },
  filters: 'Filtres actifs : {{list}}.',
  noFilters: 'Aucun filtre : les incidents de tous types comptent.',
  copy: 'Copier la phrase et son lien',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie.',
  association: 'C’est une association dans le temps, non un effet de la base.',
  warnings: 'À garder à l’esprit',
  doubt: {
    'first-map':
      'L’ouverture n’est pas documentée : c’est la première carte qui montre la base, qui existait peut-être déjà.',
    'last-map':
      'Aucune fermeture n’est documentée : c’est la fin de la dernière carte qui montre la base.',
    month: 'La date n’est connue qu’au mois près.',
    year: 'La date n’est connue qu’à l’année près.',
  },
  silence:
    'Moins de signalements après une fermeture, c’est peut-être aussi moins de monde pour signaler : le silence n’est pas le calme.',
  missionLeft:
    'Après une fermeture, il ne reste presque personne de la mission à attaquer sur place : moins d’attaques contre elle sont attendues, quelle que soit la violence.',
  clipped:
    'Les jours sans données, ou au-delà d’un autre changement de la base, sont laissés de côté.',
  across_one: '{{number}} incident a des jours des deux côtés ; il compte selon le premier.',
  across_other:
    '{{number}} incidents ont des jours des deux côtés ; chacun compte selon le premier.',
  months: 'Incidents à {{km}} km au plus, par mois',
  month: 'Mois',
  count: 'Incidents',
  ladder: 'Selon les jours de part et d’autre',
  before: 'Avant',
  afterHead: 'Après',
  ratioHead: 'Rapport des taux (95 %)',
  inDays: '{{number}} en {{days}} j',
  againstHead: 'Face aux autres bases',
  controls: 'Face aux bases ouvertes tout du long',
  against_one:
    '{{number}} base : {{before}} avant, {{after}} après. {{base}} face à elle : {{ratio}}.',
  against_other:
    '{{number}} bases : {{before}} avant, {{after}} après. {{base}} face à elles : {{ratio}}.',
  noDays:
    'Un des deux côtés n’a aucun jour dans les données : il n’y a rien à comparer aux autres bases.',
  noControls: 'Aucune autre base, assez éloignée, n’était ouverte tous ces jours.',
  use: {
    used: 'comparée',
    overlaps: 'écartée : trop proche, les cercles se recoupent',
    'not-open': 'écartée : pas ouverte tous ces jours',
    'no-days': 'non comparée : un des deux côtés n’a aucun jour',
  },
  ring: 'Dans l’anneau de {{km}} à {{twice}} km',
  ringText: '{{after}} après, {{before}} avant : {{ratio}}. {{verdict}}',
  placebo: 'Les jours où rien n’a changé',
  placeboText_one:
    'Sur {{number}} autre jour à cette base, {{extreme}} a un rapport aussi éloigné de 1 que celui-ci ({{share}}).',
  placeboText_other:
    'Sur {{number}} autres jours à cette base, {{extreme}} ont un rapport aussi éloigné de 1 que celui-ci ({{share}}).',
  noPlacebo: 'Les données sont trop courtes pour d’autres jours à comparer.',
  placeboNote: '½ est ajouté à chaque nombre. Des jours qui se suivent partagent des incidents.',
  placeboHead: 'Rapport des taux',
  true: 'ce jour',
  leftOut_one:
    '{{number}} incident qui se trouve peut-être dans le cercle est écarté : son lieu est trop mal connu.',
  leftOut_other:
    '{{number}} incidents qui se trouvent peut-être dans le cercle sont écartés : leurs lieux sont trop mal connus.',
  method:
    'Les incidents comptent selon leur point et leur premier jour, sur toutes les données : la fenêtre de la frise n’est pas utilisée. L’intervalle est l’intervalle exact du rapport de deux taux de Poisson (comme poisson.test de R). Face aux autres bases : rapport des rapports, ½ ajouté à chaque nombre (Wald). Grands cercles sur une sphère (Turf).',
};
