import type { border as english } from '../en/border.ts';

export const border: typeof english = {
  km: 'Bande, km',
  share:
    '{{share}} : {{inBelt}} des {{number}} incidents de lieu certain à {{km}} km au plus d’une frontière',
  none: 'Aucun incident de lieu certain dans cette fenêtre.',
  deaths_one: '{{number}} mort dans la bande (meilleures estimations).',
  deaths_other: '{{number}} morts dans la bande (meilleures estimations).',
  uncertain_one:
    'Compté à part : {{count}} incident dont le point se trouve dans la bande mais vaut pour une zone plus large (sur {{all}} de ce genre dans la fenêtre).',
  uncertain_other:
    'Comptés à part : {{number}} incidents dont le point se trouve dans la bande mais vaut pour une zone plus large (sur {{all}} de ce genre dans la fenêtre).',
  table: 'Par frontière',
  frontier: 'Frontière',
  incidents: 'Incidents',
  ofAll: 'Part',
  deathsColumn: 'Morts',
  rate: 'par 100 km',
  apart: 'à part',
  length: '{{km}} km',
  twice:
    'Là où trois pays se touchent, un incident compte pour deux frontières : la somme des lignes est plus grande.',
  missing: 'Les frontières n’ont pas pu être chargées.',
  method:
    'Distances du point que donne la source à la frontière, de part et d’autre, en grands cercles sur une sphère (Turf). Les frontières sont le contour du Mali de COD-AB 2015, allégé de 220 m au plus ; il peut s’écarter de plusieurs kilomètres d’autres cartes et ne vaut pas reconnaissance. La longueur est celle de cette ligne ; une ligne plus fine est plus longue. La bande est dessinée à environ 1 km près, les nombres ne viennent pas du dessin.',
};
