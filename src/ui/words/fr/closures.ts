import type { closures as english } from '../en/closures.ts';

export const closures: typeof english = {
  radius: 'Rayon, km',
  step: 'Étape',
  steps: 'Étapes',
  back: 'Fermeture précédente',
  next: 'Fermeture suivante',
  play: 'Dérouler les fermetures',
  pause: 'Suspendre les fermetures',
  stepText: 'Étape {{step}} sur {{all}} : {{what}}',
  start: 'Avant la première fermeture',
  undated: 'sans date : conservée',
  then_one: '{{count}} base encore ouverte le {{day}}.',
  then_other: '{{count}} bases encore ouvertes le {{day}}.',
  reach:
    'À {{km}} km au plus : {{places}} des villes, {{health}} des sites de santé, {{incidents}} des {{number}} incidents des douze mois précédents ; {{area}} km² ({{share}} du pays).',
  noBase: 'Ne figure pas parmi les bases que montrent les cartes : la couverture ne change pas.',
  kept: 'Aucun jour de fermeture n’est connu : la base reste ouverte ici.',
  asOfDay: 'Montrer l’atlas à cette date',
  event: '{{date}} : {{text}}.',
  source: 'Source :',
  table: 'Couverture après chaque fermeture',
  closure: 'Fermeture',
  open: 'Ouvertes',
  towns: 'Villes',
  health: 'Santé',
  incidents: 'Incidents',
  none: 'Aucune fermeture n’est chargée.',
  method:
    'Une étape règle la fenêtre sur les douze mois allant jusqu’au jour de la fermeture : tout l’atlas est alors à cette date. Chaque étape compte ce qui se trouve à portée des bases encore ouvertes après elle : villes et sites de santé à cette date, incidents des douze mois précédents où que fussent alors les bases. Distances et surfaces sur une sphère (Turf). Jours tels que les sources les donnent ; là où elles divergent, la note le dit.',
};
