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
    border: 'Bande frontalière',
    closure: 'Si une base ferme',
    closures: 'Les fermetures de 2023',
    coverage: 'Couverture',
    rhythm: 'Rythme',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    border: 'Incidents près de chaque frontière, part et fréquence',
    closure: 'Ce que cette base seule couvre, et la distance de la suivante',
    closures: 'Base après base, et ce qui restait à portée après chacune',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
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
