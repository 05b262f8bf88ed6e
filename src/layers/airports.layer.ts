import { siteLayer } from './site-layer.ts';

export const layer = siteLayer({
  key: 'airports',
  order: 70,
  title: { en: 'Airports and airstrips', fr: 'Aéroports et aérodromes' },
  selects: 'airport',
  icon: 'airport',
  colour: (paints) => paints.airport,
  sites: (data) => data.airports,
  zooms: { symbol: 4, name: 7.5 },
});
