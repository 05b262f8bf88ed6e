import type { Language } from '../../domain/language.ts';
import type { Format } from '../format.ts';
import { receipt as english } from '../words/en/receipt.ts';
import type { Method, MethodName } from '../words/method.ts';
import type { T } from '../words/words.ts';
import { methodOf } from './methods.ts';

/** The name of what a method belongs to. */
export function methodTitle(t: T, name: MethodName): string {
  return isNoPart(name) ? t(`receipt.name.${name}`) : t(`analysis.name.${name}`);
}

/** Has it a place of its own outside the panel of analyses? */
function isNoPart(name: MethodName): name is 'shown' | 'near' | 'base-card' {
  return name === 'shown' || name === 'near' || name === 'base-card';
}

/** What was asked, as one line. */
export function questionText(t: T, name: MethodName, question?: 'drawn'): string {
  if (question) return t(`receipt.question.${question}`);
  if (isNoPart(name)) return t(`receipt.question.${name}`);
  return t('receipt.named', {
    name: t(`analysis.name.${name}`),
    about: t(`analysis.about.${name}`),
  });
}

type Reason = Exclude<keyof typeof english.reason, 'other'>;

function isShared(code: string): code is Reason {
  return code !== 'other' && Object.hasOwn(english.reason, code);
}

/** Why rows are left out: in the words of the analysis, else in those that all share. */
export function leftOutText(t: T, language: Language, name: MethodName, code: string): string {
  const own = methodOf(language, name).leftOut?.[code];
  return (
    own ?? (isShared(code) ? t(`receipt.reason.${code}`) : t('receipt.reason.other', { code }))
  );
}

/** What texts of parameters are made with: `placeName` knows what `base:gao` is called. */
interface ParamWords {
  readonly method: Method;
  readonly format: Format;
  readonly placeName: (text: string) => string | undefined;
}

/** Name and value of each parameter that is set. Days are called so. */
export function paramTexts(
  words: ParamWords,
  params: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === '') return [];
    const isDay = typeof value === 'number' && /(^d|D)ay$/.test(key);
    const text = isDay ? words.format.day(value) : valueText(words, value);
    return [[words.method.params[key] ?? key, text]] as const;
  });
}

function valueText(words: ParamWords, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => valueText(words, one)).join(' · ');
  if (typeof value === 'number') return words.format.decimal(value);
  if (typeof value === 'object' && value !== null) return partsText(words, value);
  const text = String(value);
  return words.method.values?.[text] ?? words.placeName(text) ?? text;
}

/** A place by its kind and id, a point by its degrees; of anything else the names and values of its parts. */
function partsText(words: ParamWords, value: object): string {
  if ('kind' in value && 'id' in value) return valueText(words, `${value.kind}:${value.id}`);
  if ('lon' in value && 'lat' in value) return `${value.lon}/${value.lat}`;
  return Object.entries(value)
    .map(([key, part]) => `${words.method.values?.[key] ?? key} ${valueText(words, part)}`)
    .join(' · ');
}
