import { existsSync, readFileSync } from 'node:fs';

/** Time for a page to give back what it no longer needs. */
const SETTLE_MS = 3000;

/**
 * Bytes that the page's renderer process and the graphics process hold in RAM, after a collection of
 * garbage; `null` where there is no /proc. Only one page may be open: its renderer is the largest.
 */
export async function memoryOf(page) {
  if (!existsSync('/proc/self/status')) return null;
  const cdp = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(SETTLE_MS / 3);
  }
  await cdp.detach();
  const browser = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  const largest = (type) =>
    Math.max(
      0,
      ...processInfo.filter((one) => one.type === type).map(({ id }) => residentBytes(id)),
    );
  return { page: largest('renderer'), graphics: largest('GPU') };
}

function residentBytes(pid) {
  try {
    const [, kilobytes] =
      /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // The process ended between the two calls.
    return 0;
  }
}
