import type { contributors as english } from '../en/contributors.ts';

export const contributors: typeof english = {
  country: 'Pays',
  all: 'Tous ensemble',
  nowAll_one:
    'Au {{day}} : {{troops}} soldats de {{countries}} pays sur {{count}} base, selon les cartes en vigueur',
  nowAll_other:
    'Au {{day}} : {{troops}} soldats de {{countries}} pays sur {{count}} bases, selon les cartes en vigueur',
  none: 'Au {{day}}, aucune carte de déploiement disponible n’indique de soldats.',
  strength: 'Les effectifs que ces mêmes cartes indiquent totalisent {{troops}}.',
  multinational: '{{troops}} autres sont dits multinationaux.',
  now_one: 'Au {{day}} : {{troops}} soldats ({{name}}) sur {{count}} base',
  now_other: 'Au {{day}} : {{troops}} soldats ({{name}}) sur {{count}} bases',
  nowNone: 'Au {{day}}, aucune carte en vigueur ne nomme ce pays : {{name}}.',
  unknown_one: 'Dont {{count}} sans effectif.',
  unknown_other: 'Dont {{count}} sans effectif.',
  filter: 'N’afficher que les bases et incidents de ce pays : {{name}}',
  unfilter: 'Afficher ceux de tous les pays',
  curve: 'Soldats selon les cartes de déploiement',
  official: 'Soldats selon les rapports mensuels de contributions de l’ONU, de {{from}} à {{to}}',
  officialNote: 'Une autre source, à d’autres dates : à côté des cartes, sans y être jointe.',
  day: 'À partir de',
  troops: 'Soldats',
  bases: 'Bases',
  dead: 'Tués',
  maps: 'Première et dernière carte',
  caption: 'Pays contributeurs au {{day}} ; tués dans la fenêtre',
  onDay: 'Sur les cartes en vigueur',
  others: 'Autres pays ({{count}})',
  deadNow_one: '{{number}} casque bleu tué dans les incidents affichés.',
  deadNow_other: '{{number}} casques bleus tués dans les incidents affichés.',
  undivided: '{{number}} dans des incidents de plusieurs nationalités, non répartis.',
  unnamed: '{{number}} sans nationalité.',
  unplaced_one:
    '{{number}} autre du registre de l’ONU n’a pas de lieu connu et n’est pas sur la carte : {{list}}.',
  unplaced_other:
    '{{number}} autres du registre de l’ONU n’ont pas de lieu connu et ne sont pas sur la carte : {{list}}.',
  of: '{{name}} {{number}}',
  method:
    'Les soldats sont ce que chaque carte du jour indique par pays, arrondi par les cartographes à la taille des unités. Une carte vaut jusqu’à la suivante. Tués : par acte de malveillance, dans les incidents que la fenêtre et les filtres affichent.',
};
