import { SPHERE } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes des analyses des bases et de la portée. */
export const baseMethods: Pick<Methods, 'coverage'> = {
  coverage: {
    definition:
      'La part des incidents, des villes ou des sites de santé à tant de kilomètres au plus d’une base ouverte : les incidents selon les bases ouvertes à leur premier jour, les sites selon celles ouvertes au dernier jour de la fenêtre ; et mois par mois.',
    formula:
      'couverture = #{i : min sur les bases ouvertes b de d(i, b) ≤ r} ÷ #{i}\nd : grand cercle sur une sphère de R = 6 371,0088 km',
    assumptions:
      'Une ligne droite tient lieu de portée : ni route, ni météo, ni moyens. Une base est ouverte de sa première à sa dernière carte de déploiement, ou jusqu’à sa fermeture. Les incidents se trouvent au point que donne leur source.',
    reference: SPHERE,
    params: { radiusKm: 'Rayon, km', of: 'Part des' },
    values: { incidents: 'incidents', places: 'villes', health: 'sites de santé' },
  },
};
