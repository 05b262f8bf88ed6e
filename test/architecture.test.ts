import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SourceFile, SRC, sourceFile, sourceFiles, target, walk } from './source-files.ts';

/** What a floor may import. Packages of which only types may be used stand in `types`. */
interface Floor {
  readonly floors: readonly string[];
  readonly packages: readonly string[];
  readonly types: readonly string[];
}

const STYLE_SPEC = '@maplibre/maplibre-gl-style-spec';
const FLOORS: Readonly<Record<string, Floor>> = {
  domain: { floors: [], packages: ['geojson-validation', 'valibot'], types: ['geojson'] },
  analysis: {
    floors: ['domain'],
    // `flatqueue` is the heap of the search over the road graph.
    packages: ['@turf/turf', 'flatbush', 'flatqueue', 'kdbush', 'simple-statistics'],
    types: ['geojson'],
  },
  layers: { floors: ['domain', 'analysis'], packages: [], types: ['geojson', STYLE_SPEC] },
  state: {
    floors: ['domain', 'analysis', 'layers'],
    packages: ['zustand/vanilla'],
    types: ['geojson'],
  },
  map: {
    // Incidents reach the map as the columns of `analysis`.
    floors: ['domain', 'analysis', 'layers', 'state'],
    // terra-draw: handles on the points of a drawn route.
    packages: ['maplibre-gl', 'pmtiles', 'react', 'terra-draw', 'terra-draw-maplibre-gl-adapter'],
    types: ['geojson', STYLE_SPEC],
  },
  ui: {
    floors: ['domain', 'analysis', 'layers', 'state'],
    packages: [
      'react',
      'react-aria-components',
      'react-markdown',
      'uqr',
      '@tanstack/react-virtual',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'i18next',
      'zustand/react',
    ],
    types: ['geojson'],
  },
  worker: {
    floors: ['domain', 'analysis'],
    packages: [
      'comlink',
      // The parsers of imported files.
      '@tmcw/togeojson',
      '@xmldom/xmldom',
      'fflate',
      'hyparquet',
      'hyparquet-compressors',
      'papaparse',
    ],
    types: ['geojson'],
  },
  app: {
    floors: ['domain', 'analysis', 'layers', 'state', 'map', 'ui', 'worker'],
    packages: ['react', 'react-dom', 'comlink', 'idb-keyval'],
    // The map itself is handed to the end-to-end tests.
    types: ['geojson', 'maplibre-gl'],
  },
};

const MOST_LINES = 300;
const HIGHEST_MEDIAN = 80;
const files = sourceFiles();
const known = new Set(walk());
const median = files.map(({ lines }) => lines).sort((a, b) => a - b)[files.length >> 1] ?? 0;

/** Everything in a file that its floor does not allow. */
function breaches(file: SourceFile): string[] {
  const floor = FLOORS[file.floor];
  if (!floor) return [`${file.path}: no such floor`];
  const allows = (list: readonly string[], from: string) =>
    list.some((name) => from === name || from.startsWith(`${name}/`));
  return file.imports.flatMap((one) => {
    const path = target(file, one);
    const to = path?.split('/')[0] ?? '';
    const isAllowed =
      path === null
        ? allows(floor.packages, one.from) || (one.typesOnly && allows(floor.types, one.from))
        : to === file.floor || floor.floors.includes(to);
    return isAllowed ? [] : [`${file.path} imports ${one.from}`];
  });
}

const OUTSIDE = new RegExp(
  [
    '(?<![.\\w])fetch\\s*\\(',
    '\\b(?:localStorage|sessionStorage|indexedDB|XMLHttpRequest|WebSocket|EventSource)\\b',
    '\\b(?:window|globalThis|self|document)\\.(?:location|history|fetch)\\b',
    '(?<![.\\w])location\\.(?:hash|href|search|pathname|origin|host|assign|replace|reload)\\b',
    '(?<![.\\w])history\\.(?:pushState|replaceState|back|forward|go|state)\\b',
    '\\bsendBeacon\\b',
  ].join('|'),
);

/** What makes text into markup or code, also where the name stands in a text: `node['innerHTML']`. */
const MARKUP =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc|parseHTMLUnsafe)\b|\bdocument\.write(?:ln)?\b/;
const CODE =
  /(?<![.\w])eval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*''|\bWebAssembly\b|\bimport\s*\(\s*[^'\s]/;

/** The files on a way from a file back to itself. */
function cycles(all: readonly SourceFile[]): string[] {
  const links = new Map(
    all.map((file) => [file.path, file.imports.map((one) => target(file, one) ?? '')]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of links.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of links.keys()) visit(path, []);
  return found;
}

describe(`${files.length} source files, ${median} lines in the median`, () => {
  test('all of them were read', () => {
    const walked = [...known].filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'));
    expect(files.map(({ path }) => path)).toEqual(walked.sort());
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files.map(({ floor }) => floor))).toEqual(new Set(Object.keys(FLOORS)));
  });

  test('every import was understood and leads to a file', () => {
    const wrong = files.filter(
      ({ imports, importLines }) => imports.length < importLines || importLines > 60,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(files.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(300);
    const lost = files.flatMap((file) =>
      file.imports
        .map((one) => target(file, one))
        .filter((path) => path !== null && !known.has(path))
        .map((path) => `${file.path}: ${path}`),
    );
    expect(lost).toEqual([]);
  });

  test('each floor imports only what it may', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  test('the TypeScript projects refer to the same floors', () => {
    for (const [floor, { floors }] of Object.entries(FLOORS)) {
      const file = new URL(`${floor}/tsconfig.json`, SRC);
      expect(existsSync(file)).toBe(true);
      const { references } = JSON.parse(readFileSync(file, 'utf8'));
      const paths = references.map(({ path }: { path: string }) => path).sort();
      expect([floor, paths]).toEqual([floor, floors.map((name) => `../${name}`).sort()]);
    }
  });

  test('no file is in a circle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('no file hands on what another exports', () => {
    expect(files.filter(({ handsOn }) => handsOn).map(({ path }) => path)).toEqual([]);
    expect([...known].filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });

  test('only app touches network, address, history and storage', () => {
    const touching = files.filter(({ code }) => OUTSIDE.test(code));
    expect(touching.map(({ floor, path }) => (floor === 'app' ? 'app' : path))).toEqual(
      touching.map(() => 'app'),
    );
    expect(touching.length).toBeGreaterThan(0);
  });

  test('no text becomes markup or code', () => {
    // Comments may name them; strings may not.
    const found = files.filter(({ code, text }) => MARKUP.test(text) || CODE.test(code));
    expect(found.map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ text }) => text.length > 0)).toHaveLength(
      [...known].filter((path) => /\.tsx?$/.test(path)).length,
    );
  });

  test('every link to another site opens apart and tells it nothing', () => {
    const links = files.flatMap(({ path, text }) =>
      (text.match(/<a\s[^>]*>/g) ?? []).map((link) => ({ path, link })),
    );
    expect(links.length).toBeGreaterThan(0);
    const outward = links.filter(({ link }) => !/href=(?:"#|\{`#)/.test(link));
    expect(outward.map(({ path }) => path)).toEqual(['ui/OutsideLink.tsx']);
    expect(outward[0]?.link).toContain('target="_blank" rel="noopener noreferrer"');
  });

  test('nothing outside layers names a layer', () => {
    const layers = [...known].filter((path) => path.endsWith('.layer.ts'));
    expect(layers.length).toBeGreaterThan(5);
    expect(layers.filter((path) => !path.startsWith('layers/'))).toEqual([]);
    const naming = files.filter((file) => file.imports.some((one) => one.from.includes('.layer')));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test(`no file is longer than ${MOST_LINES} lines`, () => {
    const long = files.filter(({ lines }) => lines > MOST_LINES);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    expect(median).toBeLessThanOrEqual(HIGHEST_MEDIAN);
  });
});

describe('the test itself sees', () => {
  const breach = (path: string, text: string) => breaches(sourceFile(path, text));

  test.each([
    ['domain/x.ts', "import { a } from '../analysis/a.ts';"],
    ['map/x.ts', "import {\n  a,\n} from '../ui/a.ts';"],
    ['ui/x.ts', "const a = import('../map/a.ts');"],
    ['ui/x.ts', "new URL('../worker/a.ts', import.meta.url);"],
    ['ui/x.ts', "import { Map } from 'maplibre-gl';"],
    ['ui/x.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"],
    ['app/x.ts', "import { Map } from 'maplibre-gl';"],
    ['app/x.ts', "import { Map, type Style } from 'maplibre-gl';"],
    ['layers/x.ts', `import { validate } from '${STYLE_SPEC}';`],
    ['state/x.ts', "import { useStore } from 'zustand';"],
    ['cellar/x.ts', ''],
  ])('a breach in %s: %s', (path, text) => {
    expect(breach(path, text)).toHaveLength(1);
  });

  test.each([
    ['domain/x.ts', "// import { a } from '../analysis/a.ts';"],
    ['app/x.ts', "import type { Map } from 'maplibre-gl';"],
    ['app/x.ts', "import { type Map } from 'maplibre-gl';"],
    ['map/x.ts', "import url from 'maplibre-gl/dist/worker.mjs?worker&url';"],
  ])('no breach in %s: %s', (path, text) => {
    expect(breach(path, text)).toEqual([]);
  });

  test('what touches the outside', () => {
    const touches = (text: string) => OUTSIDE.test(sourceFile('ui/x.ts', text).code);
    const outside = ["fetch('x')", 'window.location', 'location.hash', 'history.go(1)'];
    expect(outside.filter((text) => !touches(text))).toEqual([]);
    const inside = ["'fetch(x)'", 'base.history.map(f)', 'tools.fetch(x)', '// localStorage'];
    expect(inside.filter(touches)).toEqual([]);
  });

  test('what makes text into markup or code', () => {
    const sees = (text: string) => {
      const file = sourceFile('ui/x.ts', text);
      return MARKUP.test(file.text) || CODE.test(file.code);
    };
    const unsafe = [
      ...['<p dangerouslySetInnerHTML={{ __html: a }} />', 'a.innerHTML = b', "a['outerHTML'] = b"],
      ...['document.write(a)', 'eval(a)', 'new Function(a)', "setTimeout('a()', 1)", 'import(a)'],
    ];
    expect(unsafe.filter((text) => !sees(text))).toEqual([]);
    const safe = [
      ...['// a.innerHTML = b', 'setTimeout(() => a, 1)', "import('./a.ts')", 'a.evaluate(b)'],
      ...['type F = Function;', 'medieval(a)', 'isFunction(a)'],
    ];
    expect(safe.filter(sees)).toEqual([]);
  });

  test('circles', () => {
    const circle = [
      sourceFile('ui/a.ts', "import { b } from './b.ts';"),
      sourceFile('ui/b.ts', "import type { a } from './a.ts';"),
    ];
    expect(cycles(circle)).toEqual(['ui/a.ts → ui/b.ts → ui/a.ts']);
  });

  test('files that hand on', () => {
    expect(sourceFile('ui/a.ts', "export * from './b.ts';").handsOn).toBe(true);
    expect(sourceFile('ui/a.ts', "export { b } from './b.ts';").handsOn).toBe(true);
    expect(sourceFile('ui/a.ts', "export const from = 'b';").handsOn).toBe(false);
  });
});
