import type { timeline as en } from '../en/timeline.ts';

export const timeline: typeof en = {
  title: 'Frise chronologique',
  windowStart: 'Début de la fenêtre',
  windowEnd: 'Fin de la fenêtre',
  play: 'Lecture',
  pause: 'Pause',
  stepForward: 'Pas en avant',
  stepBack: 'Pas en arrière',
  playback: 'Lecture de la frise',
  step: 'Pas',
  units: { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année' },
  speed: 'Vitesse',
  perSecond: '{{number}}/s',
  wholePeriod: 'Toute la période',
  dates: 'Dates',
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  problem: {
    unreadable:
      'Ce n’est pas une date. Écrivez une année (2017), un mois (2017-06), un jour (2017-06-14), « premier » ou « dernier ».',
    outside: 'Les données vont du {{first}} au {{last}}. Écrivez une date entre les deux.',
    order:
      'Le premier jour viendrait après le dernier ; la fenêtre reste du {{first}} au {{last}}.',
  },
  lane: 'Étapes de la mission',
  mark: {
    resolution: 'Résolution {{subject}}, {{date}} : {{text}}',
    milestone: 'Étape, {{date}} : {{text}}',
    closure: 'Fermeture ({{subject}}), {{date}} : {{text}}',
  },
  markTitle: {
    resolution: 'Résolution {{subject}}',
    milestone: 'Étape',
    closure: 'Fermeture : {{subject}}',
  },
  group: '{{number}} événements, du {{first}} au {{last}}',
  details: 'À propos de cet événement',
  ceiling: 'Plafond : {{military}} militaires, {{police}} policiers',
  showPeriod: 'Afficher sa période',
  showBase: 'Afficher la base',
  source: 'Source',
};
