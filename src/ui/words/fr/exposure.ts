import type { exposure as english } from '../en/exposure.ts';

export const exposure: typeof english = {
  route: 'Itinéraire',
  distance: 'À moins de, km',
  segment: 'Tronçons, km',
  none: 'Aucun itinéraire n’est chargé.',
  drawn: 'Itinéraire tracé',
  drawnNone: 'Aucun trajet par la route ne passe par les points de l’itinéraire tracé.',
  editRoute: 'Modifier cet itinéraire',
  answer_one:
    '{{number}} incident à {{km}} km au plus de {{name}} : {{rate}} par 100 km et par mois ({{low}} à {{high}})',
  answer_other:
    '{{number}} incidents à {{km}} km au plus de {{name}} : {{rate}} par 100 km et par mois ({{low}} à {{high}})',
  begun:
    '{{begun}} sur {{number}} ont commencé dans la fenêtre : le taux est le leur, car les autres appartiennent aux jours d’avant.',
  certain:
    '{{certain}} sur {{number}} ont eu lieu avec certitude dans la fenêtre ; les jours des autres ne font que la toucher.',
  imprecise_one: '{{number}} autre est écarté : son lieu n’est connu qu’à peu près.',
  imprecise_other: '{{number}} autres sont écartés : leurs lieux ne sont connus qu’à peu près.',
  illustrative:
    'Une liaison routière illustrative, non un relevé de patrouille : {{stated}} km selon les données (WGS 84), {{drawn}} km tels que tracés (sphère), {{share}} sur des routes connues.',
  sketch:
    'Une esquisse à vous sur les routes, non un relevé de patrouille : {{stated}} km à parcourir (WGS 84, détours hors des routes compris), {{drawn}} km tels que tracés (sphère), {{share}} sur des routes cartographiées. Une route prise deux fois compte deux fois dans sa longueur, un incident une fois.',
  stretch_one:
    'Plus longue partie élevée : km {{from}} à {{to}}, avec {{number}} incident sur {{km}} km.',
  stretch_other:
    'Plus longue partie élevée : km {{from}} à {{to}}, avec {{number}} incidents sur {{km}} km.',
  noStretch: 'Aucun tronçon ne se distingue de la moyenne de cet itinéraire.',
  profile: 'Le long de l’itinéraire',
  profileLabel:
    'Incidents par tronçon de {{km}} km, de {{from}} à {{to}} ; le plus dans un seul : {{most}}, au km {{at}}.',
  schematic: 'Hachuré : une simple ligne, route inconnue ({{legs}}).',
  straight: 'Hachuré : lignes droites, aucune route connue ({{km}} km).',
  point: 'point {{number}}',
  possible: 'Plus pâle : peut-être dans la fenêtre. Trait en dessous : tronçons élevés.',
  choose: 'Tronçon de l’itinéraire',
  noChoice: 'aucun choisi',
  chosen_one: 'km {{from}} à {{to}} : {{number}} incident',
  chosen_other: 'km {{from}} à {{to}} : {{number}} incidents',
  closeSegment: 'Aucun tronçon',
  ribbon: 'Kilomètre et mois',
  ribbonLabel:
    'Incidents par tronçon et par mois, de {{from}} à {{to}}, selon les filtres : {{number}}, dans {{cells}} cases.',
  ribbonKey:
    'Les lignes sont des mois, la fenêtre est encadrée. Un, deux, trois incidents ou plus : du plus clair au plus foncé.',
  kilometres: 'Kilomètres',
  incidents: 'Incidents',
  certainColumn: 'Certains',
  high: 'élevé',
  routes: 'Tous les itinéraires',
  rate: 'Par 100 km et par mois, intervalle à 95 %',
  leftOut: 'Écartés : lieux connus à peu près',
  method:
    'Chaque incident appartient au point le plus proche de la ligne. Intervalles : Poisson exacts, 95 % (Garwood) ; les attaques viennent par séries, les vrais intervalles sont plus larges. Un mois compte 30,44 jours ; les jours sans données ne comptent pas, et les taux sont ceux de ce qui a commencé dans la fenêtre. Un tronçon est élevé quand la borne basse de son propre intervalle dépasse la moyenne de l’itinéraire ; par hasard, 1 sur 40 l’est. Distances sur une sphère (Turf). Les itinéraires partagent des routes : ne les additionnez jamais. Dans le ruban, un incident figure au mois de son premier jour.',
};
