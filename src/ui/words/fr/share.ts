import type { help as enHelp, share as enShare } from '../en/share.ts';

export const share: typeof enShare = {
  share: 'Partager',
  title: 'Partager cette vue',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  notCopied: 'Le lien n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.',
  link: 'Lien',
  length_one: '{{count}} caractère',
  length_other: '{{count}} caractères',
  tooLong:
    'Ce lien dépasse 2 000 caractères : certains programmes coupent des liens de cette longueur. Téléchargez plutôt les lignes en fichier, depuis le tableau.',
  holds: 'Le lien contient',
  camera: 'la partie de la carte affichée',
  wholeMali: 'tout le Mali',
  window: 'la fenêtre du {{from}} au {{to}}',
  filters_zero: 'aucun filtre',
  filters_one: '{{count}} filtre',
  filters_other: '{{count}} filtres',
  layers: 'les couches affichées et leur ordre',
  analysis: 'l’analyse ouverte et ses paramètres',
  compare: 'la seconde fenêtre de la comparaison',
  selection: 'ce qui est sélectionné : {{name}}',
  inLanguage: 'L’ouvrir en français pour tous',
  languageYes: 'la langue',
  fingerprint: 'l’empreinte des données, pour que tout changement se remarque',
  ownData:
    'Vous regardez vos propres incidents. Ils restent dans ce navigateur : qui ouvre le lien ne les voit pas, ni un filtre ou une sélection qu’eux seuls ont.',
  never:
    'Il n’est jamais envoyé à un serveur : tout se trouve après le signe #. Il ne contient aucune de vos données.',
};
export const help: typeof enHelp = {
  title: 'Utiliser l’atlas',
  intro:
    'Une carte de la mission de l’ONU au Mali telle qu’elle était chaque jour, à partir de données ouvertes : ses bases, les incidents alentour, des itinéraires de patrouille illustratifs.',
  planner: 'Bases',
  plannerText:
    'Déplacez la fin de la fenêtre : les bases sont celles de son dernier jour, selon la carte de déploiement alors en vigueur. Choisissez-en une pour voir ses effectifs au fil du temps, qui la tenait, et les incidents à une distance donnée.',
  analyst: 'Frise chronologique',
  analystText:
    'Faites glisser la fenêtre ou ses poignées, saisissez des dates comme 2017, 2017-06 ou 2017-06-14, ou lancez la lecture. Comptes, carte, tableau et filtres suivent. Certain signifie que toute la durée d’un incident se trouve dans la fenêtre.',
  briefer: 'Liens',
  brieferText:
    'L’adresse contient toujours la vue. Partager la copie avec l’empreinte des données.',
  methods: 'Méthodes de chaque chiffre',
  keys: 'Clavier',
  key: {
    slash: 'aller au champ de recherche',
    arrows: 'sur une poignée : un pas ; sur la carte : déplacer',
    page: 'sur une poignée : un plus grand pas ; Début et Fin : aux extrémités',
    space: 'lecture et pause, sur la frise',
    enter: 'sur la carte : ouvrir ce qui est le plus près du réticule',
    escape: 'fermer ce qui est ouvert',
  },
  counting: 'Comment les incidents sont comptés',
  countingText:
    'Un incident est affiché quand il passe tous les filtres et que sa durée touche la fenêtre. Les morts sont les meilleures estimations, avec minimum et maximum quand une source les donne ; un nombre inconnu n’est jamais compté comme 0. Les signes creux marquent un lieu ou une date connus seulement de façon approximative.',
  honest: 'Ce qui est illustratif',
  honestText:
    'Les itinéraires de patrouille sont des liaisons routières entre localités de la mission, non des relevés de patrouilles. Les secteurs suivent le contour des régions. Les régions de Ménaka et de Taoudénit (dès 2016) sont des approximations.',
};
