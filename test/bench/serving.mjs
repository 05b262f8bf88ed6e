import { spawn, spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';

export const VIEWPORT = { width: 1280, height: 800 };

/**
 * Builds the atlas and serves it: `options` go to Vite's build and preview alike (a mode, a folder).
 * `stop` ends the server.
 */
export async function servedAtlas(port, options = []) {
  const build = ['vite', 'build', '--logLevel', 'warn', ...options];
  if (spawnSync('npx', build, { stdio: 'inherit' }).status !== 0) process.exit(1);
  const preview = ['vite', 'preview', '--port', String(port), '--strictPort', ...options];
  const server = spawn('npx', preview, { stdio: 'ignore', detached: true });
  const stop = () => process.kill(-server.pid);
  const address = `http://127.0.0.1:${port}/`;
  for (let i = 0; i < 100; i++) {
    if (await answers(address)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`Nothing answers at ${address}`);
}

function answers(address) {
  return fetch(address).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Chromium with software WebGL. */
export async function startedBrowser() {
  const executablePath = await findChromium();
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
}

/** Waits until the atlas says that it is ready. */
export function atlasReady(page) {
  const ready = page.locator('html[data-state="ready"]');
  return ready.waitFor({ state: 'attached', timeout: 30_000 });
}
