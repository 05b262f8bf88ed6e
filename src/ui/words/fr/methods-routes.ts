import { GARWOOD } from '../citations.ts';
import type { Methods } from '../method.ts';

/** Méthodes des itinéraires et de la portée par la route et les airs. */
export const routeMethods: Pick<Methods, 'exposure' | 'medical'> = {
  exposure: {
    definition:
      'Les incidents de la fenêtre près d’un itinéraire illustratif : combien pour 100 km et par mois, segment par segment, et les tronçons qui se détachent de la moyenne de l’itinéraire.',
    formula:
      'taux = n ÷ longueur en km × 100 ÷ (jours ÷ 30,44)\nintervalle : Poisson exact, 95 % ; un segment est élevé quand sa borne inférieure dépasse la moyenne de l’itinéraire',
    assumptions:
      'Les itinéraires sont des liaisons illustratives entre sites de la mission, non des traces de patrouilles. Chaque incident appartient au point le plus proche du tracé ; ceux au lieu incertain sont laissés de côté. Les incidents viennent par grappes, donc les vrais intervalles sont plus larges. Par hasard, 1 segment sur 40 est élevé. Rien n’est dit du risque d’un trajet.',
    reference: GARWOOD,
    params: {
      route: 'Itinéraire',
      distanceKm: 'À moins de, km',
      segmentKm: 'Segments, km',
      atKm: 'Segment choisi, au km',
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
};
