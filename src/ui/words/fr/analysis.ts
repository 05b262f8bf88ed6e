import type { analysis as english } from '../en/analysis.ts';

export const analysis: typeof english = {
  intro: 'Chacune répond pour la fenêtre et les filtres choisis, et le lien la conserve.',
  all: 'Toutes les analyses',
  groups: {
    bases: 'Bases et portée',
    incidents: 'Incidents dans l’espace et le temps',
  },
  name: {
    areas: 'Zones',
    'before-after': 'Avant et après',
    coverage: 'Couverture',
    rates: 'Taux',
    rhythm: 'Rythme',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    'before-after':
      'Ce qui a changé près d’une base à son ouverture ou sa fermeture, avec intervalle et témoins',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
    rates: 'Incidents pour 1 000 km² et par mois, et leur tendance, par région ou cercle',
    rhythm: 'Quand, dans l’année et la semaine, les incidents se sont produits',
  },
  working: 'Calcul en cours…',
  failed: 'Cette analyse a échoué. C’est une erreur du programme.',
  again: 'Réessayer',
  end: 'Mettre fin à l’analyse : {{name}}',
  onMap: 'Sur la carte',
  asTable: 'La même chose en tableau',
  km: '{{number}} km',
};
