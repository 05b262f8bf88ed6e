import { siteLayer } from './site-layer.ts';

export const layer = siteLayer({
  key: 'health',
  order: 60,
  title: { en: 'Health sites', fr: 'Sites de santé' },
  selects: 'health',
  icon: 'hospital',
  colour: (paints) => paints.health,
  sites: (data) => data.health,
  zooms: { symbol: 5.5, name: 10 },
});
