import { readFileSync } from 'node:fs';
import { expect, inWindow, type PlainIncident, plainIncidents, test } from './atlas.ts';

interface PlainRoute {
  readonly properties: { readonly id: string };
  readonly geometry: { readonly coordinates: [number, number][][] };
}

/** The legs of a route, read without any of the atlas's own code. */
function plainLegs(id: string): [number, number][][] {
  const path = new URL('../../public/data/routes.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: PlainRoute[] };
  return features.find(({ properties }) => properties.id === id)?.geometry.coordinates ?? [];
}

/** Km to a straight piece on the plane that touches the globe at the point: good to metres so near. */
function planeKm({ lon, lat }: PlainIncident, from: number[], to: number[]): number {
  const degree = (6371.0088 * Math.PI) / 180;
  const flat = ([x = 0, y = 0]: number[]) => [
    (x - lon) * degree * Math.cos((lat * Math.PI) / 180),
    (y - lat) * degree,
  ];
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [flat(from), flat(to)];
  const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  const share = Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / square));
  return Math.hypot(ax + share * (bx - ax), ay + share * (by - ay));
}

test('opens from a link, counts as the plain rule does', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2020-12-31&a=exposure:route=sevare-gao,d=5,seg=5');
  const legs = plainLegs('sevare-gao');
  const near = plainIncidents()
    .filter(inWindow('2019-01-01', '2020-12-31'))
    .filter((one) => (one as { placePrecision?: number }).placePrecision !== undefined)
    .filter((one) => ((one as { placePrecision?: number }).placePrecision ?? 9) < 3)
    .filter((one) =>
      legs.some((leg) => leg.slice(1).some((to, i) => planeKm(one, leg[i] ?? to, to) <= 5)),
    );
  expect(near.length).toBeGreaterThan(10);
  await expect(
    page.getByText(new RegExp(`^${near.length} incidents within 5 km of Sévaré`)),
  ).toBeVisible();
});

test('by keyboard: a segment is chosen, its incidents are listed and stand in the link', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&a=exposure:route=gao-ansongo');
  const slider = page.getByRole('slider', { name: 'Segment of the route' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^km 5 to 10: \d+ incidents?$/);
  await atlas.expectLink(/a=exposure:at=7\.5,route=gao-ansongo/);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^km 0 to 5: [1-9]/);
  const first = page.locator('.analysis-incidents button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(atlas.inspector).toBeVisible();
});

test('a pointer on the profile chooses the segment under it', async ({ atlas, page }) => {
  await atlas.open('v=1&a=exposure:route=tombouctou-ber');
  const bars = page.getByRole('img', { name: /^Incidents by segment of 5 km/ });
  await bars.scrollIntoViewIfNeeded();
  const box = await bars.boundingBox();
  if (!box) throw new Error('no profile');
  // Thirteen segments: the middle of the tenth.
  await page.mouse.click(box.x + (box.width * 9.5 * 5) / 64.4, box.y + 40);
  await expect(page.getByRole('slider', { name: 'Segment of the route' })).toHaveAttribute(
    'aria-valuetext',
    /^km 45 to 50/,
  );
});

test('the card of a route opens its exposure', async ({ atlas, page }) => {
  await atlas.open('v=1&sel=route:kidal-menaka');
  await page.getByRole('button', { name: 'Exposure of this route' }).click();
  await expect(page.getByText(/incidents within 5 km of Kidal – Ménaka/)).toBeVisible();
  await atlas.expectLink(/a=exposure:route=kidal-menaka/);
});
