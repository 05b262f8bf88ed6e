import { expect, inWindow, plainIncidents, test } from './atlas.ts';

const incidents = plainIncidents();
const in2017 = inWindow('2017-01-01', '2017-12-31');

test('a link to 2017 shows the count of the public rule', async ({ atlas }) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31');
  expect(await atlas.counts()).toEqual({
    shown: incidents.filter(in2017).length,
    all: incidents.length,
  });
});

test('so do a region, a type and a source', async ({ atlas }) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31&region=ML07');
  expect(await atlas.shown()).toBe(
    incidents.filter((one) => in2017(one) && one.region === 'ML07').length,
  );
  await atlas.open('v=1&t=2013-07-01/2016-06-30&type=mission,aid');
  await atlas.page.reload();
  await atlas.waitFor('ready');
  const types = ['mission', 'aid'];
  expect(await atlas.shown()).toBe(
    incidents.filter((one) => inWindow('2013-07-01', '2016-06-30')(one) && types.includes(one.type))
      .length,
  );
});

test('incidents near a base agree with a distance worked out apart', async ({ atlas }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&sel=base:gao&a=near:r=50');
  await expect(atlas.inspector.getByRole('heading', { name: 'Gao' })).toBeVisible();
  const gao = { lon: -0.04472, lat: 16.27167 };
  const near = incidents.filter(
    (one) => inWindow('2019-01-01', '2019-12-31')(one) && haversineKm(one, gao) <= 50,
  );
  await expect(atlas.inspector.getByText(`${near.length} incidents`)).toBeVisible();
});

/** Great-circle distance on a sphere of radius 6371.0088 km, by the haversine formula. */
function haversineKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
