import { describe, expect, test } from 'vitest';
import { ROW_OUTCOMES } from '../../../../src/domain/import/row-problem.ts';
import { fileOf, imported, previewed, problemsOf, rowsOf } from './imports.ts';

const HEADER =
  'id,date_start,date_end,latitude,longitude,best,low,high,place,date_prec,where_prec,url';
const table = (...lines: string[]) => fileOf([HEADER, ...lines].join('\n'));

describe('a bad row costs only itself', () => {
  test.each([
    ['row-too-long', 'a,2017-06-14,,16,0.1,,,,,,,,extra'],
    ['row-too-short', 'a,2017-06-14,,16'],
    ['cells-missing', 'a,2017-06-14,,16,0.1'],
    ['date-missing', 'a,,,16,0.1,,,,,,,'],
    ['date-unreadable', 'a,soon,,16,0.1,,,,,,,'],
    ['date-impossible', 'a,0000-00-00,,16,0.1,,,,,,,'],
    ['date-impossible', 'a,2019-02-30,,16,0.1,,,,,,,'],
    ['date-unreadable', 'a,2017-06-14,later,16,0.1,,,,,,,'],
    ['end-before-start', 'a,2017-06-14,2017-06-13,16,0.1,,,,,,,'],
    ['place-missing', 'a,2017-06-14,,,0.1,,,,,,,'],
    ['place-missing', 'a,2017-06-14,,16,NA,,,,,,,'],
    ['coordinate-unreadable', 'a,2017-06-14,,north,0.1,,,,,,,'],
    ['out-of-range', 'a,2017-06-14,,95,0.1,,,,,,,'],
    ['out-of-range', 'a,2017-06-14,,16,1800,,,,,,,'],
    ['null-island', 'a,2017-06-14,,0,0.0,,,,,,,'],
    ['deaths-negative', 'a,2017-06-14,,16,0.1,-3,,,,,,'],
    ['deaths-unreadable', 'a,2017-06-14,,16,0.1,several,,,,,,'],
    ['low-above-best', 'a,2017-06-14,,16,0.1,3,4,,,,,'],
    ['best-above-high', 'a,2017-06-14,,16,0.1,3,,2,,,,'],
    ['precision-unreadable', 'a,2017-06-14,,16,0.1,,,,,9,,'],
    ['precision-unreadable', 'a,2017-06-14,,16,0.1,,,,,,0,'],
    ['address-unreadable', 'a,2017-06-14,,16,0.1,,,,,,,javascript:alert(1)'],
    ['serial-date', 'a,42900,,16,0.1,,,,,,,'],
    ['duplicate-id', 'good,2017-06-14,,16,0.1,,,,,,,'],
  ] as const)('%s: %s', async (code, line) => {
    const result = await imported(
      table('good,2017-06-14,,16,0.1,1,0,2,Gao,1,1,https://x.example', line),
    );
    const isKept = ROW_OUTCOMES[code] !== 'refused';
    expect(problemsOf(result)).toEqual([`${code} 3`]);
    expect(result.report).toMatchObject({
      rowsRead: 2,
      rowsImported: isKept ? 2 : 1,
      rowsRefused: isKept ? 0 : 1,
      rowsRepaired: ROW_OUTCOMES[code] === 'repaired' ? 1 : 0,
      counts: { [code]: 1 },
    });
    expect(result.columns.size).toBe(isKept ? 2 : 1);
  });

  test('a field or the text of it is told, shortened', async () => {
    const result = await imported(
      table('a,2017-06-14,,16,0.1', `b,${'x'.repeat(500)},,16,0.1,,,,,,,`),
    );
    const problem = result.report.problems.find(({ code }) => code === 'date-unreadable');
    expect(problem).toMatchObject({ field: 'start', at: 3 });
    expect(problem?.text).toHaveLength(80);
  });
});

test('what is repaired is left unknown, never 0, and what is doubtful is kept', async () => {
  const result = await imported(
    table('a,2017-06-14,,16,0.1,-3,,,,9,0,ftp://x', 'a,2017-06-15,,16,0.1,3,4,2,,,,'),
  );
  expect(rowsOf(result.columns)).toMatchObject([
    {
      id: 'import:a',
      best: -1,
      low: -1,
      high: -1,
      datePrecision: 5,
      placePrecision: 6,
      reference: '',
    },
    { id: 'import:a#2', best: 3, low: 4, high: 2 },
  ]);
  expect(result.report).toMatchObject({ rowsRead: 2, rowsImported: 2, rowsRepaired: 2 });
});

test('one id on many rows: every row has one of its own', async () => {
  const lines = Array.from(
    { length: 200 },
    (_, i) => `${i % 3 ? 'a' : 'a#2'},2017-06-14,,16,0.1,,,,,,,`,
  );
  const ids = rowsOf((await imported(table(...lines))).columns).map(({ id }) => id);
  expect(new Set(ids).size).toBe(200);
});

test('lines are those of the file, quoted line ends and blank lines counted', async () => {
  const result = await imported(
    table(
      '"a\n\nb",2017-06-14,,16,0.1,,,,,,,',
      '',
      'x,never,,16,0.1,,,,,,,',
      '"c\r\nd",2017-06-14,,16,0.1,,,,,,,',
      'y,never,,16,0.1,,,,,,,',
    ),
  );
  expect(problemsOf(result)).toEqual(['date-unreadable 6', 'date-unreadable 9']);
  expect(result.report.rowsRead).toBe(4);
});

test('a quote that is never closed costs its line only, in the middle and at the end', async () => {
  const good = (id: string) => `${id},2017-06-14,,16,0.1,,,,,,,`;
  const filler = Array.from({ length: 40_000 }, (_, i) => good(`row ${i} ${'x'.repeat(20)}`));
  const result = await imported(
    table(good('a'), '"b,2017-06-14,,16,0.1,,,,,,,', ...filler, '"c,2017-06-14', good('d')),
  );
  expect(problemsOf(result)).toEqual(['unclosed-quote 3', 'unclosed-quote 40004']);
  expect(result.report).toMatchObject({ rowsRead: 40_004, rowsImported: 40_002, rowsRefused: 2 });
});

test('the first 1,000 of a reason are kept, all are counted', async () => {
  const lines = Array.from({ length: 1500 }, (_, i) => `${i},,,16,0.1,,,,,,,`);
  const { report } = await imported(table('a,,,16,0.1,,,,,,,', ...lines));
  expect(report.problems).toHaveLength(1000);
  expect(report).toMatchObject({
    counts: { 'date-missing': 1501 },
    rowsRefused: 1501,
    rowsImported: 0,
  });
});

test('exchanged coordinates are seen, and read so when a person agrees', async () => {
  const file = table(
    'a,2017-06-14,,-0.05,16.27',
    'b,2017-06-14,,2.40,15.92',
    'c,2017-06-14,,-4.2,14.5',
  );
  expect((await previewed(file)).swapped).toBe(true);
  expect((await imported(file)).report.isSwapLikely).toBe(true);
  const agreed = await imported(file, { swapped: true });
  expect(agreed.report.isSwapLikely).toBe(false);
  expect(rowsOf(agreed.columns)).toMatchObject([
    { lon: -0.05, lat: 16.27 },
    { lon: 2.4, lat: 15.92 },
    { lon: -4.2, lat: 14.5 },
  ]);
});
