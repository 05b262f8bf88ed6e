import type { changed as english } from '../en/changed.ts';

export const changed: typeof english = {
  days: 'Derniers jours',
  by: 'Par',
  against: 'Comparé',
  references: { before: 'aux jours précédents', season: 'à la même saison, avant' },
  least: 'Au moins, en tout',
  periods: '{{window}} par rapport à {{reference}}',
  seasons_one: '{{window}} par rapport aux mêmes jours un an plus tôt',
  seasons_other: '{{window}} par rapport aux mêmes jours des {{count}} années précédentes',
  cut: 'Les données commencent le {{day}} : la période précédente est réduite à {{number}} jours, et les nombres attendus tiennent compte des jours.',
  all: 'En tout, {{number}} ont commencé ces jours-là, pour {{expected}} attendus : {{ratio}} fois autant [{{interval}}].',
  none: 'Aucun incident n’a commencé dans l’une ou l’autre période.',
  more: 'Davantage de signalements : {{name}} : {{number}}, pour {{expected}} attendus ({{ratio}} fois autant [{{interval}}]).',
  moreThanNone:
    'Davantage de signalements : {{name}} : {{number}}, là où il n’y en avait aucun (au moins {{low}} fois autant, avec une confiance de 95 %).',
  noneLeft:
    'Moins de signalements : {{name}} : aucun, pour {{expected}} attendus (au plus {{high}} fois autant, avec une confiance de 95 %).',
  fewer:
    'Moins de signalements : {{name}} : {{number}}, pour {{expected}} attendus ({{ratio}} fois autant [{{interval}}]).',
  nothing:
    'Rien ne se détache : sur {{number}} comparés, aucun ne diffère plus que le hasard seul ne le fait souvent (p ajusté ≥ 0,05).',
  noneTested:
    'Rien à comparer : chacun a moins de {{number}} incidents, les deux périodes ensemble.',
  noReference:
    'Les données ne contiennent pas une telle période avant ces jours : choisissez une fenêtre plus tardive ou plus courte.',
  noWindow: 'La fenêtre ne contient aucun jour des données.',
  name: 'Nom',
  count: 'Nombre',
  expected: 'Attendu',
  ratio: 'Rapport [95 %]',
  p: 'p ajusté',
  table: 'Ce qui a changé, le plus surprenant d’abord',
  rest_one: '{{count}} de plus',
  rest_other: '{{count}} de plus',
  tooFew_one: '{{count}} où le nombre est trop faible pour le dire',
  tooFew_other: '{{count}} où le nombre est trop faible pour le dire',
  tooFewLine: '{{name}} : {{count}}, avant {{reference}}',
  inNoGroup_one: '{{count}} incident est trop mal situé pour une ligne de région ou de cercle.',
  inNoGroup_other:
    '{{count}} incidents sont trop mal situés pour une ligne de région ou de cercle.',
  incomparable_one: '{{count}} qui n’est pas resté le même',
  incomparable_other: '{{count}} qui ne sont pas restés les mêmes',
  reasons: {
    'not-in-force': 'pas en vigueur tous ces jours',
    'outline-changed': 'son tracé a changé entre-temps',
  },
  useCercles: 'Les cercles ont gardé leur tracé : comparez par cercle.',
  method:
    'Ce qui est signalé, et non pourquoi. Un incident compte une fois, par son premier jour ; sous chacun de ses acteurs s’il en a plusieurs. Attendu : le nombre de la référence, rapporté aux jours. Rapports de deux taux de Poisson avec intervalles exacts à 95 % (Clopper et Pearson) ; p de taux égaux, ajusté sur tous ceux qui sont comparés (Benjamini et Hochberg). La liste ignore le filtre de sa propre sorte ; la somme et le reçu suivent tous les filtres. Ce qui a commencé avant les jours comparés ne compte nulle part.',
};
