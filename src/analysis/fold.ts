/** Lower case without accents, so that `menaka` finds `Ménaka`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
