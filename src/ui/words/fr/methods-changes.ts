import { FDR, GARWOOD, RATE_RATIO } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes des changements et des taux. */
export const changeMethods: Pick<Methods, 'before-after' | 'rates' | 'changed' | 'compare'> = {
  'before-after': {
    definition:
      'Les incidents dans un rayon autour d’une base, jusqu’à tant de jours avant et après son ouverture ou sa fermeture, autant qu’ils sont connus, comme rapport de taux avec son intervalle exact ; comparés aux bases ouvertes tout du long, à l’anneau qui l’entoure et à la même question posée pour d’autres dates.',
    formula:
      'RR = (a ÷ tₐ) ÷ (b ÷ t_b), a + b étant donné : loi binomiale\ndifférence de différences = RR de la base ÷ RR des témoins, ½ ajouté à chaque compte, variance Σ 1/(compte + ½) ; un incident près de deux témoins compte une fois\nanneau : r à 2r ; placebo : part des autres dates au rapport aussi extrême, chacune avec autant de jours avant et après',
    assumptions:
      'Les incidents sont indépendants et viennent à un seul taux de chaque côté ; en vérité ils viennent par grappes, donc les vrais intervalles sont plus larges. Rien n’est dit de la cause : d’autres choses ont changé aussi, et un silence après une fermeture peut être l’absence de qui signalait.',
    reference: `${RATE_RATIO}; Haldane, J. B. S. (1956) Annals of Human Genetics 20, 309–311, https://doi.org/10.1111/j.1469-1809.1955.tb01285.x`,
    params: {
      base: 'Base',
      radiusKm: 'Rayon, km',
      days: 'Jours de chaque côté',
      event: 'Événement',
      day: 'Date',
      places: 'Lieux',
    },
    values: {
      closing: 'fermeture',
      opening: 'ouverture',
      date: 'une date choisie',
      located: 'bien localisés seulement',
      all: 'tous, par le point donné',
    },
  },
  rates: {
    definition:
      'Incidents pour 1 000 km² et par mois dans chaque région ou cercle, avec un intervalle exact ; courbes par mois ou trimestre, et la tendance comme rapport annuel.',
    formula:
      'taux = n ÷ km² × 1 000 ÷ (jours ÷ 30,44), intervalle de n : Poisson exact, 95 %\ntendance : ln E(compte) = ln jours + a + b · années, rapport annuel = exp(b), intervalle quasi-Poisson',
    assumptions:
      'Comptent les incidents commencés dans la fenêtre, dans la division de son dernier jour. Les lieux connus seulement à la région près ne comptent pas par cercle. Les intervalles exacts tiennent les incidents pour indépendants ; ils viennent par grappes. Un taux dit combien fut relevé, non combien est arrivé.',
    reference: `${GARWOOD}; McCullagh, P. & Nelder, J. A. (1989) Generalized Linear Models, 2nd edition, Chapman & Hall`,
    params: { by: 'Par', region: 'Cercles de', unit: 'Courbes par' },
    values: { region: 'région', cercle: 'cercle', month: 'mois', quarter: 'trimestre' },
    leftOut: {
      'place-too-rough':
        'Région ou cercle inconnu : précision du lieu 5–7 par région, 4–7 par cercle',
    },
  },
  changed: {
    definition:
      'Les derniers jours de la fenêtre comparés aux jours d’avant, ou à la même saison des années précédentes, par région, cercle, type ou acteur ; le plus surprenant d’abord.',
    formula:
      'RR = (x₁ ÷ t₁) ÷ (x₂ ÷ t₂) ; n = x₁ + x₂ étant donné, x₁ est binomial avec p₀ = t₁ ÷ (t₁ + t₂)\nsurprise = −log₁₀ p, p exact et bilatéral ; p ajusté sur les groupes testés',
    assumptions:
      'Les incidents sont indépendants et viennent à un seul taux de chaque côté ; en vérité ils viennent par grappes, et plus de choses paraissent surprenantes qu’il n’y en a. Les groupes trop petits ne sont pas testés. Un incident à deux acteurs compte pour les deux. Les lieux connus seulement à la région près ne comptent pas par cercle, ni ceux connus moins bien par région. La liste ignore le filtre de sa propre sorte ; la somme et les lignes utilisées suivent tous les filtres. Les incidents commencés avant les jours comparés sont laissés de côté.',
    reference: `${RATE_RATIO}; ${FDR}`,
    params: {
      lastDays: 'Derniers jours',
      by: 'Par',
      against: 'Comparés à',
      least: 'Au moins tant d’incidents en tout',
    },
    values: {
      region: 'région',
      cercle: 'cercle',
      type: 'type d’incident',
      actor: 'acteur',
      before: 'les jours d’avant',
      season: 'la même saison des années précédentes',
    },
  },
  compare: {
    definition:
      'Deux fenêtres, ou les mêmes jours sous deux filtres, comparées : les incidents que chacune montre, et comme rapport de taux journaliers avec son intervalle exact ceux qui ont commencé dans chacune, par région, cercle, type ou acteur.',
    formula:
      'RR = (x_A ÷ t_A) ÷ (x_B ÷ t_B) ; n = x_A + x_B étant donné, x_A est binomial avec p₀ = t_A ÷ (t_A + t_B)\nx : incidents commencés dans la fenêtre, t : ses jours avec données\nintervalle : celui de Clopper et Pearson pour cette part, changé en rapport',
    assumptions:
      'Les incidents sont indépendants et viennent à un seul taux dans chaque fenêtre ; en vérité ils viennent par grappes, donc les vrais intervalles sont plus larges. Les groupes trop petits n’ont pas de rapport. Les contours qui ont changé entre les fenêtres sont signalés. Les totaux et les lignes utilisées sont de ce qui touche une fenêtre ; rapports, liste et hexagones de ce qui y a commencé. Les lieux connus seulement à la région près ne comptent pas par cercle, ni ceux connus moins bien par région. La liste ignore le filtre de sa propre sorte ; tout le reste suit tous les filtres. Des fenêtres qui partagent des jours n’ont pas de rapport.',
    reference: RATE_RATIO,
    params: {
      other: 'Filtre de B',
      by: 'Par',
      least: 'Au moins tant d’incidents dans les deux',
      map: 'Carte',
      cellKm: 'Hexagone, km',
    },
    values: {
      areas: 'de zones',
      hexagons: 'd’hexagones',
      region: 'région',
      cercle: 'cercle',
      type: 'type d’incident',
      actor: 'acteur',
    },
  },
};
