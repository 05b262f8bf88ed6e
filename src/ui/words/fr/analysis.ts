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
    coverage: 'Couverture',
    patrol: 'Esquisse de patrouille',
    rhythm: 'Rythme',
    roads: 'Portée par la route',
    route: 'Itinéraire routier',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
    patrol: 'Tracez votre itinéraire sur les routes : km, heures, ce qu’il longe',
    rhythm: 'Quand, dans l’année et la semaine, les incidents se sont produits',
    roads: 'Jusqu’où mènent les routes en quelques heures, d’une base, d’une ville ou d’un point',
    route:
      'Le trajet le plus rapide entre deux points : km, heures, part sur routes cartographiées',
  },
  working: 'Calcul en cours…',
  failed: 'Cette analyse a échoué. C’est une erreur du programme.',
  noRoads: 'Le graphe routier n’a pas pu être chargé.',
  again: 'Réessayer',
  end: 'Mettre fin à l’analyse : {{name}}',
  onMap: 'Sur la carte',
  asTable: 'La même chose en tableau',
  km: '{{number}} km',
};
