import { SPHERE } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes des analyses des bases et de la portée. */
export const baseMethods: Pick<Methods, 'coverage' | 'closure' | 'closures' | 'border'> = {
  coverage: {
    definition:
      'La part des incidents, des villes ou des sites de santé à tant de kilomètres au plus d’une base ouverte : les incidents selon les bases ouvertes à leur premier jour, les sites selon celles ouvertes au dernier jour de la fenêtre ; et mois par mois.',
    formula:
      'couverture = #{i : min sur les bases ouvertes b de d(i, b) ≤ r} ÷ #{i}\nd : grand cercle sur une sphère de R = 6 371,0088 km',
    assumptions:
      'Une ligne droite tient lieu de portée : ni route, ni météo, ni moyens. Une base est ouverte de sa première à sa dernière carte de déploiement, ou jusqu’à sa fermeture. Les incidents se trouvent au point que donne leur source. Les régions sont celles du dernier jour ; un incident d’une autre division appartient à celle qui contient son point, si son lieu est connu mieux qu’à sa région près.',
    reference: SPHERE,
    params: { radiusKm: 'Rayon, km', of: 'Part des', ringsKm: 'Anneaux, km' },
    values: { incidents: 'incidents', places: 'villes', health: 'sites de santé' },
  },
  closure: {
    definition:
      'Ce qui se trouve dans le rayon de la base qui fermerait et d’aucune autre base ouverte : incidents de la fenêtre, villes, sites de santé et superficie, avec elle et sans elle.',
    formula:
      'perdus = {i : d(i, base) ≤ r ∧ min sur les autres bases ouvertes b de d(i, b) > r}\nsuperficie : union des cercles, avec la base et sans elle\nd : grand cercle sur une sphère de R = 6 371,0088 km',
    assumptions:
      'La distance tient lieu de portée : il n’est pas dit ce qu’une base pouvait y faire. Sites et superficie au dernier jour de la fenêtre, incidents selon les bases ouvertes à leur premier jour. Toutes les autres bases restent ce qu’elles sont.',
    reference: SPHERE,
    params: { base: 'Base', radiusKm: 'Rayon, km', of: 'Pertes de' },
    values: { incidents: 'incidents', places: 'villes', health: 'sites de santé' },
  },
  closures: {
    definition:
      'Les fermetures de 2023 l’une après l’autre, et après chacune ce qui se trouve dans le rayon des bases encore ouvertes : villes, sites de santé, superficie, et les incidents des douze mois d’avant.',
    formula:
      'couverture après l’étape k = #{i : min sur les bases ouvertes après k de d(i, b) ≤ r} ÷ #{i}\nd : grand cercle sur une sphère de R = 6 371,0088 km',
    assumptions:
      'Les jours de fermeture sont ceux des sources ; là où elles diffèrent, la note le dit. Une base sans jour de fermeture connu reste ouverte. La distance tient lieu de portée.',
    reference: `${SPHERE} Dates : les documents de l’ONU et de presse nommés avec chaque fermeture.`,
    params: { radiusKm: 'Rayon, km', step: 'Fermetures survenues' },
  },
  border: {
    definition:
      'Les incidents de la fenêtre à tant de kilomètres au plus d’une frontière du Mali, d’un côté ou de l’autre, au total et par frontière.',
    formula:
      'dans la bande : min sur les points p de la frontière de d(i, p) ≤ l\ntaux = incidents ÷ longueur de la frontière en km × 100\nd : grand cercle sur une sphère de R = 6 371,0088 km',
    assumptions:
      'Les frontières sont le contour du Mali de COD-AB 2015, simplifié ; d’autres cartes en diffèrent de kilomètres, et aucune reconnaissance n’est impliquée. Seuls comptent les incidents au lieu certain ; les autres sont comptés à part par leur point. Là où trois pays se rejoignent, un incident compte pour deux frontières.',
    reference: SPHERE,
    params: { km: 'Largeur de la bande, km' },
  },
};
