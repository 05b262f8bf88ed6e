import type { BeforeAfter } from '../../../analysis/statistics/before-after.ts';
import type { BeforeAfterFound } from '../../../analysis/studies/before-after/before-after-facts.ts';
import type { BaseEvent } from '../../../analysis/studies/before-after/before-after-params.ts';
import { isIncidentType } from '../../../domain/incident.ts';
import type { Language } from '../../../domain/language.ts';
import type { Format } from '../../format.ts';
import type { T } from '../../words/words.ts';
import { figureOf } from '../parts/figure.ts';

export interface Speech {
  readonly t: T;
  readonly format: Format;
  readonly language: Language;
}

export interface Asked {
  readonly radiusKm: number;
  readonly event: BaseEvent;
  /** Types that the filters let through; none sets no limit. */
  readonly types: readonly string[];
}

/** The finding in words: what was counted, the ratio with its interval, and no more than it allows. */
export function sentence(speech: Speech, found: BeforeAfterFound, asked: Asked): string {
  const { t, format, language } = speech;
  const { before, after } = found.here;
  const span = (days: number) =>
    t('beforeAfter.span', { count: days, number: format.number(days) });
  return t('beforeAfter.sentence', {
    what: whatOf(t, asked.types),
    km: format.decimal(asked.radiusKm),
    base: found.base.name[language],
    after: format.number(after.count),
    afterSpan: span(after.exposure),
    when: whenOf(speech, found, asked.event),
    before: format.number(before.count),
    beforeSpan: span(before.exposure),
    ratio: ratioText(speech, found.here),
    verdict: verdictOf(t, found.here),
  });
}

function whatOf(t: T, types: readonly string[]): string {
  const [type] = types;
  return types.length === 1 && type !== undefined && isIncidentType(type)
    ? t(`beforeAfter.types.${type}`)
    : t('beforeAfter.incidents');
}

/** `after the closure (25 August 2023)`: the base's last day is named, not the one after it. */
function whenOf(
  { t, format }: Speech,
  { day, doubts }: BeforeAfterFound,
  event: BaseEvent,
): string {
  const precision = doubts.includes('year') ? 'year' : doubts.includes('month') ? 'month' : 'day';
  const written = format.date(event === 'closing' ? day - 1 : day, precision);
  const kind = doubts.includes('last-map')
    ? 'lastMap'
    : doubts.includes('first-map')
      ? 'firstMap'
      : event;
  return t(`beforeAfter.after.${kind}`, { day: written });
}

export function ratioText({ t, language }: Speech, { ratio }: BeforeAfter): string {
  if (!ratio) return t('beforeAfter.noRatio');
  const figure = figureOf(language);
  const low = figure(ratio.low);
  if (ratio.estimate === Infinity) return t('beforeAfter.ratioFromNone', { low });
  return t('beforeAfter.ratio', { ratio: figure(ratio.estimate), low, high: figure(ratio.high) });
}

/** Fell or rose only where the whole interval lies on one side of 1. */
export function verdictOf(t: T, { before, after, ratio }: BeforeAfter): string {
  if (before.exposure === 0 || after.exposure === 0) return t('beforeAfter.verdict.noDays');
  if (!ratio) return t('beforeAfter.verdict.nothing');
  if (ratio.high < 1) return t('beforeAfter.verdict.fell');
  if (ratio.low > 1) return t('beforeAfter.verdict.rose');
  return t('beforeAfter.verdict.none');
}
