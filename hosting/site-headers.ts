import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Paths by a pattern (`/*`, `/assets/*`, `/sw.js`) and the headers that they get. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the format that Netlify and Cloudflare Pages share: a path at the beginning of a line, its
 * headers indented below it, `#` before a comment. Throws on a line that is none of these.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (header?.[1] && header[2] && rule) rule.headers[header[1]] = header[2].trim();
    else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: {} });
    else throw new Error(`_headers: what is this? ${line}`);
  }
  return rules;
}

/** The rules of `public/_headers`: the one place where the headers are decided. */
export function siteHeaderRules(): HeaderRule[] {
  return readHeaderRules(readFileSync(new URL('../public/_headers', import.meta.url), 'utf8'));
}

/** The headers of one path, `/` or below; nothing here matches two rules with the same header. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}

/** What a `<meta>` may not hold: browsers complain of these there. */
const ONLY_AS_HEADER = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/;

/** The policy as a `<meta>` can hold it. */
export function metaPolicy(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  return directives.filter((one) => one !== '' && !ONLY_AS_HEADER.test(one)).join('; ');
}

/**
 * Puts the policy into the built page, and serves the preview with all headers: so every end-to-end
 * test runs under them. The development server has neither: it puts scripts into the page itself.
 */
export function siteHeaders(): Plugin {
  const rules = siteHeaderRules();
  const policy = headersOf('/', rules)['Content-Security-Policy'];
  if (!policy) throw new Error('public/_headers has no Content-Security-Policy for every path');
  return {
    name: 'site-headers',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (server) return html;
        const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(policy)}" />`;
        // Before anything that it could forbid; the encoding must come in the first bytes.
        return html.replace(/<meta charset="utf-8" \/>/, `$&\n    ${meta}`);
      },
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://preview').pathname;
        for (const [name, value] of Object.entries(headersOf(path, rules))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
