import type { coverage as english } from '../en/coverage.ts';

export const coverage: typeof english = {
  radius: 'Rayon, km',
  of: 'Part des',
  things: { incidents: 'Incidents', places: 'Villes', health: 'Sites de santé' },
  now_one: '{{share}} : {{covered}} sur {{number}} à {{km}} km au plus d’une base alors ouverte',
  now_other: '{{share}} : {{covered}} sur {{number}} à {{km}} km au plus d’une base alors ouverte',
  none: 'Rien à compter dans cette fenêtre.',
  openBases_one: '{{count}} base ouverte le {{day}}.',
  openBases_other: '{{count}} bases ouvertes le {{day}}.',
  curve: 'Part à portée, mois par mois',
  rings: 'Cercles, km',
  ringsHint: 'par exemple 10, 25, 50',
  area: 'La portée couvre {{area}} km², soit {{share}} du pays.',
  regions: 'Par région',
  region: 'Région',
  areaShare: 'Surface',
  outside: 'Hors des contours, ou région inconnue',
  month: 'Mois',
  share: 'Part',
  open: 'Bases ouvertes',
  method:
    'Les incidents comptent selon les bases ouvertes à leur premier jour, les sites selon celles ouvertes ce jour-là. Distances en grands cercles sur une sphère (Turf), depuis le point que donne la source ; surfaces sur la même sphère, sol du Mali seulement, au dernier jour.',
};
