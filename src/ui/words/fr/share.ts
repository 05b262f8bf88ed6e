import type { share as enShare } from '../en/share.ts';

export const share: typeof enShare = {
  title: 'Partager cette vue',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  notCopied: 'Le lien n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.',
  link: 'Lien',
  length_one: '{{count}} caractère',
  length_other: '{{count}} caractères',
  tooLong:
    'Ce lien dépasse 2 000 caractères : certains programmes coupent des liens de cette longueur. Téléchargez plutôt les lignes en fichier, depuis le tableau.',
  qr: 'Code QR du lien',
  noQr: 'Le lien est trop long pour un code QR.',
  embed: 'Intégrer la carte dans une page',
  embedCopy: 'Copier le code',
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
