/** First letters that tell a month in English or French, without accents. */
const MONTHS: readonly (readonly [month: number, names: RegExp])[] = [
  [1, /^jan(?:v|vier|uary)?$/],
  [2, /^fe(?:b|v|vr|vrier|bruary)$/],
  [3, /^mar(?:s|ch)?$/],
  [4, /^a(?:vr|pr|vril|pril)$/],
  [5, /^ma(?:i|y)$/],
  [6, /^(?:juin|june?)$/],
  [7, /^(?:juil|juillet|july?)$/],
  [8, /^(?:aout|aug|august)$/],
  [9, /^sept?(?:embre|ember)?$/],
  [10, /^oct(?:obre|ober)?$/],
  [11, /^nov(?:embre|ember)?$/],
  [12, /^dec(?:embre|ember)?$/],
];

/** Month 1–12 of an English or French name or its usual abbreviation, with or without a full stop. */
export function monthOf(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
  return MONTHS.find(([, names]) => names.test(plain))?.[0] ?? null;
}
