import type { Page } from '@playwright/test';
import { expect, inWindow, plainIncidents, test } from './atlas.ts';

const LAYERS =
  'layers=-choropleth,-sectors,-cercles,-regions,-routes,-health,-airports,-places,-bases';
const ONLY_DENSITY = `${LAYERS},density,-incidents`;
const ONLY_DOTS = `${LAYERS},-density,incidents`;

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Moves the pointer to a place on the map, once the map is still. */
async function pointAt(page: Page, place: Place) {
  const at = await page.evaluate(async ({ lon, lat }) => {
    const { map } = Reflect.get(window, 'atlas');
    while (map.isMoving()) await new Promise(requestAnimationFrame);
    const { left, top } = map.getCanvas().getBoundingClientRect();
    const { x, y } = map.project([lon, lat]);
    return { x: x + left, y: y + top };
  }, place);
  await page.mouse.move(at.x + 40, at.y);
  await page.mouse.move(at.x, at.y);
  return at;
}

/** The colour of the map's own drawing at a pixel of the page, read in the frame that draws it. */
async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<number[]> {
  return page.evaluate(
    (at) =>
      new Promise<number[]>((resolve) => {
        const { map } = Reflect.get(window, 'atlas');
        map.once('render', () => {
          const canvas: HTMLCanvasElement = map.getCanvas();
          const { left, top, height } = canvas.getBoundingClientRect();
          const gl = canvas.getContext('webgl2');
          if (!gl) throw new Error('no WebGL');
          const ratio = gl.drawingBufferHeight / height;
          const pixel = new Uint8Array(4);
          const [right, up] = [(at.x - left) * ratio, (height - (at.y - top)) * ratio];
          gl.readPixels(right, up, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
          resolve([...pixel.slice(0, 3)]);
        });
        map.triggerRepaint();
      }),
    { x, y },
  );
}

/** Incidents of a year in the hexagon of a place, by arithmetic of this test's own. */
function plainCount(first: string, last: string, place: Place, wholeZoom: number): number {
  const width = 28 / (512 * 2 ** wholeZoom);
  const plane = ({ lon, lat }: Place) => ({
    x: (lon + 180) / 360,
    y: (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2,
  });
  // Middles of hexagons lie on two interleaved grids of rectangles: the nearest one of both is it.
  const [across, along] = [width, width * Math.sqrt(3)];
  const middleOf = (at: Place) => {
    const { x, y } = plane(at);
    const middles = [0, 0.5].map((shift) => ({
      x: (Math.round(x / across - shift) + shift) * across,
      y: (Math.round(y / along - shift) + shift) * along,
    }));
    const far = (one: { x: number; y: number }) => Math.hypot(one.x - x, one.y - y);
    const [one, other] = middles;
    if (!one || !other) throw new Error('no middle');
    const { x: east, y: south } = far(one) < far(other) ? one : other;
    return `${Math.round(east / (across / 2))} ${Math.round(south / (along / 2))}`;
  };
  const wanted = middleOf(place);
  return plainIncidents().filter((one) => inWindow(first, last)(one) && middleOf(one) === wanted)
    .length;
}

const GAO = { lon: -0.04472, lat: 16.27167 };
const KIDAL = { lon: 1.40778, lat: 18.44111 };

for (const [name, camera, wholeZoom] of [
  ['from afar', '4.60/17.0000/-2.0000', 4],
  ['near', '8.40/16.6000/-0.3000', 8],
  ['turned and tilted', '6.30/17.2000/0.5000/40.0000/50.0000', 6],
] as const) {
  test(`a hexagon tells its count, the same as a plain count: ${name}`, async ({ atlas, page }) => {
    await atlas.open(`v=1&map=${camera}&t=2017-01-01/2018-12-31&${ONLY_DENSITY}`);
    const count = plainCount('2017-01-01', '2018-12-31', GAO, wholeZoom);
    expect(count).toBeGreaterThan(3);
    await pointAt(page, GAO);
    await expect(page.locator('.tooltip')).toContainText(`${count} incidents in this hexagon`);
  });
}

test('the count under a resting pointer follows the window', async ({ atlas, page }) => {
  await atlas.open(`v=1&map=6.30/16.6000/-0.3000&t=2017-01-01/2018-12-31&${ONLY_DENSITY}`);
  await pointAt(page, GAO);
  await expect(page.locator('.tooltip')).toContainText('incidents in this hexagon');
  await page.evaluate(() => {
    const { store } = Reflect.get(window, 'atlas');
    const { view } = store.getState();
    store.setState({ view: { ...view, window: { from: 17_167, to: 17_532 } } });
  });
  const count = plainCount('2017-01-01', '2017-12-31', GAO, 6);
  await expect(page.locator('.tooltip')).toContainText(`${count} incidents in this hexagon`);
});

test('dots, density or both are the two layers, and the link carries which', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2017-01-01/2018-12-31');
  const density = page.getByRole('checkbox', { name: 'Density of incidents' });
  await expect(density).not.toBeChecked();
  await density.check();
  await atlas.expectLink(/layers=[^&]*,density,incidents/);
  await expect(page.getByRole('list', { name: 'Legend: Density of incidents' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Incidents', exact: true }).uncheck();
  await atlas.expectLink(/layers=[^&]*,density,-incidents/);
});

for (const camera of [
  '3.00/16.5000/-1.0000',
  '6.00/17.2000/0.5000/-70.0000/60.0000',
  '9.50/16.2800/-0.0500/120.0000/60.0000',
  '13.00/16.2720/-0.0450/30.0000/20.0000',
]) {
  test(`what is drawn is where it is picked: ${camera}`, async ({ atlas, page }) => {
    await atlas.open(`v=1&map=${camera}&q=gao&${ONLY_DOTS}`);
    const at = await pointAt(page, GAO);
    await expect(page.locator('.tooltip')).toContainText('Gao');
    const drawn = await colourAt(page, at);
    await page.getByRole('checkbox', { name: 'Incidents', exact: true }).uncheck();
    await expect.poll(() => colourAt(page, at)).not.toEqual(drawn);
  });
}

test('after a lost graphics context dots, numbers and hexagons are drawn and picked again', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&map=7.30/17.3000/0.6000/20.0000/30.0000&${LAYERS},density,incidents`);
  const at = await pointAt(page, KIDAL);
  await expect(page.locator('.tooltip')).toContainText('Kidal');
  await page.mouse.move(5, 300);
  await expect(page.locator('.tooltip')).toHaveCount(0);
  const beside = { x: at.x, y: at.y };
  const drawn = await colourAt(page, beside);
  // Of the map alone: the signs of a panel over it may come out otherwise by a shade.
  const look = () => page.screenshot({ clip: { x: 440, y: 60, width: 640, height: 400 } });
  const picture = await look();
  await page.evaluate(async () => {
    const { map } = Reflect.get(window, 'atlas');
    const lose = map.getCanvas().getContext('webgl2').getExtension('WEBGL_lose_context');
    const restored = new Promise((resolve) => map.once('webglcontextrestored', resolve));
    lose.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    lose.restoreContext();
    await restored;
    await new Promise((resolve) => map.once('idle', resolve));
  });
  await expect.poll(() => colourAt(page, beside)).toEqual(drawn);
  await expect.poll(async () => (await look()).equals(picture)).toBe(true);
  await pointAt(page, KIDAL);
  await expect(page.locator('.tooltip')).toContainText('Kidal');
});

test('a stack opens as a list, by pointer and by key; Escape closes it', async ({
  atlas,
  page,
}) => {
  await atlas.open(`v=1&map=8.00/16.2717/-0.0447&${ONLY_DOTS}`);
  const here = plainIncidents().filter(({ lon, lat }) => lon === GAO.lon && lat === GAO.lat);
  expect(here.length).toBeGreaterThan(10);
  const list = page.getByRole('region', { name: `${here.length} incidents on this point` });
  const at = await pointAt(page, GAO);
  await expect(page.locator('.tooltip')).toContainText(`${here.length} incidents on this point`);
  await page.mouse.click(at.x, at.y);
  await expect(list).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(here.length);
  const first = list.getByRole('listitem').first().getByRole('button');
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  const chosen = here.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
  await expect
    .poll(() =>
      page.evaluate(() => Reflect.get(window, 'atlas').store.getState().view.selection.id),
    )
    .toMatch(
      new RegExp(
        `^(${here
          .filter((one) => one.start === chosen?.start)
          .map(({ id }) => id)
          .join('|')})$`,
      ),
    );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(page.locator('#map canvas').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.inspector).toHaveCount(0);
});
