import { type Day, dayOf } from '../day.ts';
import type { DatePrecision } from '../incident.ts';
import { copied } from './cell-text.ts';
import type { DateOrder } from './date-order.ts';
import { monthOf } from './month-names.ts';

/** The days that a text names, both inclusive: one, a month or a year. */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  /** UCDP's `date_prec`: 1 the day, 4 a month, 5 longer. */
  readonly precision: DatePrecision;
  /** True for a day that a spreadsheet wrote as its own number. */
  readonly isSerial?: boolean;
}

export type DateFault = 'date-missing' | 'date-unreadable' | 'date-impossible';

/** Years outside these are slips of the pen or a program's word for "none". */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
/** Excel counts days from 1900 with a 29 February too many: its 25569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

const TIME = String.raw`(?:[T ,]+\d{1,2}[:h.]\d{2}.*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const THREE_NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`);
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]+(\p{L}+\.?)[-/., ]+(\d{4}|\d{2})${TIME}$`,
  'u',
);
const MONTH_NAME_DAY = new RegExp(
  String.raw`^(\p{L}+\.?) +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${TIME}$`,
  'u',
);
const MONTH_NAME_YEAR = /^(\p{L}+\.?)[-/. ]+(\d{4})$/u;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const YEAR = /^(\d{4})$/;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const WEEKDAY = /^(\p{L}+)\.?,? +(?=\d)/u;

/**
 * Reads a date as the text has it: no time zone moves its day. `order` tells `06/07/2017` apart.
 * Knows ISO 8601 with or without a time, numbers in any order, English and French month names,
 * a spreadsheet's day numbers, a year or a month alone. Two digits of a year are 20xx.
 */
export function readDate(text: string, order: DateOrder): DateSpan | DateFault {
  const trimmed = text.trim();
  if (trimmed === '') return 'date-missing';
  const bare = withoutWeekday(trimmed);
  const first = YEAR_FIRST.exec(bare);
  if (first) return oneDay(first[1], first[3], first[4]);
  const three = THREE_NUMBERS.exec(bare);
  if (three) return threeNumbers(three[1], three[3], three[4], order);
  return withMonthName(bare) ?? numbersOnly(bare) ?? 'date-unreadable';
}

function withoutWeekday(text: string): string {
  const word = WEEKDAY.exec(text);
  return word && monthOf(word[1] ?? '') === null ? text.slice(word[0].length) : text;
}

function threeNumbers(
  one: string | undefined,
  two: string | undefined,
  three: string | undefined,
  order: DateOrder,
): DateSpan | DateFault {
  // `17-06-14`: the year comes first only where the whole file writes it so.
  if (order === 'ymd' && three?.length === 2) return oneDay(one, two, three);
  // Nobody was asked about a file of ISO dates: what could be read both ways is not guessed.
  if (order === 'ymd' && Number(one) <= 12) {
    return Number(two) > 12 ? oneDay(three, one, two) : 'date-unreadable';
  }
  return order === 'mdy' ? oneDay(three, one, two) : oneDay(three, two, one);
}

function withMonthName(text: string): DateSpan | DateFault | null {
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const nameFirst = MONTH_NAME_DAY.exec(text);
  if (nameFirst) return named(nameFirst[3], nameFirst[1], nameFirst[2]);
  const month = MONTH_NAME_YEAR.exec(text);
  if (!month) return null;
  const found = monthOf(month[1] ?? '');
  return found === null ? null : wholeMonth(month[2], String(found));
}

function named(year: string | undefined, month: string | undefined, date: string | undefined) {
  const found = monthOf(month ?? '');
  return found === null ? null : oneDay(year, String(found), date);
}

function numbersOnly(text: string): DateSpan | DateFault | null {
  const compact = COMPACT.exec(text);
  if (compact) return oneDay(compact[1], compact[2], compact[3]);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return wholeMonth(yearMonth[1], yearMonth[2]);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return wholeMonth(monthYear[2], monthYear[1]);
  const year = YEAR.exec(text);
  if (year) return between(year[1], '1', '1', '12', '31', 5);
  const serial = SERIAL.exec(text);
  if (!serial) return null;
  const day = Number(serial[1]) - SERIAL_OF_1970;
  return { from: day, to: day, precision: 1, isSerial: true };
}

function oneDay(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): DateSpan | DateFault {
  return between(year, month, date, month, date, 1);
}

function wholeMonth(year: string | undefined, month: string | undefined): DateSpan | DateFault {
  for (const last of ['31', '30', '29', '28']) {
    const span = between(year, month, '1', month, last, 4);
    if (typeof span !== 'string') return span;
  }
  return 'date-impossible';
}

function between(
  yearText: string | undefined,
  fromMonth: string | undefined,
  fromDate: string | undefined,
  toMonth: string | undefined,
  toDate: string | undefined,
  precision: DatePrecision,
): DateSpan | DateFault {
  const year = Number(yearText) + (yearText?.length === 2 ? 2000 : 0);
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'date-impossible';
  const from = dayOf(year, Number(fromMonth), Number(fromDate));
  const to = dayOf(year, Number(toMonth), Number(toDate));
  return from === null || to === null ? 'date-impossible' : { from, to, precision };
}

/** Texts kept by `dateReader`: a file of decades has some ten thousand days. */
const MOST_KEPT = 50_000;

/** `readDate` that remembers what it has read: a million rows have a few thousand dates. */
export function dateReader(order: DateOrder): (text: string) => DateSpan | DateFault {
  const kept = new Map<string, DateSpan | DateFault>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const read = readDate(text, order);
    if (kept.size < MOST_KEPT) kept.set(copied(text), read);
    return read;
  };
}
