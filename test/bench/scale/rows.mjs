import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../numbers.mjs';

const FIRST_DAY = Date.UTC(2013, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2023, 11, 31) / 86_400_000;
/** Degrees and days by which a made-up row may lie from the incident that it is made from. */
const JITTER_DEGREES = 0.15;
const JITTER_DAYS = 30;
const PIECE = 20_000;

/**
 * Writes rows of made-up incidents, the same in every run, as CSV and as GeoJSON: each is a shipped
 * incident, moved a little in place and time, so that clusters, years, types and deaths are as they are.
 */
export async function writeRows(folder, size) {
  const files = {
    csv: join(folder, `rows-${size}.csv`),
    geojson: join(folder, `rows-${size}.geojson`),
  };
  const csv = createWriteStream(files.csv);
  const geojson = createWriteStream(files.geojson);
  csv.write('id,event_date,event_type,actor1,latitude,longitude,fatalities\n');
  geojson.write('{"type":"FeatureCollection","features":[\n');
  const row = madeUpRows();
  for (let from = 0; from < size; from += PIECE) {
    const rows = Array.from({ length: Math.min(PIECE, size - from) }, (_, i) => row(from + i));
    await write(csv, rows.map(csvLine).join(''));
    await write(geojson, (from > 0 ? ',\n' : '') + rows.map(feature).join(',\n'));
  }
  geojson.write('\n]}\n');
  await Promise.all([csv, geojson].map((stream) => once(stream.end(), 'finish')));
  return files;
}

function madeUpRows() {
  const path = new URL('../../../public/data/incidents.geojson', import.meta.url);
  const incidents = JSON.parse(readFileSync(path, 'utf8')).features.map(
    ({ geometry, properties: { type, start, best, actors } }) => ({
      type,
      day: Date.parse(start) / 86_400_000,
      deaths: best ?? '',
      actor: actors?.[0] ?? '',
      lon: geometry.coordinates[0],
      lat: geometry.coordinates[1],
    }),
  );
  const random = seeded(20_130_425);
  const bell = () => (random() + random() + random() - 1.5) / 1.5;
  return (number) => {
    const like = incidents[Math.floor(random() * incidents.length)];
    const day = Math.round(like.day + bell() * JITTER_DAYS);
    return {
      ...like,
      id: `r${String(number).padStart(7, '0')}`,
      day: Math.min(LAST_DAY, Math.max(FIRST_DAY, day)),
      lon: like.lon + bell() * JITTER_DEGREES,
      lat: like.lat + bell() * JITTER_DEGREES,
    };
  };
}

function csvLine({ id, day, type, actor, lat, lon, deaths }) {
  return `${id},${isoDay(day)},${type},${actor},${lat.toFixed(5)},${lon.toFixed(5)},${deaths}\n`;
}

function feature({ day, type, lat, lon, deaths }) {
  return `{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon.toFixed(5)},${lat.toFixed(5)}]},"properties":{"day":${day},"type":"${type}","deaths":${deaths || 0}}}`;
}

function isoDay(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

async function write(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}
