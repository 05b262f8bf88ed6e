import type { refusals as en } from '../en/import-refusals.ts';

export const refusals: typeof en = {
  empty: {
    what: 'Le fichier est vide.',
    advice: 'Choisissez un fichier qui contient des lignes.',
  },
  'unknown-content': {
    what: 'Ce n’est aucun des formats que lit l’atlas.',
    advice:
      'Enregistrez une feuille de calcul (.xlsx, .ods) en CSV, et un shapefile en GeoJSON. Un fichier qui finit par .csv mais contient autre chose est refusé aussi.',
  },
  unreadable: {
    what: 'Le navigateur n’a pas pu lire le fichier.',
    advice:
      'Il a peut-être été déplacé, modifié ou ouvert par un autre programme, ou c’est un dossier. Choisissez-le de nouveau.',
  },
  'too-large': {
    what: 'Le fichier est trop gros : {{size}}, et au plus {{sizeLimit}} peuvent être lus.',
    advice: 'Divisez-le par années, ou retirez les colonnes inutiles.',
  },
  'too-many-rows': {
    what: 'Le fichier a plus de {{limit}} lignes.',
    advice: 'Divisez-le, par exemple par années.',
  },
  'out-of-memory': {
    what: 'Le navigateur a trop peu de mémoire pour ce fichier.',
    advice: 'Fermez d’autres onglets, ou divisez le fichier.',
  },
  'no-header': {
    what: 'Aucune ligne avec les noms des colonnes n’a été trouvée.',
    advice:
      'Mettez les noms des colonnes à la première ligne, par exemple date, latitude, longitude.',
  },
  'no-rows': {
    what: 'Le fichier ne contient aucune ligne qui puisse être un incident.',
    advice:
      'Un incident est une ligne sous l’en-tête, ou un point avec une date. Les lignes et les surfaces ne sont pas des incidents.',
  },
  'broken-quotes': {
    what: 'Des guillemets sont ouverts sans être fermés, encore et encore : les cellules ne se distinguent pas.',
    advice: 'Doublez un guillemet dans un texte, ou enregistrez de nouveau le fichier en CSV.',
  },
  'truncated-json': {
    what: 'Le fichier s’interrompt au milieu.',
    advice: 'Il n’a sans doute pas été copié ou téléchargé jusqu’au bout. Récupérez-le de nouveau.',
  },
  'bad-json': {
    what: 'Ce n’est pas du GeoJSON valide.',
    advice: 'Exportez de nouveau le fichier, ou faites-le vérifier par un validateur GeoJSON.',
  },
  'other-projection': {
    what: 'Les coordonnées ne sont pas des degrés de longitude et de latitude (WGS 84).',
    advice: 'Exportez de nouveau le fichier en WGS 84 (EPSG:4326).',
  },
  'truncated-archive': {
    what: 'L’archive s’interrompt au milieu.',
    advice:
      'Elle n’a sans doute pas été copiée ou téléchargée jusqu’au bout. Récupérez-la de nouveau.',
  },
  'bad-archive': {
    what: 'La liste des fichiers du zip est abîmée.',
    advice: 'Refaites le zip, ou décompressez-le et choisissez le fichier qu’il contient.',
  },
  'encrypted-archive': {
    what: 'Le fichier dans le zip est protégé par un mot de passe.',
    advice: 'Décompressez-le avec le mot de passe et choisissez le fichier qu’il contient.',
  },
  'unsupported-compression': {
    what: 'Le zip est compressé par une méthode que l’atlas ne connaît pas.',
    advice: 'Décompressez-le et choisissez le fichier qu’il contient.',
  },
  'archive-bomb': {
    what: 'Le fichier se décompresse en bien plus qu’il ne devrait. Il a été arrêté avant de remplir la mémoire.',
    advice: 'Ne vous y fiez pas. Si vous savez d’où il vient, décompressez-le et divisez-le.',
  },
  'several-files': {
    what: 'Le zip contient plusieurs fichiers qui pourraient être lus.',
    advice: 'Décompressez-le et choisissez l’un d’eux.',
  },
  'no-data-file': {
    what: 'Le zip ne contient aucun fichier que lit l’atlas.',
    advice: 'Choisissez un zip avec un seul fichier CSV, TSV, GeoJSON, KML, GPX ou Parquet.',
  },
  'unsafe-name': {
    what: 'Le zip contient des noms qui mènent hors de son dossier. Une archive honnête n’en a pas.',
    advice:
      'Ne vous y fiez pas. Si vous savez d’où il vient, décompressez-le et choisissez le fichier qu’il contient.',
  },
  'xml-entities': {
    what: 'Le fichier déclare ses propres entités, par lesquelles un fichier peut grossir sans fin.',
    advice: 'Exportez-le de nouveau sans déclaration de type de document.',
  },
  'bad-xml': {
    what: 'Ce n’est pas du XML valide.',
    advice: 'Exportez de nouveau le fichier. Il a pu s’interrompre pendant la copie.',
  },
  'bad-parquet': {
    what: 'Le fichier Parquet est abîmé, ou d’un genre que l’atlas ne lit pas.',
    advice: 'Écrivez-le de nouveau, avec des colonnes simples et des points WKB.',
  },
  'field-missing': {
    what: 'Aucune colonne n’est choisie pour ce dont chaque incident a besoin.',
    advice:
      'Choisissez de nouveau le fichier et indiquez les colonnes de la date de début, de la latitude et de la longitude.',
  },
  'date-order-unknown': {
    what: 'L’ordre du jour et du mois dans les dates n’est pas indiqué.',
    advice: 'Choisissez de nouveau le fichier et indiquez l’ordre de ses dates.',
  },
  cancelled: { what: 'L’importation a été annulée.', advice: 'Rien n’a été ajouté.' },
};
