import type { Language } from '../../domain/language.ts';

/** A size as the language writes it: `640 kB`, `1,2 Mo`. Thousands, as file managers and limits count. */
export function bytesText(language: Language, bytes: number): string {
  const [unit, value] =
    bytes < 1e6
      ? (['kilobyte', bytes / 1e3] as const)
      : bytes < 1e9
        ? (['megabyte', bytes / 1e6] as const)
        : (['gigabyte', bytes / 1e9] as const);
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
