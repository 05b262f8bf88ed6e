import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What a person does with the atlas, in their words: every spec goes through this driver. */
export class Atlas {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the atlas at a link (what follows `#`) and waits until it says that it is ready. */
  async open(link = '', state = 'ready'): Promise<void> {
    await this.page.goto(`./${link ? `#${link}` : ''}`);
    await this.waitFor(state);
  }
  async waitFor(state: string): Promise<void> {
    await expect(this.page.locator(`html[data-state="${state}"]`)).toBeAttached({
      timeout: 30_000,
    });
  }

  get summary(): Locator {
    return this.page.getByRole('status', { name: /^(Summary|Résumé)$/ });
  }
  /** The count shown and the count of all, from the words of the summary. */
  async counts(): Promise<{ shown: number; all: number }> {
    const text = (await this.summary.textContent()) ?? '';
    const match = /^([\d,]+) of ([\d,]+) incidents/.exec(text);
    if (!match) throw new Error(`The summary does not begin with counts: ${text}`);
    const number = (digits = '') => Number(digits.replaceAll(',', ''));
    return { shown: number(match[1]), all: number(match[2]) };
  }
  async shown(): Promise<number> {
    return (await this.counts()).shown;
  }
  /** Waits for the address bar to hold the text; it is written when the view rests. */
  async expectLink(pattern: RegExp): Promise<void> {
    await expect(this.page).toHaveURL(pattern);
  }
  async openPanel(name: 'Layers' | 'Filters' | 'Analysis' | 'Data' | 'Table'): Promise<void> {
    const button = this.page
      .getByRole('navigation', { name: 'Panels' })
      .getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }
  /** Opens an analysis from the list of them. */
  async openAnalysis(name: string): Promise<void> {
    await this.openPanel('Analysis');
    const panel = this.page.getByRole('region', { name: 'Analysis', exact: true });
    const back = panel.getByRole('button', { name: 'All analyses' });
    if (await back.isVisible()) await back.click();
    await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  /** The window as the handles speak it: first and last day. */
  async window(): Promise<string> {
    const texts = await Promise.all(
      (['Window start', 'Window end'] as const).map((name) =>
        this.handle(name).getAttribute('aria-valuetext'),
      ),
    );
    return texts.join(' – ');
  }
  async openTimelineSettings(): Promise<Locator> {
    await this.page.getByRole('button', { name: /Timeline settings/ }).click();
    return this.page.getByRole('region', { name: 'Timeline settings' });
  }
  /** The plot of the timeline, and the middle of its height. */
  async plot(): Promise<{ x: number; y: number; width: number }> {
    const box = await this.page.locator('.timeline-plot').boundingBox();
    if (!box) throw new Error('no plot');
    return { x: box.x, y: box.y + box.height / 2, width: box.width };
  }
  handle(name: 'Window start' | 'Window end'): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Selected' });
  }
  get table(): Locator {
    return this.page.getByRole('table', { name: 'Incidents' });
  }
}

interface Watched {
  readonly atlas: Atlas;
  /** What the page said in anger: a test that expects some of it empties the list. */
  readonly complaints: string[];
}

/** Every test also fails on a console error, an exception or a request to another host. */
export const test = base.extend<Watched>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) {
          complaints.push(`request to another host: ${url}`);
        }
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(new Atlas(page)),
});

export { expect };

/** The properties that the counting rule of the public contract needs. */
export interface PlainIncident {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly region?: string;
  readonly start: string;
  readonly end: string;
  readonly best?: number;
  readonly placePrecision: number;
  readonly lon: number;
  readonly lat: number;
}

/** The shipped incidents, read without any of the atlas's own code. */
export function plainIncidents(): PlainIncident[] {
  const text = readFileSync(
    new URL('../../public/data/incidents.geojson', import.meta.url),
    'utf8',
  );
  const { features } = JSON.parse(text) as {
    features: {
      geometry: { coordinates: [number, number] };
      properties: Omit<PlainIncident, 'lon' | 'lat'>;
    }[];
  };
  return features.map(({ geometry, properties }) => ({
    ...properties,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
  }));
}

/** The rule: the span of days touches the window, both inclusive. ISO days compare as text. */
export function inWindow(first: string, last: string) {
  return ({ start, end }: PlainIncident) => start <= last && end >= first;
}
