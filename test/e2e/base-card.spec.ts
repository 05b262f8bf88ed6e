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

test('the card of a base counts what happened while it was open, whatever the window', async ({
  atlas,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&sel=base:diabaly');
  const table = atlas.inspector.getByRole('table', { name: /^After closing/ });
  await expect(table).toBeVisible();
  // Diabaly at 14.68725° N, 6.02° W (bases.geojson), on no map after November 2019.
  const base = await atlas.page.evaluate(() => {
    const found = (window as unknown as AtlasWindow).atlas.store
      .getState()
      .data.bases.find(({ id }) => id === 'diabaly');
    return found ?? { lon: 0, lat: 0 };
  });
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

interface AtlasWindow {
  readonly atlas: {
    readonly store: {
      getState(): { data: { bases: readonly { id: string; lon: number; lat: number }[] } };
    };
  };
}
