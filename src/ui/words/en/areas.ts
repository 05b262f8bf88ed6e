export const areas = {
  title: 'Areas',
  byRegion: 'By region',
  byCercle: 'By cercle',
  caption: 'Incidents and deaths in the window, by {{level}}',
  name: 'Name',
  count: 'Incidents',
  deaths: 'Deaths',
  rate: 'per 1,000 km²',
  outside: 'Outside every outline',
  twoOutlines:
    'Two outlines in this window: the region was divided on 1 January 2016. The rate uses the mean area.',
  note: 'Each incident belongs to the area that holds its point, in the division in force on its first day. Deaths are best estimates.',
};
