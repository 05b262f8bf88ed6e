import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportReport, problemLog, reportCsv } from '../../../../src/domain/import/report.ts';
import { ROW_OUTCOMES, type RowProblem } from '../../../../src/domain/import/row-problem.ts';

function reportOf(problems: readonly RowProblem[]): ImportReport {
  return {
    file: 'x.csv',
    unit: 'line',
    rowsRead: 1,
    rowsImported: 0,
    rowsRefused: 1,
    rowsRepaired: 0,
    counts: {},
    problems,
    isSwapLikely: false,
    bytesRead: 1,
    seconds: 1,
  };
}

test('a row counts once, as what became of it in the end', () => {
  const log = problemLog();
  log.note('deaths-negative', 2, '-1', 'best');
  log.note('deaths-unreadable', 2, 'x', 'low');
  log.note('precision-unreadable', 3, 'x', 'datePrecision');
  log.note('date-missing', 3, '', 'start');
  log.note('place-missing', 3, '', 'latitude');
  log.note('serial-date', 4, '42900', 'start');
  expect(log.rows()).toEqual({ refused: 1, repaired: 1 });
  expect(log.counts()).toMatchObject({ 'deaths-negative': 1, 'serial-date': 1 });
  expect(log.problems().map(({ at }) => at)).toEqual([2, 2, 3, 3, 3, 4]);
});

describe('the report as CSV', () => {
  test('gives line, outcome, reason, field and text', () => {
    const csv = reportCsv(
      reportOf([{ code: 'date-missing', at: 7, field: 'start', text: 'a, "b"' }]),
    );
    expect(csv).toBe(
      'line,outcome,reason,field,text\r\n7,refused,date-missing,start,"a, ""b"""\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '\r=1'])('%j is no formula in it', (text) => {
    const [row] = csvParse(reportCsv(reportOf([{ code: 'date-unreadable', at: 1, text }])));
    expect(row?.['text']).toBe(`'${text}`);
  });

  test('no cell of any report begins a formula, and no text breaks a row', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=', '\n=x', '"=', ',@', '\r\n-'));
    const code = fc.constantFrom(...Object.keys(ROW_OUTCOMES)) as fc.Arbitrary<RowProblem['code']>;
    fc.assert(
      fc.property(fc.array(fc.record({ code, at: fc.nat(), text })), (problems) => {
        const rows = csvParse(reportCsv(reportOf(problems)));
        expect(rows).toHaveLength(problems.length);
        for (const row of rows) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+@-]/);
        }
      }),
    );
  });
});
