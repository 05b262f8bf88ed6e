import type { Base } from '../domain/mission-places.ts';
import { baseHistory, type StrengthStep } from './base-history.ts';

/** One colour of the stack: a country, those of no single one, or all the others together. */
export type StackPart = { readonly country: string } | { readonly rest: 'multinational' | 'other' };

/** A step of the history with its troops by part, in the order of `StrengthStack.parts`. */
export interface StackStep {
  readonly step: StrengthStep;
  readonly troops: readonly number[];
  /** Sum of what the map states by country: it may differ from the strength that it states. */
  readonly sum: number;
}

export interface StrengthStack {
  readonly parts: readonly StackPart[];
  readonly steps: readonly StackStep[];
  /** The most that any step states, by country or in all. */
  readonly most: number;
}

/**
 * The strength of a base over time by contributing country: the `shown` countries with most troop days
 * each by itself, the rest as "other". Countries that a map names without a number have no troops here.
 */
export function strengthStack(base: Base, shown: number): StrengthStack {
  const history = baseHistory(base);
  const troopDays = new Map<string, number>();
  for (const { record, from, to } of history) {
    for (const [country, troops] of Object.entries(record.tcc)) {
      troopDays.set(country, (troopDays.get(country) ?? 0) + troops * (to - from + 1));
    }
  }
  const ranked = [...troopDays].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = ranked.slice(0, shown).map(([country]) => country);
  const hasOthers = ranked.length > named.length;
  const hasMultinational = history.some(({ record }) => (record.multinational ?? 0) > 0);
  const parts: StackPart[] = [
    ...named.map((country) => ({ country })),
    ...(hasOthers ? [{ rest: 'other' as const }] : []),
    ...(hasMultinational ? [{ rest: 'multinational' as const }] : []),
  ];
  const steps = history.map((step): StackStep => {
    const { tcc, multinational = 0 } = step.record;
    const stated = Object.values(tcc).reduce((total, troops) => total + troops, 0);
    const ofNamed = named.map((country) => tcc[country] ?? 0);
    const others = stated - ofNamed.reduce((total, troops) => total + troops, 0);
    return {
      step,
      sum: stated + multinational,
      troops: [
        ...ofNamed,
        ...(hasOthers ? [others] : []),
        ...(hasMultinational ? [multinational] : []),
      ],
    };
  });
  const most = Math.max(
    0,
    ...steps.map(({ sum, step }) => Math.max(sum, step.range?.[1] ?? step.troops ?? 0)),
  );
  return { parts, steps, most };
}
