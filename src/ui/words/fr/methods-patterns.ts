import { FDR } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Ce que laissent de côté les statistiques de lieux, quelles qu’elles soient. */
const LEFT_OUT = {
  'date-too-rough': 'Date connue à une semaine près ou moins bien',
  'outside-cells': 'Hors de toute cellule',
  'outside-quarters': 'Hors des trimestres entiers de la fenêtre',
  'outside-years': 'Hors des années entières de la fenêtre',
  'place-too-rough':
    'Lieu connu seulement au cercle, à la région ou moins bien (précision du lieu 3 ou pire)',
};

/** Méthodes des points chauds et des configurations. */
export const patternMethods: Pick<
  Methods,
  'drift' | 'emerging' | 'hotspots' | 'kernel' | 'near-repeats' | 'scdi'
> = {
  drift: {
    definition:
      'Le point moyen des incidents de chaque année ou trimestre, l’ellipse de leur dispersion, et de combien et vers où le point moyen s’est déplacé.',
    formula:
      'centre = (Σ x ÷ n, Σ y ÷ n)\ndemi-axes = √(2λ), λ les valeurs propres de la covariance (diviseur n) ; 63,2 % d’un nuage normal se trouvent dedans',
    assumptions:
      'Chaque incident compte une fois et au point donné, dans un plan d’aires égales autour du Mali. Un point moyen se trouve entre des nuages, parfois où rien ne s’est passé. Le centre bouge aussi quand les signalements d’une zone commencent ou cessent.',
    reference:
      'Yuill, R. S. (1971) The standard deviational ellipse, Geografiska Annaler B 53, 28–39, https://doi.org/10.1080/04353684.1971.11879353; Wang, B., Shi, W. & Miao, Z. (2015) PLoS ONE 10(3), e0118537, https://doi.org/10.1371/journal.pone.0118537',
    params: { unit: 'Périodes', at: 'Période sur la carte' },
    values: { year: 'années', quarter: 'trimestres' },
    leftOut: LEFT_OUT,
  },
  emerging: {
    definition:
      'Les hexagones qui furent des points chauds ou froids trimestre après trimestre, rangés par forme : nouveau, consécutif, croissant, persistant, décroissant, sporadique, oscillant, historique.',
    formula:
      'Gi* de chaque cellule et trimestre sur ses voisines de ce trimestre et du précédent, face à toutes les cellules de tous les trimestres ; Benjamini et Hochberg sur l’ensemble\ntendance : Mann–Kendall, S = Σ signe(zⱼ − zᵢ), i < j',
    assumptions:
      'Les cellules à zéro incident comptent. Les lieux connus seulement à un cercle près ou pire sont laissés de côté. La taille des cellules et la portée sont des choix qui changent l’image. Peu de trimestres disent peu. Chaud veut dire plus de fiches qu’ailleurs, non pourquoi.',
    reference: `Ord, J. K. & Getis, A. (1995) Geographical Analysis 27, 286–306, https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Mann, H. B. (1945) Econometrica 13, 245–259, https://doi.org/10.2307/1907187; ${FDR}; formes : Esri, How Emerging Hot Spot Analysis works, https://pro.arcgis.com/en/pro-app/latest/tool-reference/space-time-pattern-mining/learnmoreemerging.htm`,
    params: { cellKm: 'Cellule, km', bandKm: 'Portée, km' },
    leftOut: LEFT_OUT,
  },
  hotspots: {
    definition:
      'Les hexagones au voisinage desquels se trouvent plus d’incidents (chaud) ou moins (froid) que n’en aurait une répartition au hasard sur tous les hexagones du Mali, à 90, 95 et 99 %.',
    formula:
      'Gi* = (Σⱼ wᵢⱼ xⱼ − x̄ Wᵢ) ÷ (s √((n Wᵢ − Wᵢ²) ÷ (n − 1))), wᵢⱼ = 1 dans la portée, la cellule elle-même comprise\np par la loi normale, ajusté sur toutes les cellules',
    assumptions:
      'Les cellules à zéro incident comptent. Les lieux connus seulement à un cercle près ou pire sont laissés de côté. Les comptes des voisinages sont tenus pour normaux. La taille des cellules et la portée sont des choix qui changent l’image. Chaud veut dire plus de fiches qu’ailleurs, non pourquoi.',
    reference: `Ord, J. K. & Getis, A. (1995) Local spatial autocorrelation statistics, Geographical Analysis 27, 286–306, https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; ${FDR}`,
    params: { cellKm: 'Cellule, km', bandKm: 'Portée, km' },
    leftOut: LEFT_OUT,
  },
  kernel: {
    definition:
      'Une surface lissée d’incidents pour 1 000 km² et par an sur la fenêtre, à la largeur de bande indiquée.',
    formula:
      'f(s) = Σᵢ 3 ÷ (π h²) · (1 − dᵢ² ÷ h²)² pour dᵢ < h, divisé par la part du noyau qui est au Mali\naffichée = f(s) × 1 000 × 365,25 ÷ jours de la fenêtre',
    assumptions:
      'Chaque incident compte une fois et au point donné ; les lieux connus seulement à un cercle près ou pire sont laissés de côté. La largeur de bande décide du lissage. Plusieurs incidents dans une même ville y font un sommet.',
    reference:
      'Silverman, B. W. (1986) Density Estimation for Statistics and Data Analysis, Chapman & Hall; bord : Diggle, P. (1985) Applied Statistics 34, 138–147, https://doi.org/10.2307/2347366',
    params: { bandwidthKm: 'Largeur de bande, km' },
    leftOut: LEFT_OUT,
  },
  'near-repeats': {
    definition:
      'Si les incidents sont proches à la fois dans l’espace et dans le temps plus souvent que si les mêmes jours étaient mélangés entre les mêmes lieux.',
    formula:
      'observés = paires avec d ≤ km et |Δt| ≤ jours\nrapport = observés ÷ moyenne des permutations\np = (1 + permutations qui en ont autant ou plus) ÷ (1 + permutations)',
    assumptions:
      'Seuls comptent les incidents dont la date est connue à moins d’une semaine près (précision de la date 1 et 2) et le lieu à 25 km environ ; chacun selon son premier jour. Les jours sont mélangés entre tous les lieux : qu’une zone soit active une année et une autre la suivante suffit à faire des paires. La même graine donne la même réponse. Cela ne dit pas qu’un incident en a amené un autre.',
    reference:
      'Knox, E. G. (1964) The detection of space-time interactions, Applied Statistics 13, 25–30, https://doi.org/10.2307/2985220; Ratcliffe, J. H. & Rengert, G. F. (2008) Near-repeat patterns in Philadelphia shootings, Security Journal 21, 58–76, https://doi.org/10.1057/palgrave.sj.8350068',
    params: {
      spaceKm: 'À moins de, km',
      timeDays: 'À moins de, jours',
      permutations: 'Permutations',
      seed: 'Graine',
    },
    leftOut: LEFT_OUT,
  },
  scdi: {
    definition:
      'L’indicateur de dynamique spatiale des conflits (SCDi) par cellule et par année : l’intensité est-elle forte ou faible, et les incidents d’une cellule sont-ils groupés ou dispersés ?',
    formula:
      'intensité = événements ÷ km² ÷ an, forte à partir de 0,0017\nconcentration = distance moyenne à l’événement le plus proche ÷ (½ √(aire ÷ événements)), groupés sous 1',
    assumptions:
      'Des carrés de 2 500 km² dans un plan d’aires égales, où l’OCDE a des carrés de 25′ ; les incidents affichés ici, où l’OCDE a ceux d’ACLED. Une cellule d’un seul événement dans l’année n’a pas de catégorie. Les catégories décrivent, elles ne prédisent pas.',
    reference:
      'Walther, O., Radil, S., Russell, D. & Trémolières, M. (2023) Introducing the Spatial Conflict Dynamics indicator of political violence, Terrorism and Political Violence 35(3), 533–552, https://doi.org/10.1080/09546553.2021.1957846; code : https://github.com/oecd-swac/OECD-SCDi',
    params: { limit: 'Intensité forte à partir de', year: 'Année sur la carte' },
    values: { oecd: 'la limite de l’OCDE', mean: 'la moyenne ici' },
    leftOut: LEFT_OUT,
  },
};
