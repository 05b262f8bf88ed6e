import type { CodeColumn, CodeListColumn } from '../../src/analysis/code-column.ts';
import { newCodes } from '../../src/analysis/code-column.ts';
import type { BytesColumn, EventColumns } from '../../src/analysis/event-columns.ts';
import { seeded } from '../../src/analysis/statistics/seeded.ts';

const FIRST_DAY = 15_340;
const DAYS = 4_380;
/** Share of rows that last longer than a day, as in UCDP GED. */
const LONG = 0.18;

/** Made-up rows with clusters in place and time, spans of some days and the dictionaries of an export. */
export function syntheticColumns(size: number, seed = 1): EventColumns {
  const random = seeded(seed);
  const day = Int32Array.from({ length: size }, () => FIRST_DAY + burst(random) * DAYS).sort();
  const towns = Array.from({ length: 400 }, () => [-12 + random() * 16, 11 + random() * 13]);
  const town = Uint16Array.from({ length: size }, () => random() ** 2.5 * towns.length);
  const near = (axis: 0 | 1) =>
    Float64Array.from(town, (at) => (towns[at]?.[axis] ?? 0) + (random() - random()) * 0.4);
  const best = Int32Array.from({ length: size }, () => random() ** 6 * 60);
  const pick = (prefix: string, count: number): CodeColumn => {
    const names = ['', ...Array.from({ length: count }, (_, i) => `${prefix} ${i}`)];
    const codes = newCodes(size, names.length);
    for (let row = 0; row < size; row++) codes[row] = 1 + Math.floor(random() ** 2 * count);
    return { codes, names };
  };
  return {
    size,
    day,
    dayEnd: day.map((first) => first + (random() < LONG ? Math.ceil(random() ** 5 * 365) : 0)),
    lon: near(0),
    lat: near(1),
    type: pick('Type', 6),
    source: pick('Source', 3),
    region: pick('ML', 11),
    cercle: pick('ML07', 58),
    actors: pairs(size, pick('Group', 300), random),
    countries: { ...pick('', 0), codes: new Uint16Array(), offsets: new Uint32Array(size + 1) },
    best,
    low: best.map((deaths) => deaths >> 1),
    high: best.map((deaths) => deaths * 2),
    missionDeaths: new Int32Array(size).fill(-1),
    placePrecision: Uint8Array.from({ length: size }, () => 1 + random() ** 3 * 6),
    datePrecision: Uint8Array.from({ length: size }, () => 1 + random() ** 4 * 5),
    id: bytes(size, (row) => `set:MLI${String(row).padStart(7, '0')}`),
    place: pick('Village', 5000),
    weapon: pick('Weapon', 5),
    conflict: pick('Conflict', 40),
    dyad: pick('Dyad', 200),
    notes: bytes(size, (row) => (row % 4 === 0 ? `Près de Ménaka, convoi attaqué (${row})` : '')),
    reference: bytes(size, () => ''),
  };
}

/** Months with much and months with little. */
function burst(random: () => number): number {
  const year = Math.floor(random() ** 0.7 * 12);
  return Math.min(0.999999, (year + random() ** 1.5) / 12);
}

function pairs(size: number, { codes, names }: CodeColumn, random: () => number): CodeListColumn {
  const offsets = Uint32Array.from({ length: size + 1 }, (_, row) => row * 2);
  const other = () => 1 + Math.floor(random() * (names.length - 1));
  const lists = newCodes(size * 2, names.length);
  for (let row = 0; row < size; row++) {
    lists[row * 2] = codes[row] ?? 0;
    lists[row * 2 + 1] = other();
  }
  return { codes: lists, names, offsets };
}

function bytes(size: number, text: (row: number) => string): BytesColumn {
  const encoder = new TextEncoder();
  const pieces = Array.from({ length: size }, (_, row) => encoder.encode(text(row)));
  const offsets = new Uint32Array(size + 1);
  for (let row = 0; row < size; row++) {
    offsets[row + 1] = (offsets[row] ?? 0) + (pieces[row]?.length ?? 0);
  }
  const all = new Uint8Array(offsets[size] ?? 0);
  pieces.forEach((piece, row) => {
    all.set(piece, offsets[row]);
  });
  return { bytes: all, offsets };
}
