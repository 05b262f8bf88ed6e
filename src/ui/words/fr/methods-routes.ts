import { DIJKSTRA, GARWOOD } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes des itinéraires et de la portée par la route et les airs. */
export const routeMethods: Pick<Methods, 'exposure' | 'medical' | 'patrol' | 'roads' | 'route'> = {
  exposure: {
    definition:
      'Les incidents de la fenêtre près d’un itinéraire illustratif : combien pour 100 km et par mois, segment par segment, et les tronçons qui se détachent de la moyenne de l’itinéraire.',
    formula:
      'taux = n ÷ longueur en km × 100 ÷ (jours ÷ 30,44), n ceux qui ont commencé dans la fenêtre, jours ceux qui ont des données\nintervalle : Poisson exact, 95 % ; un segment est élevé quand sa borne inférieure dépasse la moyenne de l’itinéraire',
    assumptions:
      'Les itinéraires sont des liaisons illustratives entre sites de la mission, non des traces de patrouilles. Chaque incident appartient au point le plus proche du tracé ; ceux au lieu incertain sont laissés de côté. Les incidents viennent par grappes, donc les vrais intervalles sont plus larges. Par hasard, 1 segment sur 40 est élevé. Un itinéraire tracé suit les routes du graphe comme dans l’esquisse de patrouille ; s’il prend une route deux fois, sa longueur la compte deux fois, ses incidents une fois. Rien n’est dit du risque d’un trajet.',
    reference: GARWOOD,
    params: {
      route: 'Itinéraire',
      distanceKm: 'À moins de, km',
      segmentKm: 'Segments, km',
      atKm: 'Segment choisi, au km',
      drawn: 'Itinéraire tracé',
    },
    values: {
      drawn: 'l’itinéraire tracé',
      points: 'points',
      snapKm: 'ramené sur une route à moins de, km',
      speeds: 'vitesses',
      kmh: 'km/h',
      main: 'routes principales',
      track: 'pistes',
      connector: 'raccords',
      schematic: 'schématique',
      'off-graph': 'hors des routes',
      detourFactor: 'détour hors des routes',
      mostOffGraphKm: 'au plus hors des routes, km',
    },
  },
  medical: {
    definition:
      'Quels incidents, villes et sites de santé se trouvaient dans les distances qui découlent de temps de planification publiés : une heure depuis une base dotée d’aviation, deux heures en passant par un hôpital.',
    formula:
      'une heure : d ≤ v · (60 − N) ÷ 60\ndeux heures : d(aviation, lieu) + d(lieu, hôpital) ≤ v · (120 − N − s) ÷ 60\nv km/h, préavis N et arrêt s en minutes ; d : grand cercle',
    assumptions:
      'Une illustration de temps de planification, ni consigne ni affirmation sur ce qui fut fait : ni météo, ni autonomie, ni nombre d’appareils, ni sécurité. Toute base notée médicale compte comme hôpital. Les incidents comptent selon les bases à leur premier jour.',
    reference:
      'United Nations, Policy on Casualty Evacuation in the Field (DOS/2020.7), section D.2.',
    params: { speedKmh: 'Vitesse, km/h', stopMinutes: 'Arrêt, min', noticeMinutes: 'Préavis, min' },
  },
  patrol: {
    definition:
      'Un tracé que vous dessinez, ramené sur les routes du graphe là où elles sont proches : sa longueur, sa durée aux vitesses fixées, et la part qui suit routes, pistes ou ni l’une ni l’autre.',
    formula:
      'durée = Σ kmᵢ ÷ vitesse de sa classe ; hors du graphe : km en ligne droite × facteur de détour ÷ vitesse\nlongueur : géodésiques sur WGS 84',
    assumptions:
      'Un dessin sur les données routières ouvertes d’aujourd’hui, ni un plan ni la trace d’une patrouille. Les vitesses sont des paramètres, non des faits ; pluies, barrages et état d’une route n’y sont pas. Aucun conseil n’est donné.',
    reference: `${DIJKSTRA}; routes : OpenStreetMap contributors, https://www.openstreetmap.org/copyright.`,
    params: { points: 'Points', snapKm: 'Ramené sur une route à moins de, km', speeds: 'Vitesses' },
  },
  roads: {
    definition:
      'Quelles routes du graphe sont atteintes depuis un lieu en tant d’heures aux vitesses fixées.',
    formula:
      'heures = Σ kmᵢ ÷ vitesse de sa classe par le chemin le plus rapide ; jusqu’à la première route : km en ligne droite × facteur de détour ÷ vitesse\nlongueurs : géodésiques sur WGS 84',
    assumptions:
      'Les données routières ouvertes d’aujourd’hui, non les routes de l’époque. Les vitesses sont des paramètres, non des faits ; pluies, barrages et état d’une route n’y sont pas. Seules des routes sont atteintes : rien n’est dit de ce qui les borde.',
    reference: `${DIJKSTRA}; routes : OpenStreetMap contributors, https://www.openstreetmap.org/copyright; Krantz, S. (2024) Optimal Investments in Africa’s Road Network, World Bank.`,
    params: { from: 'Depuis', hours: 'Heures', speeds: 'Vitesses' },
  },
  route: {
    definition:
      'Le chemin le plus rapide du graphe routier entre deux lieux aux vitesses fixées : longueur, durée, et la part qui suit routes, pistes ou ni l’une ni l’autre.',
    formula:
      'min sur les chemins de Σ kmᵢ ÷ vitesse de sa classe ; hors du graphe : km en ligne droite × facteur de détour ÷ vitesse\nlongueurs : géodésiques sur WGS 84',
    assumptions:
      'Une illustration sur les données routières ouvertes d’aujourd’hui, ni trace d’une patrouille ni conseil. Les vitesses sont des paramètres, non des faits ; pluies, barrages et état d’une route n’y sont pas.',
    reference: `${DIJKSTRA}; routes : OpenStreetMap contributors, https://www.openstreetmap.org/copyright.`,
    params: { from: 'Depuis', to: 'Vers', speeds: 'Vitesses' },
  },
};
