import { list, readJson, readRows } from './read.ts';
import { compareText, type Words } from './text.ts';

interface ActorEntry {
  readonly name: Words;
  readonly ucdp?: readonly string[];
  readonly ucdpIds?: readonly number[];
  readonly awsd?: readonly string[];
}

const actors = readJson<Record<string, ActorEntry>>('names/actors.json');
const countries = readRows('names/countries.csv');

function spellings(of: (entry: ActorEntry) => readonly string[] | undefined): Map<string, string> {
  return new Map(
    Object.entries(actors).flatMap(([code, entry]) =>
      (of(entry) ?? []).map((spelling): [string, string] => [spelling, code]),
    ),
  );
}
const ucdpActors = spellings((entry) => entry.ucdp);
const awsdActors = spellings((entry) => entry.awsd);

/** Codes of a UCDP side; "GATIA, MSA" is two actors. Throws on a name not in `names/actors.json`. */
export function ucdpSide(side: string): string[] {
  return side.split(', ').map((name) => {
    const code = ucdpActors.get(name);
    if (!code) throw new Error(`UCDP actor without a code: "${name}"`);
    return code;
  });
}

/** Code of an actor AWSD names; `undefined` where it names none. */
export function awsdActor(name: string): string | undefined {
  if (name === '' || name === 'Unknown' || name === 'Not applicable') return undefined;
  const code = awsdActors.get(name);
  if (!code) throw new Error(`AWSD actor without a code: "${name}"`);
  return code;
}

const countryBySpelling = new Map(
  countries.flatMap((row) =>
    list(row.text('spellings')).map((name): [string, string] => [name, row.text('iso3')]),
  ),
);

/** ISO 3166-1 alpha-3 of a country as the sources spell it. Throws when the table lacks it. */
export function iso3(name: string): string {
  const code = countryBySpelling.get(name);
  if (!code) throw new Error(`country without a code: "${name}"`);
  return code;
}

/** Adds numbers by country spelling, keys sorted: `{"Chad": 2}` becomes `{"TCD": 2}`. */
export function byIso3(pairs: readonly (readonly [name: string, count: number])[]) {
  const sums = new Map<string, number>();
  for (const [name, count] of pairs) {
    const code = iso3(name);
    sums.set(code, (sums.get(code) ?? 0) + count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => compareText(a, b)));
}

/** `actors.json`: the actors that occur, with the sources that name them. */
export function actorsFile(used: ReadonlySet<string>): Record<string, object> {
  const entries = Object.entries(actors).filter(([code]) => used.has(code));
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, { name, ucdp, ucdpIds, awsd }]) => [
        code,
        {
          name,
          sources: [...(ucdp ? ['ucdp'] : []), ...(awsd ? ['awsd'] : [])],
          ...(ucdpIds ? { ids: { ucdp: ucdpIds } } : {}),
        },
      ]),
  );
}

/** `countries.json`: the countries that occur, in English and French. */
export function countriesFile(used: ReadonlySet<string>): Record<string, Words> {
  const rows = countries.filter((row) => used.has(row.text('iso3')));
  return Object.fromEntries(
    rows.map((row) => [row.text('iso3'), { en: row.text('en'), fr: row.text('fr') }]),
  );
}
