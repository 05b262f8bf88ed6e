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
    counts: 'Comptes honnêtes',
    coverage: 'Couverture',
    rhythm: 'Rythme',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    counts: 'Le certain, l’attendu et le possible dans une zone, décès du plus bas au plus haut',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
    rhythm: 'Quand, dans l’année et la semaine, les incidents se sont produits',
  },
  wellLocated: 'Seulement les lignes bien localisées',
  wellLocatedHint: 'Précision du lieu 1 et 2 : à un lieu, ou à 25 km environ d’un lieu',
  working: 'Calcul en cours…',
  failed: 'Cette analyse a échoué. C’est une erreur du programme.',
  again: 'Réessayer',
  end: 'Mettre fin à l’analyse : {{name}}',
  onMap: 'Sur la carte',
  asTable: 'La même chose en tableau',
  km: '{{number}} km',
};
