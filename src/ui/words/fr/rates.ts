import type { rates as english } from '../en/rates.ts';

export const rates: typeof english = {
  by: 'Par',
  areas: { region: 'Région', cercle: 'Cercle' },
  region: 'Cercles de',
  allRegions: 'Toutes les régions',
  unit: 'Courbes par',
  units: { month: 'Mois', quarter: 'Trimestre' },
  answer:
    '{{area}} : {{rate}} incidents pour 1 000 km² et par mois (intervalle à 95 % : {{low}}–{{high}}), le taux le plus élevé de {{areas}}',
  none: 'Rien à compter dans cette fenêtre.',
  noOutlines: 'Aucun contour n’est chargé.',
  counted_one: '{{number}} incident, {{days}}.',
  counted_other: '{{number}} incidents, {{days}}.',
  list: 'Pour 1 000 km² et par mois ; nombres par {{unit}}, de 0 à {{most}} dans chaque courbe',
  unitWord: { month: 'mois', quarter: 'trimestre' },
  rate: '{{rate}} ({{low}}–{{high}})',
  incidents_one: '{{number}} incident',
  incidents_other: '{{number}} incidents',
  trend: '× {{ratio}} par an ({{low}}–{{high}})',
  noTrend: 'tendance : trop peu pour en juger',
  curve: '{{area}}, nombres par {{unit}} : au plus {{most}}',
  area: 'Zone',
  rateHead: 'Taux',
  count: 'Nombre',
  trendHead: 'Rapport par an',
  ground: 'km²',
  more_one: 'Le tableau ci-dessous en a {{number}} de plus.',
  more_other: 'Le tableau ci-dessous en a {{number}} de plus.',
  divided:
    'La fenêtre enjambe un changement des régions : le découpage de son dernier jour s’applique, et les incidents antérieurs appartiennent à la région qui contient aujourd’hui leur point.',
  filtered:
    'Un filtre par région est actif : les autres régions ne montrent que ce qu’il laisse passer.',
  leftOut: 'Écartés : {{list}}.',
  reasons: {
    'begun-before': '{{number}} commencés avant la fenêtre',
    'place-too-rough': '{{number}} au lieu trop mal connu',
    'region-split': '{{number}} connus seulement d’une région divisée depuis',
    'no-area': '{{number}} hors de tout contour',
  },
  method:
    'Incidents commencés dans la fenêtre, rapportés à la surface et aux jours couverts par les données ; un mois compte 30,44 jours. Intervalles de Poisson exacts (Garwood). Tendance : log-linéaire sur les nombres mensuels, quasi-Poisson, dès 5 incidents et un an. Les lieux connus seulement à la région comptent par région, non par cercle. Un taux dit ce qui a été relevé, non ce qui est arrivé.',
};
