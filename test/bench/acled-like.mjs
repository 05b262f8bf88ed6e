import { seeded } from './numbers.mjs';

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n';
const TYPES = [
  ['Battles', 'Armed clash'],
  ['Violence against civilians', 'Attack'],
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['Strategic developments', 'Looting/property destruction'],
];
const MONTHS =
  'January February March April May June July August September October November December';
const PIECE = 20_000;

/** CSV with ACLED's columns, texts of their usual length and places in clusters; one piece for some rows each. */
export function acledLikeCsv(rows, seed = 4) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const months = MONTHS.split(' ');
  const actors = Array.from({ length: 400 }, (_, i) => `Communal Militia ${i} (Mali)`);
  const places = Array.from({ length: 3000 }, (_, i) => [
    `Village ${i}`,
    11 + random() * 9,
    -10 + random() * 12,
  ]);
  const row = (i) => {
    const [type, subType] = pick(TYPES);
    const [place, lat, lon] = pick(places);
    const year = 2013 + Math.floor(random() * 11);
    const date = `${1 + Math.floor(random() * 28)} ${pick(months)} ${year}`;
    const notes = `On ${date}, armed men attacked the village of ${place} (Mopti), in the ""cercle"" of Bankass, and took cattle away. ${Math.floor(random() * 5)} were wounded.`;
    return `MLI${i},"${date}",${year},1,Political violence,${type},${subType},${pick(actors)},,4,${pick(actors)},"Civilians (Mali); Farmers (Mali)",7,47,,466,Western Africa,Mali,Mopti,Bankass,Bankass,${place},${lat.toFixed(4)},${lon.toFixed(4)},${1 + Math.floor(random() * 2)},Studio Tamani; Twitter,National-New media,"${notes}",${Math.floor(random() * 8)},,${1_700_000_000 + i}\n`;
  };
  const pieces = [HEADER];
  for (let from = 0; from < rows; from += PIECE) {
    const length = Math.min(PIECE, rows - from);
    pieces.push(Array.from({ length }, (_, i) => row(from + i)).join(''));
  }
  return pieces;
}
