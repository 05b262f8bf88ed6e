import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../src/ui/safe-file-name.ts';

test.each([
  'minusma-near-2017-01-01-2017-12-31-rows.csv',
  'Ménaka et Gao.geojson.report.csv',
  'données 2019.json',
  'ميناكا.csv',
])('%s stays as it is', (name) => {
  expect(safeFileName(name)).toBe(name);
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\x.csv', 'x.csv'],
  ['C:\\Windows\\x.csv', 'C-Windows-x.csv'],
  ['"><img src=x onerror=alert(1)>.csv', 'img src=x onerror=alert(1)-.csv'],
  // U+202E turns the rest of the line round: `invoice\u202Efdp.exe` reads `invoiceexe.pdf`.
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\u0000b\r\nc\td\u2028e.csv', 'ab c d e.csv'],
  ['half\uD800.csv', 'half.csv'],
  ['CON', '_CON'],
  ['con.csv', '_con.csv'],
  ['LPT1.report.csv', '_LPT1.report.csv'],
  ['CONGO.csv', 'CONGO.csv'],
  ['.htaccess', 'htaccess'],
  ['name. . .', 'name'],
  ['.csv', 'csv'],
  ['', 'minusma-atlas'],
  ['///', 'minusma-atlas'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a long name keeps its ending', () => {
  const safe = safeFileName(`${'é'.repeat(5000)}.report.csv`);
  // 200 bytes less the 11 of the ending hold 94 letters of two bytes.
  expect(safe).toBe(`${'é'.repeat(94)}.report.csv`);
  expect(safeFileName('😀'.repeat(100))).toBe('😀'.repeat(50));
});

test('any text becomes a name that is harmless, and stays so', () => {
  const nasty = fc.string({
    unit: fc.oneof(fc.constantFrom(...'./\\:*?"<>| \t\n\u202E\uD83D\u0000'), fc.string()),
  });
  fc.assert(
    fc.property(nasty, (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[\p{C}<>:"/\\|?*]|^[\s.]|[\s.]$/u);
      expect(safe.length).toBeGreaterThan(0);
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(201);
      expect(safeFileName(safe)).toBe(safe);
    }),
    { numRuns: 2_000 },
  );
});
