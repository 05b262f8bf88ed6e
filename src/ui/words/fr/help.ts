import type { help as en } from '../en/help.ts';

export const help: typeof en = {
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
