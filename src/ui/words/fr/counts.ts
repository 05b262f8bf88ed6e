import type { counts as english } from '../en/counts.ts';

export const counts: typeof english = {
  zone: 'Zone',
  selected: 'Prendre ce qui est sélectionné',
  group: { region: 'Régions', cercle: 'Cercles', sector: 'Secteurs', base: 'Bases' },
  drawn: 'Zone tracée',
  radius: 'Rayon, km',
  problem: {
    none: 'Choisissez une zone ici, ou sélectionnez une région, un cercle, un secteur ou une base sur la carte.',
    unknown: 'La zone de ce lien ne figure pas dans les données.',
    'bad-area': 'La zone tracée de ce lien est inutilisable : ses sommets ne forment pas d’aire.',
  },
  named: '{{name}} ({{kind}})',
  around: 'À {{km}} km au plus de {{name}}',
  answer_one: '{{zone}} : {{certain}} certain, {{expected}} attendu, {{number}} incident possible',
  answer_other:
    '{{zone}} : {{certain}} certains, {{expected}} attendus, {{number}} incidents possibles',
  caption: 'Incidents et décès dans la zone et la fenêtre',
  incidents: 'Incidents',
  deaths: 'Décès',
  noEstimate: 'Sans estimation',
  certain: 'Certains',
  expected: 'Attendus',
  possible: 'Possibles',
  range: '{{best}} ({{low}}–{{high}})',
  leftOut: 'Laissés de côté, car ils peuvent être n’importe où :',
  undrawn_one: 'Un lieu d’incident possible n’est pas dessiné.',
  undrawn_other: '{{number}} lieux d’incidents possibles ne sont pas dessinés.',
  area: 'Superficie : {{area}} km²',
  method:
    'Certains : jours et lieu entièrement à l’intérieur. Possibles : ils y touchent. Attendus : la somme des parts à l’intérieur, chaque jour d’une période et chaque point d’un lieu étant tenus pour également probables. Décès : meilleure estimation (basse–haute). La zone a son contour du dernier jour de la fenêtre. Le mot « certain » près de la frise ne tient qu’aux jours.',
};
