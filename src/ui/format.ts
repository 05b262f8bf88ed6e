import { type Day, msOf, partsOf } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { DateUnit } from '../domain/mission-places.ts';

/** Dates and numbers as the language writes them. Days are UTC days in every time zone. */
export interface Format {
  /** 14 June 2017 */
  readonly day: (day: Day) => string;
  /** 14 Jun 2017 */
  readonly shortDay: (day: Day) => string;
  /** June 2017 */
  readonly month: (day: Day) => string;
  /** June */
  readonly monthName: (day: Day) => string;
  /** J */
  readonly narrowMonth: (day: Day) => string;
  /** Jun */
  readonly shortMonth: (day: Day) => string;
  /** Jun 2017 */
  readonly shortMonthYear: (day: Day) => string;
  /** 14 Jun */
  readonly dayAndMonth: (day: Day) => string;
  /** Q2 2017 */
  readonly quarter: (day: Day) => string;
  /** Monday, of any day that is one */
  readonly weekday: (day: Day) => string;
  /** 3–7 Jun 2017: first and last day, both inclusive */
  readonly days: (first: Day, last: Day) => string;
  /** A date known only to its month or year is not written with a day. */
  readonly date: (day: Day, precision: DateUnit) => string;
  readonly number: (value: number) => string;
  /** 9,999, 12K: for narrow places */
  readonly compact: (value: number) => string;
  /** At most one decimal. */
  readonly decimal: (value: number) => string;
  /** Three significant digits: for rates. */
  readonly rate: (value: number) => string;
  /** At most four decimals: about 10 m. */
  readonly degrees: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
}

function formatFor(language: Language): Format {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // French writes the first of a month as an ordinal, which Intl does not.
    const isOrdinal = language === 'fr' && options.day !== undefined;
    return (day: Day) => {
      const text = format.format(msOf(day));
      return isOrdinal ? text.replace(/^1(?= \p{L})/u, '1er') : text;
    };
  };
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const range = new Intl.DateTimeFormat(locale, { ...short, timeZone: 'UTC' });
  const month = dates({ month: 'long', year: 'numeric' });
  const year = dates({ year: 'numeric' });
  // The contract's "4,567": commas in English, the narrow space of French.
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day,
    shortDay: dates(short),
    // Some versions of the language data set "3 – 7 Jun" wide, which reads as two dates.
    days: (first, last) =>
      range.formatRange(msOf(first), msOf(last)).replace(/^(\d{1,2})\s*–\s*(?=\d)/, '$1–'),
    month,
    monthName: dates({ month: 'long' }),
    narrowMonth: dates({ month: 'narrow' }),
    shortMonth: dates({ month: 'short' }),
    shortMonthYear: dates({ month: 'short', year: 'numeric' }),
    dayAndMonth: dates({ day: 'numeric', month: 'short' }),
    quarter: (at) => {
      const { year: ofYear, month: ofMonth } = partsOf(at);
      return `${language === 'en' ? 'Q' : 'T'}${Math.ceil(ofMonth / 3)} ${ofYear}`;
    },
    weekday: dates({ weekday: 'long' }),
    date: (at, precision) => (precision === 'day' ? day : precision === 'month' ? month : year)(at),
    number: (value) => whole.format(value),
    compact: (value) => (value < 10_000 ? whole : compact).format(value),
    decimal: (value) => decimal.format(value),
    rate: (value) => rate.format(value),
    degrees: (value) => degrees.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}

const formats: Record<Language, Format> = { en: formatFor('en'), fr: formatFor('fr') };

export function formatOf(language: Language): Format {
  return formats[language];
}
