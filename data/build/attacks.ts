import { list, type Row } from './read.ts';

/** An attack on the mission, from the UN record and the press report named in its row. */
export interface Attack {
  readonly date: string;
  /** Date of its dead in the UN record, `''` where nobody was killed. */
  readonly fatalityDate: string;
  readonly place: string;
  readonly precision: string;
  readonly placeAsStated: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly weapon: string;
  readonly wounded: string;
  readonly target: string;
  readonly address: string;
  readonly review?: Review;
}

/** What a person decided about an attack where no rule can: see `mission/attack-review.csv`. */
interface Review {
  readonly ucdpId: string;
  /** Nationality of those of the date's dead who fell in this attack; `''` for all. */
  readonly nationality: string;
  readonly killed: number;
  readonly end: string;
  readonly datePrecision?: number;
}

function reviewOf(row: Row): Review {
  const [nationality = '', killed = '0'] = row.text('killed_by_nationality').split(':');
  const datePrecision = row.number('date_precision');
  return {
    ucdpId: row.text('ucdp_id'),
    nationality,
    killed: Number(killed),
    end: row.text('end'),
    ...(datePrecision === undefined ? {} : { datePrecision }),
  };
}

/** Reads the attacks, each with its review and with the town's point where one is known. */
export function readAttacks(
  rows: readonly Row[],
  reviewRows: readonly Row[],
  gazetteer: readonly Row[],
): Attack[] {
  const reviews = new Map(
    reviewRows.map((row) => [`${row.text('date')} ${row.text('place')}`, reviewOf(row)]),
  );
  const towns = new Map(gazetteer.map((row) => [row.text('name'), row]));
  const attacks = rows.map((row): Attack => {
    const place = row.text('place');
    const town = towns.get(place);
    const lon = row.number('lon_geopko_place') ?? town?.mustNumber('longitude');
    const lat = row.number('lat_geopko_place') ?? town?.mustNumber('latitude');
    const key = `${row.text('date')} ${place}`;
    const review = reviews.get(key);
    reviews.delete(key);
    return {
      date: row.text('date'),
      fatalityDate: row.text('un_fatality_date'),
      place,
      precision: row.text('place_precision'),
      placeAsStated: row.text('place_as_stated'),
      ...(lon === undefined || lat === undefined ? {} : { lon, lat }),
      weapon: row.text('attack_type'),
      wounded: row.text('wounded_as_stated'),
      target: row.text('target'),
      address: row.text('source_url'),
      ...(review ? { review } : {}),
    };
  });
  if (reviews.size > 0) throw new Error(`review of no attack: ${[...reviews.keys()].join(', ')}`);
  return attacks;
}

/** A hand-made link of an UCDP event to the mission, from `mission/ucdp-links.csv`. */
export interface Link {
  readonly ucdpId: string;
  readonly kind: string;
  readonly fatalityDates: readonly string[];
}

export function readLinks(rows: readonly Row[]): Link[] {
  return rows.map((row) => ({
    ucdpId: row.text('ucdp_id'),
    kind: row.text('link'),
    fatalityDates: list(row.text('un_incident_date')),
  }));
}
