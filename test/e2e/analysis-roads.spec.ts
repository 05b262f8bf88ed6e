import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const YEAR = 't=2019-01-01/2019-12-31';
/** Sévaré and Gao where the source of the graph has them: data/geo/road-graph.json. */
const SEVARE = '-4.1/14.53';
const GAO = '-0.05/16.27';

function points(page: Page): number[] {
  const text = /patrol:p=([-\d./]+)/.exec(page.url())?.[1] ?? '';
  return text.split('/').filter(Boolean).map(Number);
}

/** Where a place is in the window, in pixels. */
async function pixel(page: Page, lon: number, lat: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('#map canvas').first().boundingBox();
  if (!box) throw new Error('no map');
  const at = await page.evaluate(
    ([x = 0, y = 0]) => {
      const { x: left, y: top } = Reflect.get(window, 'atlas').map.project([x, y]);
      return { x: left, y: top };
    },
    [lon, lat],
  );
  return { x: box.x + at.x, y: box.y + at.y };
}

test('Sévaré to Gao by the link; exchanged it is as long, and becomes a sketch', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&${YEAR}&a=route:from=${SEVARE},to=${GAO}`);
  const answer = page.locator('.analysis-answer');
  // 574.97 km by networkx from town to town; the points of the link are rounded.
  await expect(answer).toHaveText(/: 57[4-6](\.\d)? km, 14 h \d\d min$/);
  await page.getByRole('button', { name: 'Exchange' }).click();
  await atlas.expectLink(/a=route:from=-0\.05\/16\.27,to=-4\.1\/14\.53/);
  await expect(answer).toHaveText(/^16\.27° N.*: 57[4-6](\.\d)? km/);
  await page.getByRole('button', { name: 'As a patrol sketch' }).click();
  await expect(answer).toHaveText(/^57[4-6](\.\d)? km, 14 h/);
  await expect(page.getByRole('table', { name: /^Passed within 5 km/ })).toContainText('Douentza');
  // Its exposure, beside that of the routes of the data, and back to the sketch.
  await page.getByRole('button', { name: 'Exposure of this route' }).click();
  await atlas.expectLink(/a=exposure:p=-0\.05\/16\.27\/-4\.1\/14\.53/);
  await expect(answer).toHaveText(/^\d+ incidents within 5 km of Drawn route: \d/);
  const routes = page.getByRole('region', { name: 'All routes' });
  const drawn = routes.getByRole('row', { name: /^Drawn route/ });
  await expect(drawn).toHaveAttribute('aria-current', 'true');
  const sameRoad = routes.getByRole('row', { name: /^Sévaré – Konna – Douentza/ });
  await sameRoad.getByRole('button').click();
  await expect(answer).toHaveText(/within 5 km of Sévaré – Konna – Douentza/);
  await expect(drawn).toBeVisible();
  await drawn.getByRole('button').click();
  await page.getByRole('button', { name: 'Edit this route' }).click();
  await atlas.expectLink(/a=patrol:p=-0\.05\/16\.27\/-4\.1\/14\.53/);
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
});

test('reach by the link: a table of bands and of places; from the map by keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&${YEAR}&a=roads:from=base:gao,h=1/2/4/8`);
  const bands = page.getByRole('table', { name: 'What is reached within the hours' });
  await expect(bands.getByRole('row')).toHaveCount(5);
  const places = page.getByRole('table', { name: /^Towns, and bases open on 31 December 2019/ });
  // 101.94 km of main road from town to town by networkx, at 40 km/h, and a little off the roads.
  await expect(places.getByRole('row', { name: /^Ansongo \(base\)/ })).toContainText(
    /2 h [34]\d min/,
  );
  await page.getByRole('button', { name: 'Point on the map: From' }).click();
  const canvas = page.locator('#map canvas').first();
  // The part that sets points comes when it is first wanted.
  await expect(canvas).toHaveCSS('cursor', 'crosshair');
  await canvas.focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/a=roads:from=-?\d+(\.\d+)?\/\d+(\.\d+)?,h=/);
  await expect(page.getByRole('button', { name: 'Point on the map: From' })).toBeVisible();
});

test('a sketch by keyboard: towns, the crosshair, undo, and Escape gives up', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&${YEAR}`);
  await atlas.openAnalysis('Patrol sketch');
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Draw on the map');
  await expect(page.getByRole('button', { name: 'Finish' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Base or town' }).selectOption('Gao');
  await press('Add');
  const canvas = page.locator('#map canvas').first();
  await canvas.focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(1200);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 points')).toBeVisible();
  await expect(page.locator('.analysis-answer')).toHaveText(/km/);
  await page.keyboard.press('Backspace');
  await expect(page.getByText('1 point', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Draw on the map' })).toBeVisible();
  // The address bar is written when the view rests.
  await expect.poll(() => points(page).length).toBe(4);
  const before = points(page);
  await press('Draw on the map');
  await canvas.focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(1200);
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 points')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => points(page)).toEqual(before);
});

test('a sketch by pointer: clicks set points, a handle is dragged, a new one put in', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&${YEAR}&map=6.60/15.5000/-2.6000&a=patrol`);
  await page.getByRole('button', { name: 'Draw on the map' }).click();
  await page.waitForTimeout(1500);
  const click = async (lon: number, lat: number) => {
    const { x, y } = await pixel(page, lon, lat);
    await page.mouse.click(x, y);
    await page.waitForTimeout(500);
  };
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    const [start, end] = [await pixel(page, ...from), await pixel(page, ...to)];
    await page.mouse.move(start.x, start.y);
    await page.waitForTimeout(200);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
  };
  await click(-2.2, 15.3);
  await click(-0.05, 16.27);
  await atlas.expectLink(/a=patrol:p=/);
  await expect(page.locator('.analysis-answer')).toHaveText(/km/);
  const first = (await page.locator('.analysis-answer').textContent()) ?? '';
  await expect.poll(() => points(page).length).toBe(4);
  const [lon = 0, lat = 0, lon2 = 0, lat2 = 0] = points(page);
  await drag([lon2, lat2], [-0.05, 15.6]);
  await expect.poll(() => Math.abs((points(page)[3] ?? 0) - 15.6)).toBeLessThan(0.05);
  expect(points(page).slice(0, 2)).toEqual([lon, lat]);
  await expect(page.locator('.analysis-answer')).not.toHaveText(first);
  const moved = points(page);
  await drag([(lon + (moved[2] ?? 0)) / 2, (lat + (moved[3] ?? 0)) / 2], [-1.6, 15.7]);
  await expect.poll(() => points(page).length).toBe(6);
  const { x, y } = await pixel(page, -1.6, 15.7);
  await page.mouse.click(x, y, { button: 'right' });
  await expect.poll(() => points(page)).toEqual(moved);
});

test('without the file of the roads it says so, other analyses go on, and it tries again', async ({
  atlas,
  page,
  complaints,
}) => {
  await page.route('**/data/roads.json', (route) => route.abort());
  await atlas.open(`v=1&${YEAR}&a=route`);
  const alert = page.getByRole('alert').filter({ hasText: 'road graph' });
  await expect(alert).toBeVisible();
  await atlas.openAnalysis('Coverage');
  await expect(page.locator('.analysis-answer')).toHaveText(/of \d+ within/);
  await atlas.openAnalysis('Route by road');
  await expect(alert).toBeVisible();
  await page.unroute('**/data/roads.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.analysis-answer')).toHaveText(/57\d(\.\d)? km/);
  expect(complaints.splice(0)).not.toEqual([]);
});
