import type { BaseRecord } from '../../domain/mission-places.ts';
import type { Format } from '../format.ts';
import { inspector } from '../words/en/inspector.ts';
import type { T } from '../words/words.ts';

/** Troops of a record, with the year's range where the map of the day is not known. */
export function troopsText(t: T, format: Format, record: BaseRecord): string {
  if (record.troops === undefined) return t('terms.unknown');
  const troops = format.number(record.troops);
  const [low, high] = record.troopsRange ?? [record.troops, record.troops];
  if (low === high) return troops;
  return t('inspector.troopsRange', { troops, low: format.number(low), high: format.number(high) });
}

/** Headquarters level in words; `undefined` where the map gives none. */
export function hqText(t: T, { hq }: BaseRecord): string | undefined {
  return hq === 0 || hq === 1 || hq === 2 || hq === 3
    ? t(`inspector.hqLevel.level${hq}`)
    : undefined;
}

type Unit = keyof typeof inspector.unit;

function isUnit(code: string): code is Unit {
  return Object.hasOwn(inspector.unit, code);
}

/** The kinds of unit on a map in words; a kind that the words do not know keeps its code. */
export function unitsText(t: T, { units }: BaseRecord): string {
  return units.map((code) => (isUnit(code) ? t(`inspector.unit.${code}`) : code)).join(' · ');
}

export const FACILITIES = ['medical', 'aviation', 'police', 'observers'] as const;

/** What the map marks on the base; what it does not mark is not named. */
export function facilitiesText(t: T, record: BaseRecord): string {
  return FACILITIES.filter((name) => record[name])
    .map((name) => t(`inspector.${name}`))
    .join(' · ');
}
