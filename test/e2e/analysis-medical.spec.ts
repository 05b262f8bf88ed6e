import { expect, inWindow, plainIncidents, test } from './atlas.ts';

/** Bases with aviation all through 2019 by the shipped maps; those with a hospital are two of them. */
const AVIATION = ['bamako', 'gao', 'timbuktu'];

test('opens from a link; the hour counts as plain circles do', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&a=medical');
  await expect(page.getByText('One hour: within 110 km of a base with aviation.')).toBeVisible();
  const response = await page.request.get('data/bases.geojson');
  const { features } = (await response.json()) as {
    features: {
      properties: { id: string };
      geometry: { coordinates: [number, number] };
    }[];
  };
  const places = features.filter(({ properties }) => AVIATION.includes(properties.id));
  expect(places).toHaveLength(3);
  const year = plainIncidents().filter(inWindow('2019-01-01', '2019-12-31'));
  const radians = Math.PI / 180;
  const near = year.filter(({ lon, lat }) =>
    places.some(({ geometry: { coordinates } }) => {
      const [x, y] = coordinates;
      const cosine =
        Math.sin(lat * radians) * Math.sin(y * radians) +
        Math.cos(lat * radians) * Math.cos(y * radians) * Math.cos((x - lon) * radians);
      return Math.acos(Math.min(1, cosine)) * 6371.0088 <= 110;
    }),
  );
  expect(near.length).toBeGreaterThan(5);
  await expect(page.getByRole('row', { name: /^Incidents/ })).toContainText(
    `(${near.length} of ${year.length})`,
  );
});

test('by keyboard: the night, and back by the browser', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&a=medical');
  const night = page.getByRole('button', { name: 'By night: 45 min' });
  await night.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One hour: within 55 km of a base with aviation.')).toBeVisible();
  await expect(page.getByText(/a flight of 220 km in all/)).toBeVisible();
  await atlas.expectLink(/a=medical:n=45/);
  await page.goBack();
  await expect(page.getByText('One hour: within 110 km of a base with aviation.')).toBeVisible();
});
