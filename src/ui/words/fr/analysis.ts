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
    command: 'Commandement',
    contributors: 'Pays contributeurs',
    coverage: 'Couverture',
    exposure: 'Exposition d’un itinéraire',
    medical: 'Vue 10-1-2',
    rhythm: 'Rythme',
    'before-after': 'Avant et après',
    rates: 'Taux',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    command: 'Représentant spécial, commandant de la force, secteurs et bases au jour dit',
    contributors: 'Qui avait combien de soldats, où et quand, et leurs morts',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
    exposure: 'Incidents le long d’un itinéraire, kilomètre par kilomètre, et comparés à tous',
    medical: 'Ce qu’un hélicoptère pouvait atteindre en une et deux heures : une illustration',
    rhythm: 'Quand, dans l’année et la semaine, les incidents se sont produits',
    'before-after':
      'Ce qui a changé près d’une base à son ouverture ou sa fermeture, avec intervalle et témoins',
    rates: 'Incidents pour 1 000 km² et par mois, et leur tendance, par région ou cercle',
  },
  working: 'Calcul en cours…',
  failed: 'Cette analyse a échoué. C’est une erreur du programme.',
  again: 'Réessayer',
  end: 'Mettre fin à l’analyse : {{name}}',
  onMap: 'Sur la carte',
  more_one: 'et {{number}} autre, dans le tableau',
  more_other: 'et {{number}} autres, dans le tableau',
  asTable: 'La même chose en tableau',
  km: '{{number}} km',
};
