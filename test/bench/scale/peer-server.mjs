import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/json',
};

/** A page that holds nothing but one script. */
function pageOf(script, style) {
  return `<!doctype html><meta charset="utf-8"><title>peer</title><link rel="stylesheet" href="${style}">
<style>html,body,#root{margin:0;height:100%}</style><div id="root"></div>
<script type="module" src="${script}"></script>`;
}

/** Serves the peers' pages and the rows; `folders` by the first part of the path. */
export async function servePeers(folders) {
  const pages = {
    '/maplibre.html': pageOf('/scale/maplibre-page.js', '/maplibre/maplibre-gl.css'),
    '/kepler.html': pageOf('/kepler/page.js', '/kepler/page.css'),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (pages[pathname]) {
      response.setHeader('content-type', 'text/html');
      response.end(pages[pathname]);
      return;
    }
    const [, first, ...rest] = normalize(pathname).split('/');
    const path = folders[first] && join(folders[first], ...rest);
    if (!path || !existsSync(path)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
