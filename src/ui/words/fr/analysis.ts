import type { analysis as english } from '../en/analysis.ts';

export const analysis: typeof english = {
  intro: 'Chacune répond pour la fenêtre et les filtres choisis, et le lien la conserve.',
  all: 'Toutes les analyses',
  groups: {
    bases: 'Bases et portée',
    hotspots: 'Points chauds et régularités',
    incidents: 'Incidents dans l’espace et le temps',
  },
  name: {
    areas: 'Zones',
    coverage: 'Couverture',
    drift: 'Déplacement',
    emerging: 'Points chauds émergents',
    hotspots: 'Points chauds',
    kernel: 'Densité',
    'near-repeats': 'Répétitions proches',
    rhythm: 'Rythme',
    scdi: 'Dynamique des conflits, SCDi',
  },
  about: {
    areas: 'Incidents et décès par région ou cercle, ou dans une zone que vous tracez',
    coverage: 'Ce qui se trouvait à portée d’une base ouverte, mois par mois',
    drift: 'Comment le centre des incidents s’est déplacé au fil des ans, et leur dispersion',
    emerging: 'Quels points chauds sont nouveaux, durables, intermittents ou passés, par trimestre',
    hotspots: 'Où plus d’incidents se côtoient que le hasard ne le veut, en hexagones (Gi*)',
    kernel: 'Incidents pour 1 000 km² et par an, lissés sur une distance de votre choix',
    'near-repeats':
      'Les incidents se suivent-ils de près, en lieu et en temps, plus que par hasard ?',
    rhythm: 'Quand, dans l’année et la semaine, les incidents se sont produits',
    scdi: 'Intensité et concentration des violences par cellule et par an, d’après l’OCDE/CSAO',
  },
  working: 'Calcul en cours…',
  failed: 'Cette analyse a échoué. C’est une erreur du programme.',
  again: 'Réessayer',
  end: 'Mettre fin à l’analyse : {{name}}',
  onMap: 'Sur la carte',
  asTable: 'La même chose en tableau',
  km: '{{number}} km',
};
