import type { medical as english } from '../en/medical.ts';

export const medical: typeof english = {
  illustration:
    'Une illustration de délais de planification publiés, non une consigne : ni météo, ni relief, ni carburant, ni rayon d’action, ni nombre d’appareils, ni sécurité, et rien sur ce qui fut fait.',
  preset: 'Préavis',
  presets: { day: 'De jour : 30 min', night: 'De nuit : 45 min' },
  speed: 'Vitesse, km/h',
  stop: 'Arrêt, min',
  notice: 'Préavis, min',
  oneHour: 'Une heure : à {{km}} km au plus d’une base dotée d’aviation.',
  noOneHour: 'Une heure : aucune portée, le préavis la prend tout entière.',
  twoHours:
    'Deux heures : un vol de {{path}} km en tout, de l’aviation au blessé puis à un hôpital ; {{km}} km quand les deux sont à la même base.',
  noTwoHours: 'Deux heures : aucune portée, préavis et arrêt les prennent tout entières.',
  share: 'À portée',
  things: { incidents: 'Incidents', places: 'Villes', health: 'Sites de santé' },
  thing: 'Part des',
  within1: 'Une heure',
  within2: 'Deux heures',
  shareOf: '{{share}} ({{count}} sur {{of}})',
  imprecise_one:
    '{{number}} incident vaut pour une zone et compte selon le point qui lui est donné.',
  imprecise_other:
    '{{number}} incidents valent pour une zone et comptent selon le point qui leur est donné.',
  bases: 'Bases au {{day}}',
  noBases: 'Selon les cartes disponibles, aucune base n’avait d’aviation ni d’hôpital le {{day}}.',
  base: 'Base',
  aviation: 'Aviation',
  hospital: 'Hôpital',
  map: 'Carte',
  yes: 'oui',
  no: 'non',
  method:
    'La règle 10-1-2, telle qu’elle est couramment publiée : premiers gestes vitaux dans les 10 minutes suivant la blessure, réanimation avancée dans l’heure, chirurgie de sauvetage dans les 2 heures. Le préavis est tout ce qui passe avant le décollage. Une heure : v · (60 − N) / 60 depuis l’aviation. Deux heures : d(aviation, lieu) + d(lieu, hôpital) ≤ v · (120 − N − s) / 60, une ellipse quand ils diffèrent. Les cartes ne disent pas quel hôpital pouvait opérer : toute base marquée médicale compte, et ce qui est à une heure d’un hélicoptère peut être à plus de deux de tout hôpital. Les incidents comptent selon les bases à leur premier jour, villes et sites de santé selon celles montrées. Grands cercles sur une sphère.',
  sources: 'Les délais : ',
  policy:
    'Nations Unies, Policy on Casualty Evacuation in the Field (DOS/2020.7), section D.2 (copie sur dokumen.tips)',
  table: 'BMJ Military Health, tableau « The 10-1-2 timeline »',
  mapYear: 'le jour dans l’année n’est pas connu',
};
