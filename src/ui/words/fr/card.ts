import type { card as english } from '../en/card.ts';

export const card: typeof english = {
  sectorUnstated: 'non indiqué pour ce jour',
  held: '{{map}}, maintenue ({{from}} – {{to}})',
  heldYear: '{{map}} : la carte ne donne que l’année et vaut jusqu’à la suivante',
  byCountry: 'Par pays contributeur',
  other: 'autres pays',
  stackNote:
    'Les couleurs montrent ce que les cartes indiquent par pays ; la ligne, l’effectif total qu’elles indiquent, qui peut différer.',
  strip: 'Sur la base, carte par carte',
  stripLabel:
    'Quartier général, unité médicale, aviation, police et observateurs à {{name}} : {{summary}}',
  stripNone: 'rien d’indiqué',
  stripPart: '{{name}} ({{from}} – {{to}})',
  stripNote:
    'Police et observateurs ne figurent que sur les cartes tardives ; sans marque, rien n’est indiqué.',
  command: 'Chaîne de commandement',
  headquarters: 'Quartier général : {{names}}',
  noHeadquarters: 'aucun quartier général sur la carte du jour',
  openCommand: 'Ouvrir dans la vue du commandement',
  nearest: 'Bases les plus proches',
  nearestNone: 'Aucune autre base n’était ouverte le {{day}}.',
  nearestNote:
    'Ouvertes le {{day}}. Lignes les plus courtes sur l’ellipsoïde WGS 84 ; les routes sont plus longues.',
  around: 'Incidents alentour',
  whileOpen: 'Base ouverte ({{years}} ans)',
  afterClosing: 'Après la fermeture ({{years}} ans)',
  notAfter:
    'Les données s’arrêtent avant la fermeture ou avec elle : rien ne peut être dit de la suite.',
  within: 'À moins de',
  count: 'Incidents',
  deaths: 'Morts',
  perYear: 'par an',
  imprecise: 'Lieu incertain',
  unknownDeaths_one: '{{count}} d’entre eux ne donne pas de nombre de morts.',
  unknownDeaths_other: '{{count}} d’entre eux ne donnent pas de nombre de morts.',
  aroundNote:
    'Sur toutes les données sous les filtres, quelle que soit la fenêtre, selon le premier jour de chaque incident. Les lieux incertains (cercle ou pire) sont comptés à part. Un taux sur quelques mois dit peu.',
  attacks: 'Attaques contre elle',
  attacksFound_one:
    '{{count}} attaque contre la mission à {{km}} km au plus pendant son ouverture : {{dead}} casques bleus tués.',
  attacksFound_other:
    '{{count}} attaques contre la mission à {{km}} km au plus pendant son ouverture : {{dead}} casques bleus tués.',
  attacksNone:
    'Aucune contre la mission à {{km}} km au plus pendant son ouverture, dans les données et les filtres.',
  unstated_one: '{{count}} d’entre elles ne donne pas de nombre.',
  unstated_other: '{{count}} d’entre elles ne donnent pas de nombre.',
  latest: 'Les dernières :',
  dead_one: '{{count}} tué',
  dead_other: '{{count}} tués',
  deadUnknown: 'nombre non indiqué',
  placeNear: 'lieu à environ 25 km',
  working: 'Comptage…',
};
