import { GEO_PKO, GEODESIC } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes de ce qui est dit de la mission : bases, pays, commandement. */
export const missionMethods: Pick<Methods, 'base-card' | 'command' | 'contributors'> = {
  'base-card': {
    definition:
      'Les incidents à certaines distances d’une base, sur toutes les données et sous les filtres, quelle que soit la fenêtre : tant qu’elle était ouverte et après sa fermeture, avec leurs taux annuels ; et les attaques contre la mission près d’elle tant qu’elle était ouverte.',
    formula:
      'taux = incidents ÷ (jours ÷ 365,25)\nouverte : base.from ≤ premier jour ≤ base.to ; après la fermeture : premier jour > base.to\nd : géodésique sur l’ellipsoïde WGS 84',
    assumptions:
      'Les incidents comptent selon leur premier jour et le point donné ; ceux dont le lieu vaut pour une étendue (précision du lieu 3 ou pire) sont comptés à part. Une base était ouverte de sa première à sa dernière carte de déploiement ou jusqu’à sa fermeture. Moins de signalements après une fermeture peut vouloir dire moins de gens pour signaler.',
    reference: `${GEODESIC}. Bases : ${GEO_PKO}.`,
    params: {},
  },
  command: {
    definition:
      'Titulaires, secteurs et bases de la mission au dernier jour de la fenêtre, avec les effectifs que donne la carte de déploiement en vigueur.',
    formula: 'effectif d’un nœud = Σ des effectifs indiqués des bases ouvertes sous lui',
    assumptions:
      'Une carte de déploiement vaut jusqu’à la suivante. Une base se trouve dans le secteur de sa région, ce qui est une approximation. Une fin de fonctions qu’aucune source n’indique vaut jusqu’au début connu du suivant. Un effectif qu’aucune carte n’indique est inconnu, non 0.',
    reference: `${GEO_PKO} ; titulaires : pages et communiqués de l’ONU nommés avec chacun.`,
    params: { node: 'Choisi' },
  },
  contributors: {
    definition:
      'Les pays contributeurs au dernier jour de la fenêtre : où ils avaient des troupes et combien, et les décès de leurs Casques bleus dans les incidents de la fenêtre.',
    formula:
      'troupes = Σ sur les bases ouvertes des troupes indiquées du pays\ndécès = Σ des morts des incidents de la fenêtre qui ne nomment que ce pays ; + 1 par incident qui nomme autant de pays qu’il a de morts',
    assumptions:
      'Une carte de déploiement vaut jusqu’à la suivante ; seules comptent les troupes des cartes, ni officiers d’état-major ni police. Où une carte nomme un pays sans nombre, le nombre est inconnu. Les morts d’incidents qui ne nomment aucune nationalité, ou plusieurs sans dire combien de chacune, n’appartiennent à aucun pays et sont dits à part. Les incidents au nombre de morts inconnu sont laissés de côté.',
    reference: `${GEO_PKO}; décès : United Nations, Peace and Security Data Hub, https://psdata.un.org.`,
    params: { country: 'Pays' },
    leftOut: { 'dead-not-stated': 'Attaque contre la mission au nombre de morts inconnu' },
  },
};
