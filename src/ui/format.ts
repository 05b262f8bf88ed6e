import { type Day, msOf } from '../domain/day.ts';
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
  /** 3–7 Jun 2017: first and last day, both inclusive */
  readonly days: (first: Day, last: Day) => string;
  /** A date known only to its month or year is not written with a day. */
  readonly date: (day: Day, precision: DateUnit) => string;
  readonly number: (value: number) => string;
  /** At most one decimal. */
  readonly decimal: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
}

function formatFor(language: Language): Format {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: Day) => format.format(msOf(day));
  };
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const range = new Intl.DateTimeFormat(locale, { ...short, timeZone: 'UTC' });
  const month = dates({ month: 'long', year: 'numeric' });
  const year = dates({ year: 'numeric' });
  // The contract's "4,567": commas in English, the narrow space of French.
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day,
    shortDay: dates(short),
    // Some versions of the language data set "3 – 7 Jun" wide, which reads as two dates.
    days: (first, last) =>
      range.formatRange(msOf(first), msOf(last)).replace(/^(\d{1,2})\s*–\s*(?=\d)/, '$1–'),
    month,
    date: (at, precision) => (precision === 'day' ? day : precision === 'month' ? month : year)(at),
    number: (value) => whole.format(value),
    decimal: (value) => decimal.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}

const formats: Record<Language, Format> = { en: formatFor('en'), fr: formatFor('fr') };

export function formatOf(language: Language): Format {
  return formats[language];
}
