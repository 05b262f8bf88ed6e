/** The analysis "10-1-2 view". */
export const medical = {
  illustration:
    'An illustration of published planning times, not guidance: no weather, terrain, fuel, range, number of aircraft or security, and no claim about what was done.',
  preset: 'Notice',
  presets: { day: 'By day: 30 min', night: 'By night: 45 min' },
  speed: 'Speed, km/h',
  stop: 'Stop, min',
  notice: 'Notice, min',
  oneHour: 'One hour: within {{km}} km of a base with aviation.',
  noOneHour: 'One hour: no reach, the notice takes all of it.',
  twoHours:
    'Two hours: a flight of {{path}} km in all, from aviation to the casualty and on to a hospital; {{km}} km where both are at one base.',
  noTwoHours: 'Two hours: no reach, notice and stop take all of it.',
  share: 'Within reach',
  things: { incidents: 'Incidents', places: 'Towns', health: 'Health sites' },
  thing: 'Of',
  within1: 'One hour',
  within2: 'Two hours',
  shareOf: '{{share}} ({{count}} of {{of}})',
  imprecise_one: '{{number}} incident stands for an area, and counts by the point given for it.',
  imprecise_other: '{{number}} incidents stand for an area, and count by the point given for them.',
  bases: 'Bases as of {{day}}',
  noBases: 'By the maps at hand no base had aviation or a hospital on {{day}}.',
  base: 'Base',
  aviation: 'Aviation',
  hospital: 'Hospital',
  map: 'Map',
  yes: 'yes',
  no: 'no',
  method:
    'The 10-1-2 guideline, as commonly published: life-saving first aid within 10 minutes of wounding, advanced resuscitation within 1 hour, damage control surgery within 2 hours. Notice is all that passes until take-off. One hour: v · (60 − N) / 60 from aviation. Two hours: d(aviation, place) + d(place, hospital) ≤ v · (120 − N − s) / 60, an ellipse where they differ. Which hospital could operate is not in the maps: every base marked medical counts, and what lies within one hour of a helicopter may lie beyond two of any. Incidents count by the bases as of their first day, towns and health sites by those shown. Great circles on a sphere.',
  sources: 'The times: ',
  policy:
    'United Nations, Policy on Casualty Evacuation in the Field (DOS/2020.7), section D.2 (copy at dokumen.tips)',
  table: 'BMJ Military Health, table “The 10-1-2 timeline”',
  mapYear: 'the day within the year is not known',
};
