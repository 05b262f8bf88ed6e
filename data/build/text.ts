/** A text in the two languages of the atlas. */
export interface Words {
  readonly en: string;
  readonly fr: string;
}

/** Orders by UTF-16 code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lower-case letters, digits and single hyphens: "Bambara-Maoudé" becomes `bambara-maoude`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
