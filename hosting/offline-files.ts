import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The largest file that is kept: all of them are; one that were left out would be missed offline. */
const MOST_BYTES = 8_000_000;
/** Of no use in the page, or read by the host and never served. */
// The plugin adds the web app manifest itself.
const NOT_KEPT = [
  '_headers',
  'manifest.webmanifest',
  'preview.png',
  'timeline.png',
  '**/LICENSE',
  'sw.js',
];

/**
 * The web app manifest, and a service worker that keeps every file of a build in the browser, late
 * parts, data and basemap included.
 *
 * All kept files come from one build: each has its revision, a new version is stored beside the old
 * one as a whole and taken up as a whole, so an old manifest never meets new data. Files that keep
 * their name also have a checksum: while a host is being updated it may answer with the old file under
 * the new list, and then the new version is not stored; the next visit tries again.
 */
export function offlineFiles(): Plugin[] {
  let folder = '';
  const where: Plugin = {
    name: 'offline-files',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
  };
  const worker = VitePWA({
    registerType: 'prompt',
    // `src/app/offline.ts` does it, after the first picture.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: 'MINUSMA Atlas: the UN mission in Mali, 2013–2023',
      short_name: 'MINUSMA Atlas',
      description:
        'An interactive map of the UN mission in Mali, 2013–2023: bases, incidents, patrol routes, from open data. Not a UN product.',
      lang: 'en',
      dir: 'ltr',
      // Relative: the atlas may stand in any folder of a site.
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#fbfaf7',
      background_color: '#fbfaf7',
      categories: ['education', 'news', 'reference'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/icon-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
      screenshots: [
        { src: 'preview.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' },
      ],
    },
    workbox: {
      mode: 'production',
      cacheId: 'minusma-atlas',
      globPatterns: ['**/*'],
      globIgnores: NOT_KEPT,
      maximumFileSizeToCacheInBytes: MOST_BYTES,
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [(entries) => ({ manifest: withChecksums(entries, folder) })],
      // One file: nothing else has to be fresh for it to run.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      // The first page too is served from what is kept, as soon as it is there.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // Whatever stands after the address of the page, it is the page; files are files.
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\.\w+$/],
    },
  });
  return [where, ...worker];
}

interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
}

/** Adds the checksum of files that keep their name when their content changes. */
function withChecksums<One extends Entry>(entries: readonly One[], folder: string) {
  return entries.map((entry) => {
    if (entry.revision === null) return entry;
    const hash = createHash('sha384').update(readFileSync(join(folder, entry.url)));
    return { ...entry, integrity: `sha384-${hash.digest('base64')}` };
  });
}
