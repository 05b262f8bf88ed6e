import type { closure as english } from '../en/closure.ts';

export const closure: typeof english = {
  base: 'Base',
  radius: 'Rayon, km',
  of: 'Montrer les pertes de',
  notOpen: '{{name}} n’était pas ouverte le {{day}} : rien ne changerait ce jour-là.',
  unknown: 'Aucune base de ce nom n’est connue.',
  lost_one:
    'Sans {{name}}, {{count}} des {{covered}} {{things}} à portée resterait hors d’atteinte : elle seule le couvre.',
  lost_other:
    'Sans {{name}}, {{number}} des {{covered}} {{things}} à portée resteraient hors d’atteinte : elle seule les couvre.',
  nothing:
    'Sans {{name}}, aucun des {{covered}} {{things}} ne serait hors de portée : d’autres bases les couvrent.',
  noneCovered: 'Aucun des {{things}} à {{km}} km au plus d’une base ouverte.',
  things: { incidents: 'incidents', places: 'lieux habités', health: 'sites de santé' },
  nearest: 'Autre base ouverte la plus proche : {{name}}, {{km}} km.',
  noOther: 'Aucune autre base n’était ouverte.',
  far: 'De ce qui est perdu à l’autre base la plus proche : {{median}} km en médiane, {{most}} km au plus.',
  change: 'À portée, avec elle et sans elle',
  what: 'À {{km}} km au plus',
  before: 'avec',
  after: 'sans',
  difference: 'écart',
  cell: '{{number}} ({{share}})',
  rows: {
    incidents: 'Incidents',
    places: 'Villes',
    health: 'Sites de santé',
    area: 'Surface, km²',
  },
  lostSites: 'Les plus loin d’une autre base',
  site: 'Site',
  other: 'Autre base la plus proche',
  unnamed: 'sans nom ({{kind}})',
  method:
    'Sites et surface à la date du {{day}}, incidents de la fenêtre selon les bases ouvertes au premier jour de chacun. Distances et surfaces sur une sphère (Turf). Cela dit ce qui se trouve à une distance, non ce qu’une base pourrait y faire.',
};
