import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersOf, siteHeaderRules } from '../../hosting/site-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface SiteServer {
  /** The address of the site; it stands in a folder, as on a page of a project. */
  readonly address: string;
  /** Paths asked for since the list was last emptied. */
  readonly asked: string[];
  /** Serves another build from now on. */
  readonly publish: (folder: string) => void;
  readonly stop: () => Promise<void>;
}

/** A plain host of static files that sends the headers of `public/_headers`. */
export async function serveSite(first: string): Promise<SiteServer> {
  let folder = first;
  const rules = siteHeaderRules();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push(pathname);
    const path = normalize(decodeURIComponent(pathname.replace(/^\/atlas\//, '/')));
    const headers = headersOf(path, rules);
    try {
      if (!pathname.startsWith('/atlas/')) throw new Error('outside the folder');
      const file = path === '/' ? '/index.html' : path;
      const body = await readFile(join(folder, file));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404, headers).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The seam with Node: a server on a port has an address that is an object.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/atlas/`,
    asked,
    publish: (next) => {
      folder = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
