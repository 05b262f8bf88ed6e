import { readdirSync, readFileSync } from 'node:fs';

export const SRC = new URL('../src/', import.meta.url);

export interface SourceImport {
  /** As the file spells it, without `?worker` and the like. */
  readonly from: string;
  readonly typesOnly: boolean;
}
export interface SourceFile {
  /** From `src/` on: `state/link/decode.ts`. */
  readonly path: string;
  readonly floor: string;
  readonly lines: number;
  /** Lines that begin an import or end one, counted without understanding them. */
  readonly importLines: number;
  readonly imports: readonly SourceImport[];
  /** Does it hand on what it imports, as a barrel file does? */
  readonly handsOn: boolean;
  /** Without comments. */
  readonly text: string;
  /** Without comments and without the text of strings. */
  readonly code: string;
}

/** Paths of all files under `src/`, by a walk of its own. */
export function walk(folder: URL = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const url = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    return entry.isDirectory() ? walk(url) : [url.href.slice(SRC.href.length)];
  });
}

/** Every TypeScript file under `src/`. */
export function sourceFiles(): SourceFile[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(new URL(path, SRC), 'utf8')));
}

const COMMENTS_AND_STRINGS =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const STATIC = /^(import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'|\bnew URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g;

/** Takes a file apart. `path` is from `src/` on. */
export function sourceFile(path: string, text: string): SourceFile {
  const plain = text.replace(COMMENTS_AND_STRINGS, (part) => (part.startsWith('/') ? '' : part));
  const statics = [...plain.matchAll(STATIC)];
  const named = statics.map(([, , type, names, from = '']) => ({
    from: bare(from),
    typesOnly: type !== undefined || isTypesOnly(names),
  }));
  const dynamic = [...plain.matchAll(DYNAMIC)].map(([, module, url]) => ({
    from: bare(module ?? url ?? ''),
    typesOnly: false,
  }));
  return {
    path,
    floor: path.split('/')[0] ?? '',
    lines: text.split('\n').length - 1,
    importLines: plain.match(/^(import\b.*'|export\b.* from '|\} from ')/gm)?.length ?? 0,
    imports: [...named, ...dynamic],
    handsOn: statics.some(([, keyword]) => keyword === 'export'),
    text: plain,
    code: plain.replace(COMMENTS_AND_STRINGS, "''"),
  };
}

function bare(from: string): string {
  return from.replace(/\?.*$/, '');
}

/** `{ type A, type B }` */
function isTypesOnly(names: string | undefined): boolean {
  const list = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1]?.split(',') ?? [];
  const stated = list.map((name) => name.trim()).filter((name) => name !== '');
  return stated.length > 0 && stated.every((name) => name.startsWith('type '));
}

/** The path from `src/` on that a relative import leads to; `null` for a package. */
export function target(file: SourceFile, { from }: SourceImport): string | null {
  if (!from.startsWith('.')) return null;
  const { href } = new URL(from, new URL(file.path, SRC));
  return href.startsWith(SRC.href) ? href.slice(SRC.href.length) : href;
}
