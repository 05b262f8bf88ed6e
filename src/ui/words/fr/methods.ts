import { SPHERE, UCDP } from '../citations.ts';
import type { Methods } from '../method.ts';
import { baseMethods } from './methods-bases.ts';
import { changeMethods } from './methods-changes.ts';
import { missionMethods } from './methods-mission.ts';
import { patternMethods } from './methods-patterns.ts';
import { routeMethods } from './methods-routes.ts';

/** Comment chaque chiffre est obtenu, dans l’ordre de la page des méthodes. */
export const methods: Methods = {
  shown: {
    definition:
      'Les incidents qui passent tous les filtres et dont la période touche la fenêtre. Sont certains ceux dont toute la période s’y trouve. Les décès sont des sommes de meilleures estimations, avec les sommes des basses et des hautes.',
    formula:
      'affichés = #{incidents : début ≤ dernier jour ∧ fin ≥ premier jour}\ncertains = #{incidents : début ≥ premier jour ∧ fin ≤ dernier jour}\ndécès = Σ meilleure (Σ basse – Σ haute)',
    assumptions:
      'Chaque fiche est un incident. Une fiche sans estimation basse ou haute compte avec la meilleure ; une fiche sans meilleure estimation est comptée à part, jamais comme 0. Ce qu’aucune source n’a relevé manque.',
    reference: `Périodes et estimations telles que l’UCDP les définit : ${UCDP}.`,
    params: {},
  },
  near: {
    definition:
      'Les incidents de la fenêtre et des filtres à tant de kilomètres au plus de la base sélectionnée, ou du tracé de l’itinéraire sélectionné.',
    formula: 'd = 2R · arcsin √(sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2)),  R = 6 371,0088 km',
    assumptions:
      'Chaque incident se trouve au point que donne sa source, si approximatif soit-il : le nombre de lieux incertains est dit à côté du compte. La Terre est une sphère. Les itinéraires sont illustratifs.',
    reference: SPHERE,
    params: { of: 'Depuis', radiusKm: 'Distance, km' },
  },
  counts: {
    definition:
      'Combien d’incidents une zone a connus dans la fenêtre : certains, ceux dont les jours et le lieu sont entièrement à l’intérieur ; possibles, ceux qui y touchent ; attendus, la somme des parts à l’intérieur. De même pour les décès, du plus bas au plus haut.',
    formula:
      'part = (jours à l’intérieur ÷ jours de la période) × (aire du lieu à l’intérieur ÷ aire du lieu)\ncertains = #{part = 1}, attendus = Σ part, possibles = #{part > 0}\nlieu : un disque de 2 km (précision du lieu 1) ou 25 km (2), le cercle (3), la région (4)',
    assumptions:
      'Chaque jour d’une période et chaque point d’un lieu sont également probables, et l’un ne dit rien de l’autre. Les incidents connus seulement à une ligne, un pays ou la mer près (précision 5–7) sont laissés de côté et comptés. Une zone a son contour du dernier jour de la fenêtre.',
    reference: `Codes de précision : ${UCDP}. Deux disques : Weisstein, E. W., Circle-Circle Intersection, https://mathworld.wolfram.com/Circle-CircleIntersection.html.`,
    params: { zone: 'Zone', radiusKm: 'Rayon, km', corners: 'Sommets (longitude/latitude)' },
    values: { area: 'zone tracée' },
  },
  ...baseMethods,
  ...patternMethods,
  ...routeMethods,
  ...changeMethods,
  ...missionMethods,
  areas: {
    definition:
      'Incidents et décès de la fenêtre par région ou cercle, et pour 1 000 km² ; ou dans une zone tracée. Un incident appartient à la division qui contient son point, parmi celles en vigueur à son premier jour.',
    formula:
      'taux = incidents ÷ superficie en km² × 1 000\nsuperficie d’une fenêtre à deux contours : Σ superficieᵢ · joursᵢ ÷ Σ joursᵢ',
    assumptions:
      'Le point que donne une source est pris pour le lieu. Les incidents hors de tout contour ont leur propre ligne. Les régions de 2016 sont des approximations faites des cercles et communes de 2015.',
    reference:
      'Aire sur la sphère : Chamberlain, R. G. & Duquette, W. H. (2007) Some Algorithms for Polygons on a Sphere, JPL Publication 07-03, https://trs.jpl.nasa.gov/handle/2014/41271.',
    params: { corners: 'Sommets (longitude/latitude)' },
  },
  rhythm: {
    definition:
      'Les incidents de la fenêtre par mois de chaque année et par jour de la semaine. Ne comptent que ceux dont la date est certaine à un mois, ou à un jour, près.',
    formula:
      'mois m = #{incidents : début et fin dans m}\njour j = #{incidents : début = fin et ce jour est j}',
    assumptions:
      'La date d’une fiche est celle de l’incident, non de son signalement. Aucune correction pour la longueur des mois ni pour le nombre de chaque jour de la semaine.',
    reference: `Comptes par calendrier ; périodes telles que l’UCDP les définit : ${UCDP}.`,
    params: {},
  },
};
