import type { hotspots as english } from '../en/hotspots.ts';

export const hotspots: typeof english = {
  cell: 'Cellule, km de large',
  band: 'Bande, km',
  incidents: 'Incidents',
  none: 'Rien à compter dans cette fenêtre.',
  noCells: 'Aucun contour n’est chargé : il n’y a pas de cellules.',
  counted_one: '{{number}} incident compté',
  counted_other: '{{number}} incidents comptés',
  about: 'dont {{number}} en des lieux connus seulement à 25 km près environ',
  leftOut: 'Laissés de côté : {{list}}.',
  reasons: {
    'begun-before': '{{number}} commencés avant la fenêtre',
    'date-too-rough': '{{number}} à la date connue à une semaine près ou moins bien',
    'outside-cells': '{{number}} hors de toute cellule',
    'outside-quarters': '{{number}} hors des trimestres entiers de la fenêtre',
    'outside-years': '{{number}} hors des années entières de la fenêtre',
    'place-too-rough': '{{number}} au lieu connu seulement au cercle, à la région ou moins bien',
  },
  which:
    'Incidents comptés : ceux des filtres commencés dans la fenêtre, selon leur premier jour et le point de leur source, si ce point est connu à 25 km près environ ou mieux. Un lieu plus vague est placé au milieu d’une zone, où il ferait à lui seul un point chaud.',
  town: 'Ville la plus proche',
  place: '{{town}}, {{km}} km',
  placeAndCercle: '{{town}}, {{km}} km ; cercle : {{cercle}}',
  point: '{{lat}} ; {{lon}}',
  show: 'Montrer sur la carte : {{place}}',
  showIt: 'Montrer sur la carte',
  gi: {
    answer_one: '{{share}} des cellules sont chaudes : {{hot}} sur {{number}} ; froides : {{cold}}',
    answer_other:
      '{{share}} des cellules sont chaudes : {{hot}} sur {{number}} ; froides : {{cold}}',
    mean: '{{mean}} incidents par cellule en moyenne (écart type {{deviation}}) ; {{empty}} des cellules n’en ont aucun. Une cellule fait {{area}} km².',
    narrow: 'La bande est plus étroite qu’une cellule : chaque cellule compte seule.',
    classes: 'Cellules par classe',
    class: 'Classe',
    cells: 'Cellules',
    hot: 'Chaud, {{level}}',
    cold: 'Froid, {{level}}',
    neither: 'Ni l’un ni l’autre',
    hottest: 'Cellules chaudes, z décroissant',
    firstOf: 'Les {{shown}} premières sur {{number}}.',
    z: 'z',
    inBand: 'Dans la bande',
    inCell: 'Dans la cellule',
    method:
      'Gi* de Getis et Ord (Ord et Getis 1995) : les incidents d’une cellule et de toutes celles dont le milieu est dans la bande, comparés à ce que la moyenne de toutes les cellules y mettrait. Hexagones d’égale surface ; les cellules sans incident sont gardées. Classes selon des valeurs p corrigées du nombre de cellules (Benjamini et Hochberg), ce qui borne la part de fausses alertes, non chaque cellule. Chaud veut dire nombreux ensemble ; cela ne dit ni pourquoi, ni ce qui suivra.',
  },
  emerging: {
    few_one:
      'La fenêtre contient {{count}} trimestre entier. Il en faut {{needed}} pour les profils : élargissez-la.',
    few_other:
      'La fenêtre contient {{count}} trimestres entiers. Il en faut {{needed}} pour les profils : élargissez-la.',
    answer_one: '{{number}} cellule sur {{cells}} a un profil chaud, sur {{quarters}} trimestres',
    answer_other:
      '{{number}} cellules sur {{cells}} ont un profil chaud, sur {{quarters}} trimestres',
    commonest: 'Le plus souvent : {{name}} ({{number}}).',
    period: 'Trimestres entiers, {{days}}.',
    class: 'Profil',
    hot: 'Chaud',
    cold: 'Froid',
    most: 'Le plus d’incidents :',
    name: {
      new: 'Nouveau',
      consecutive: 'Consécutif',
      intensifying: 'En intensification',
      persistent: 'Persistant',
      diminishing: 'En diminution',
      sporadic: 'Sporadique',
      oscillating: 'Oscillant',
      historical: 'Historique',
    },
    means: {
      new: 'chaud au dernier trimestre, jamais avant',
      consecutive:
        'chaud aux derniers trimestres sans interruption, deux au moins, et jamais avant',
      intensifying: 'chaud dans 90 % des trimestres et au dernier, et en hausse',
      persistent: 'chaud dans 90 % des trimestres et au dernier, sans hausse ni baisse',
      diminishing: 'chaud dans 90 % des trimestres et au dernier, et en baisse',
      sporadic: 'chaud par intermittence, au dernier trimestre aussi ; jamais froid',
      oscillating: 'chaud au dernier trimestre, froid à un moment auparavant',
      historical: 'chaud dans 90 % des trimestres, mais pas au dernier',
    },
    method:
      'Gi* de chaque cellule à chaque trimestre, avec le trimestre précédent et les cellules de la bande, comparé à toutes les cellules et à tous les trimestres ; corrigé pour tous (Benjamini et Hochberg), significatif à 95 %. Les huit profils suivent les règles qu’Esri documente pour son analyse des points chauds émergents ; hausse et baisse selon le test de Mann-Kendall. Froid en est le miroir. Les cellules qui n’ont jamais eu d’incident sont gardées ; Esri les écarte.',
  },
  kernel: {
    bandwidth: 'Largeur de bande, km',
    peak: 'Maximum : {{density}} incidents pour 1 000 km² et par an ; ville la plus proche : {{place}}',
    rule: 'Règle empirique, 2,78 · σ · n^(−1/6) : {{km}} km. Elle vaut pour un seul nuage de points rond ; avec plusieurs foyers, comme ici, elle les fond en un.',
    use: 'Prendre {{km}} km',
    per: 'Sur la carte : incidents pour 1 000 km² et par an. Moins de {{least}} n’est pas dessiné.',
    method:
      'Noyau quartique (Silverman 1986) au milieu d’hexagones de {{cell}} km de large, exact, sur les jours de la fenêtre en années de 365,25 jours ; corrigé de la part du noyau hors du Mali (Diggle 1985), car les données ne contiennent pas d’incidents à l’étranger. Une surface lisse est un dessin des points : là où elle est colorée, il n’y a pas forcément eu d’incident.',
  },
  scdi: {
    limit: 'Forte à partir de',
    limits: { oecd: 'OCDE/CSAO : 0,0017', mean: 'La moyenne ici' },
    year: 'Année sur la carte',
    few: 'La fenêtre ne contient aucune année entière : élargissez-la.',
    answer_one:
      '{{year}} : intensité forte dans {{high}} cellules sur {{number}} avec deux événements ou plus ; concentrées : {{clustered}}',
    answer_other:
      '{{year}} : intensité forte dans {{high}} cellules sur {{number}} avec deux événements ou plus ; concentrées : {{clustered}}',
    noCells: '{{year}} : aucune cellule n’a eu deux événements.',
    threshold:
      'Forte à partir de {{threshold}} événements par km² et par an, soit {{events}} dans une cellule de {{area}} km².',
    table: 'Cellules par année',
    yearHead: 'Année',
    kinds: {
      'high-clustered': 'Forte, concentré',
      'high-dispersed': 'Forte, dispersé',
      'low-clustered': 'Faible, concentré',
      'low-dispersed': 'Faible, dispersé',
      single: 'Un événement',
    },
    method:
      'Indicateur SCDi de l’OCDE/CSAO (Walther et autres 2023). Vérifiés avec son code publié : le seuil de 0,0017 événement par km² et par an, et le rapport moyen au plus proche voisin (concentré sous 1). Différents : les cellules sont ici des carrés de 50 km dans un plan d’égale surface, là des carrés de 25 minutes sur la carte ; les événements sont ceux affichés ici, là ceux d’ACLED. Les nombres ne sont donc pas ceux que publie l’OCDE/CSAO.',
  },
  knox: {
    space: 'Distances, km',
    time: 'Jours',
    hint: '5, 10, 25',
    permutations: 'Mélanges',
    answer_one:
      'À {{km}} km et {{days}} jours au plus : {{number}} paire, {{ratio}} fois plus qu’avec des dates mélangées ({{expected}} ; pseudo-p = {{p}})',
    answer_other:
      'À {{km}} km et {{days}} jours au plus : {{number}} paires, {{ratio}} fois plus qu’avec des dates mélangées ({{expected}} ; pseudo-p = {{p}})',
    nothing:
      'Aucune bande ne contient plus de paires que n’en donnent par hasard des dates mélangées (pseudo-p au-dessus de 0,05).',
    tooMany:
      'Plus de {{number}} paires sont à {{km}} km au plus : trop pour les mélanger. Réduisez la plus grande distance, raccourcissez la fenêtre ou ajoutez des filtres.',
    caption: 'Paires rapportées à celles attendues, et pseudo-p, par distance et nombre de jours',
    within: 'Au plus',
    days: '{{number}} jours',
    ratio: '× {{ratio}}',
    p: 'p {{p}}',
    pairs: '{{observed}} / {{expected}}',
    star: '* pseudo-p de 0,05 ou moins ; les tests ne sont pas corrigés de leur nombre.',
    seed: '{{number}} mélanges, graine {{seed}} : la même graine donne la même réponse.',
    again: 'Mélanger à nouveau',
    method:
      'Test de Knox (1964) : paires proches en lieu et en temps, comparées aux mêmes lieux avec leurs dates mélangées. Chaque bande contient les plus étroites. Pseudo-p : la part des mélanges avec autant de paires ou plus, l’observation comprise. Les lieux connus à 25 km près partagent souvent le point d’une ville, ce qui rapproche les paires. Une paire dit que deux incidents sont proches, non que l’un a mené à l’autre.',
  },
  drift: {
    by: 'Par',
    units: { year: 'Année', quarter: 'Trimestre' },
    answer:
      'De {{first}} à {{last}}, le centre moyen s’est déplacé de {{km}} km (direction : {{compass}})',
    one: 'Trop peu de périodes avec des incidents pour parler de déplacement.',
    few: 'La fenêtre ne contient aucune période entière : élargissez-la.',
    table: 'Centre moyen par période',
    period: 'Période',
    moved: 'Déplacement',
    count: 'n',
    ellipse: 'Demi-axes, km',
    step: '{{km}} km {{compass}}, {{bearing}}°',
    axes: '{{long}} × {{short}}',
    show: 'Ellipse de {{period}} sur la carte',
    compass: {
      n: 'nord',
      ne: 'nord-est',
      e: 'est',
      se: 'sud-est',
      s: 'sud',
      sw: 'sud-ouest',
      w: 'ouest',
      nw: 'nord-ouest',
    },
    method:
      'Moyenne des points de chaque période entière et leur ellipse d’écart type (Yuill 1971, à l’échelle √2 de Wang et autres 2015 : elle contient 63 % d’un nuage rond). Avec plusieurs foyers, le milieu peut tomber là où rien ne s’est passé, et il bouge quand un foyer grandit : personne ne s’est forcément déplacé.',
  },
};
