import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellText, plainCell } from '../../../src/domain/formula-text.ts';

it('puts an apostrophe before what a spreadsheet takes for a formula, and before nothing else', () => {
  for (const text of ['=1', '+1', '-1', '@x', ' =1', '\t1', '\n=1', '＝1', '＠x']) {
    expect(plainCell(text)).toBe(`'${text}`);
  }
  for (const text of ['', '1', 'a=b', "'tis", ' 1']) expect(plainCell(text)).toBe(text);
});

it('is taken back', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('=1', ' @x', '\r', '－5', "'=1", "''"));
  fc.assert(
    fc.property(text, (written) => {
      expect(cellText(plainCell(written))).toBe(written);
    }),
  );
});
