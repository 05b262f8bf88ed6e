import type { areas as en } from '../en/areas.ts';

export const areas: typeof en = {
  title: 'Zones',
  byRegion: 'Par région',
  byCercle: 'Par cercle',
  caption: 'Incidents et morts dans la fenêtre, par {{level}}',
  name: 'Nom',
  count: 'Incidents',
  deaths: 'Morts',
  rate: 'pour 1 000 km²',
  outside: 'Hors de tout contour',
  twoOutlines:
    'Deux contours dans cette fenêtre : la région a été divisée le 1er janvier 2016. Le taux utilise la superficie moyenne.',
  note: 'Chaque incident appartient à la zone qui contient son point, dans la division en vigueur à son premier jour. Les morts sont les meilleures estimations.',
};
