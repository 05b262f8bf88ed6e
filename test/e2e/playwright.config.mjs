import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';

const executablePath = await findChromium();
// Another port where this one is taken: two checkouts can be tested side by side.
const port = Number(process.env.ATLAS_PORT ?? 4187);

/** Real Chromium with software WebGL against the built site (mode `test`, in dist-test). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // What a service worker fetches passes by `page.route` and the watch for other hosts; the specs of
    // offline use and of hostile input take it back.
    serviceWorkers: 'block',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath ? { executablePath } : {}) },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --mode test --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
