import type { offline as en } from '../en/offline.ts';

export const offline: typeof en = {
  storing: 'L’atlas est en cours d’enregistrement dans ce navigateur, pour servir sans réseau…',
  stored: 'L’atlas fonctionne sans réseau : il est conservé en entier dans ce navigateur.',
  storedAmount:
    'L’atlas fonctionne sans réseau : il est conservé en entier dans ce navigateur ({{files}} fichiers, {{size}}).',
  newer: 'Une nouvelle version de l’atlas est disponible.',
  reload: 'Recharger',
  later: 'Plus tard',
};
