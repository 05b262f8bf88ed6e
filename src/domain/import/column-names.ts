import { FIELDS, type Field, type FieldColumns } from './fields.ts';

/**
 * Names that columns have in the exports of UCDP, ACLED and this atlas and in people's own tables, English
 * and French, best first; spelt as `plainName` gives them.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'eventidcnty',
    'id',
    'eventid',
    'incidentid',
    'dataid',
    'relid',
    'identifiant',
    'ref',
    'uid',
  ],
  start: [
    ...[
      'datestart',
      'start',
      'startdate',
      'eventdate',
      'incidentdate',
      'date',
      'datedebut',
      'debut',
    ],
    ...['dateevenement', 'dateincident', 'datedelincident', 'timespanbegin'],
    ...['timestampwhen', 'begin', 'time', 'when', 'timestamp'],
  ],
  end: ['dateend', 'end', 'enddate', 'datefin', 'fin', 'timespanend'],
  datePrecision: ['dateprec', 'dateprecision', 'timeprecision', 'precisiondate'],
  latitude: ['latitude', 'lat', 'y', 'ycoord', 'gpslatitude', 'latitudey'],
  longitude: ['longitude', 'lon', 'long', 'lng', 'x', 'xcoord', 'gpslongitude', 'longitudex'],
  placePrecision: ['whereprec', 'placeprecision', 'geoprecision', 'precisionlieu'],
  type: [
    ...['typeofviolence', 'eventtype', 'type', 'incidenttype', 'category', 'categorie'],
    ...['typeincident', 'typedincident', 'typeevenement', 'event', 'sym'],
  ],
  actors: [
    ...['actors', 'actor', 'acteurs', 'acteur', 'sidea', 'sideb', 'actor1', 'assocactor1'],
    ...['associatedactor1', 'actor2', 'assocactor2', 'associatedactor2', 'perpetrator', 'auteur'],
    ...['acteur1', 'acteur2', 'actorname', 'group', 'groupe'],
  ],
  place: [
    ...['place', 'location', 'wherecoordinates', 'placename', 'lieu', 'localite', 'city', 'town'],
    ...['ville', 'village', 'name', 'nom'],
  ],
  best: [
    ...['best', 'bestest', 'fatalities', 'deaths', 'killed', 'totalkilled', 'dead', 'morts'],
    ...['tues', 'deces', 'nombredemorts', 'nbmorts'],
  ],
  low: ['low', 'lowest', 'lowestimate', 'minimum', 'min'],
  high: ['high', 'highest', 'highestimate', 'maximum', 'max'],
  missionDeaths: ['missiondeaths'],
  weapon: ['weapon', 'subeventtype', 'subtype', 'arme', 'weapontype', 'meansofattack', 'soustype'],
  conflict: ['conflictname', 'conflict', 'conflit'],
  dyad: ['dyadname', 'dyad'],
  notes: [
    ...[
      'notes',
      'note',
      'description',
      'descriptionvalue',
      'desc',
      'summary',
      'comments',
      'remarks',
      'remarques',
      'details',
    ],
    ...['resume', 'commentaires', 'observations', 'sourceheadline', 'cmt'],
  ],
  reference: ['reference', 'url', 'link', 'address', 'sourceurl', 'lien', 'href'],
};

/** Lower case, without accents and separators: `Date de début` is `datededebut`. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return plain.replace(/^date(?:de|du|d)(debut|fin)$/, 'date$1');
}

/** The columns that a header names; every column stands for one field at most. */
export function guessFields(header: readonly string[]): FieldColumns {
  const plain = header.map(plainName);
  const taken = new Set<number>();
  const fields: Partial<Record<Field, readonly number[]>> = {};
  for (const field of FIELDS) {
    const found = NAMES[field].flatMap((name) =>
      plain.flatMap((one, i) => (one === name ? [i] : [])),
    );
    const free = found.filter((column) => !taken.has(column));
    const columns = field === 'actors' ? free.sort((a, b) => a - b) : free.slice(0, 1);
    for (const column of columns) taken.add(column);
    if (columns.length > 0) fields[field] = columns;
  }
  return fields;
}

/** How many fields a row of cells names: tells a header from data. */
export function namedFields(cells: readonly string[]): number {
  return Object.keys(guessFields(cells)).length;
}
