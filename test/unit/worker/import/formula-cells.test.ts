import { expect, it } from 'vitest';
import { CsvRows } from '../../../../src/worker/import/csv-rows.ts';

it('takes away the apostrophe that an export puts before a formula, and no other', () => {
  const rows: string[][] = [];
  const reader = new CsvRows(
    ',',
    1,
    (cells) => rows.push([...cells]),
    () => {},
  );
  reader.push("'=1+1,'tis,-0.05,'@x\n");
  reader.end();
  expect(rows).toEqual([['=1+1', "'tis", '-0.05', '@x']]);
});
