import type { Field } from '../../domain/import/fields.ts';
import type { ImportRefusal, RefusalCode, RefusalDetails } from '../../domain/import/refusal.ts';
import type { Language } from '../../domain/language.ts';
import type { Format } from '../format.ts';
import { imports as en } from '../words/en/import.ts';
import type { T } from '../words/words.ts';
import { bytesText } from './bytes-text.ts';

/** Words and number formats of a language. */
interface Speech {
  readonly t: T;
  readonly format: Format;
  readonly language: Language;
}

export interface RefusalText {
  /** What is wrong. */
  readonly what: string;
  /** Where, and what stands there. */
  readonly where: readonly string[];
  /** What to do about it. */
  readonly advice: string;
}

/** Details that stand in the words already, or are no place in the file. */
const UNSAID: Partial<Record<RefusalCode, readonly (keyof RefusalDetails)[]>> = {
  'too-large': ['byte'],
  'too-many-rows': ['row'],
  'no-rows': ['row'],
  'bad-parquet': ['row'],
  'unsupported-compression': ['text'],
};

export function refusalText(speech: Speech, refusal: ImportRefusal): RefusalText {
  const { t, format, language } = speech;
  const { code, byte = 0, limit = 0 } = refusal;
  return {
    what: t(`imports.refusal.${code}.what`, {
      size: bytesText(language, byte),
      sizeLimit: bytesText(language, limit),
      limit: format.number(limit),
    }),
    where: whereOf(speech, refusal),
    advice: t(`imports.refusal.${code}.advice`),
  };
}

function whereOf({ t, format }: Speech, refusal: ImportRefusal): string[] {
  const { code, names = [], row, line, byte, text } = refusal;
  const isSaid = (detail: keyof RefusalDetails) => !UNSAID[code]?.includes(detail);
  const number = format.number;
  const lines = [
    names.length > 0 && t('imports.detail.names', { names: names.map(named).join(', ') }),
    line !== undefined && t('imports.detail.line', { number: number(line) }),
    row !== undefined && isSaid('row') && t('imports.detail.rows', { number: number(row) }),
    byte !== undefined && isSaid('byte') && t('imports.detail.byte', { number: number(byte) }),
    text && isSaid('text') && t('imports.detail.text', { text: worded(text) }),
  ];
  return lines.filter((one) => typeof one === 'string' && one !== '').map(String);

  /** A needed field that is missing is named as the form names it. */
  function named(name: string): string {
    return code === 'field-missing' && isField(name) ? t(`imports.field.${name}`) : name;
  }
  /** Why the first row was refused is said in words. */
  function worded(found: string): string {
    return isProblem(found) ? t(`imports.problem.${found}`) : found;
  }
}

function isField(name: string): name is Field {
  return Object.hasOwn(en.field, name);
}

function isProblem(code: string): code is keyof typeof en.problem {
  return Object.hasOwn(en.problem, code);
}
