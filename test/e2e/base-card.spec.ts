import { readFileSync } from 'node:fs';
import { expect, plainIncidents, test } from './atlas.ts';

const RADIUS_KM = 6371.0088;

/** Great circle: far enough from any edge of the count for the ellipsoid to make no difference. */
function km(lon: number, lat: number, of: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const cosine =
    Math.sin(lat * rad) * Math.sin(of.lat * rad) +
    Math.cos(lat * rad) * Math.cos(of.lat * rad) * Math.cos((lon - of.lon) * rad);
  return RADIUS_KM * Math.acos(Math.min(1, cosine));
}

/** Where a base stood, read without any of the atlas's own code. */
function baseAt(id: string): { lon: number; lat: number } {
  const text = readFileSync(new URL('../../public/data/bases.geojson', import.meta.url), 'utf8');
  const { features } = JSON.parse(text) as {
    features: { geometry: { coordinates: [number, number] }; properties: { id: string } }[];
  };
  const found = features.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`no base ${id}`);
  const [lon, lat] = found.geometry.coordinates;
  return { lon, lat };
}

test('the card of a base counts what happened while it was open, whatever the window', async ({
  atlas,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&sel=base:diabaly');
  const table = atlas.inspector.getByRole('table', { name: /^After closing/ });
  await expect(table).toBeVisible();
  const base = baseAt('diabaly');
  // It is on no map after November 2019.
  const after = plainIncidents().filter(
    (one) => one.start > '2019-11-30' && km(base.lon, base.lat, one) <= 50,
  );
  const row = table.getByRole('row', { name: /^50 km/ });
  const [count, , , imprecise] = await row.getByRole('cell').allTextContents();
  expect(Number(count) + Number(imprecise)).toBe(after.length);
  const before = await row.textContent();
  await atlas.page.getByRole('button', { name: 'Whole period' }).click();
  await expect(row).toHaveText(before ?? '');
});
