import type { AtlasData } from '../../analysis/atlas-data.ts';
import { addMonths, type Day, dayOf, partsOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { Language, Words } from '../../domain/language.ts';
import type { Mission, OfficeHolder } from '../../domain/mission.ts';
import type { Base } from '../../domain/mission-places.ts';

/** One bar of a lane. `to` is the day after the last. An end that no source states is not `known`. */
export interface LaneItem extends DayWindow {
  readonly key: string;
  readonly label: string;
  readonly fromKnown: boolean;
  readonly toKnown: boolean;
  /** The base to select; without one the item shows its days. */
  readonly base?: string;
}

export const LANES = ['mandates', 'srsg', 'force-commander', 'rains', 'bases'] as const;
export interface Lane {
  readonly key: (typeof LANES)[number];
  /** One line of bars each; a line may have a heading. */
  readonly rows: readonly { readonly heading?: string; readonly items: readonly LaneItem[] }[];
  /** Names of what has no dates at all. */
  readonly undated: readonly string[];
  /** What the reader must know, and the page it comes from. */
  readonly note?: { readonly text: string; readonly reference: string };
}

/** Days drawn where one end is not known and nothing else bounds it. */
const STUB_DAYS = 120;

type Data = Pick<AtlasData, 'mission' | 'bases' | 'sectors'>;

/** Everything above the bars that has a beginning and an end. Empty lanes are left out. */
export function lanesOf({ mission, bases, sectors }: Data, span: DayWindow, language: Language) {
  const lanes: Lane[] = [];
  if (mission) {
    lanes.push(
      { key: 'mandates', rows: [{ items: mandates(mission) }], undated: [] },
      office(mission, 'srsg', span),
      office(mission, 'force-commander', span),
      ...mission.seasons.map((season) => ({
        key: 'rains' as const,
        rows: [{ items: seasonsIn(span, season.firstMonth, season.lastMonth) }],
        undated: [],
        note: {
          text: [season.text, season.note].map((words) => words?.[language] ?? '').join('. '),
          reference: season.reference,
        },
      })),
    );
  }
  lanes.push({ key: 'bases', rows: baseRows(bases, sectorNames(sectors), language), undated: [] });
  return lanes.filter(({ rows }) => rows.some(({ items }) => items.length > 0));
}

function mandates({ resolutions }: Mission): LaneItem[] {
  return resolutions.flatMap(({ id, mandate }) =>
    mandate
      ? {
          key: id,
          label: id.replace('S/RES/', ''),
          from: mandate.from,
          to: mandate.to + 1,
          fromKnown: true,
          toKnown: true,
        }
      : [],
  );
}

/** Holders follow each other: an end that is not known is drawn to where the next one is known to begin. */
function office(mission: Mission, key: OfficeHolder['office'], span: DayWindow): Lane {
  const holders = mission.officeHolders.filter((holder) => holder.office === key);
  const isDated = ({ from, to }: OfficeHolder) => from !== undefined || to !== undefined;
  const items = holders.filter(isDated).map((holder, i, all): LaneItem => {
    const { from, to } = holder;
    const before = all[i - 1]?.to;
    const next = all[i + 1]?.from;
    const last = i === all.length - 1 ? span.to : undefined;
    const begins = from ?? (before === undefined ? (to ?? span.to) - STUB_DAYS : before + 1);
    const ends = to === undefined ? (next ?? last ?? begins + STUB_DAYS) : to + 1;
    return {
      key: `${key} ${holder.name}`,
      label: holder.name,
      from: begins,
      to: ends,
      fromKnown: from !== undefined,
      toKnown: to !== undefined,
    };
  });
  const undated = holders.filter((holder) => !isDated(holder)).map(({ name }) => name);
  return { key, rows: [{ items }], undated };
}

function seasonsIn(span: DayWindow, firstMonth: number, lastMonth: number): LaneItem[] {
  const items: LaneItem[] = [];
  const lastYear = partsOf(span.to - 1).year;
  for (let { year } = partsOf(span.from); year <= lastYear; year++) {
    const from = dayOf(year, firstMonth, 1) ?? 0;
    const to = addMonths(from, lastMonth - firstMonth + 1);
    const known = { fromKnown: true, toKnown: true };
    if (from < span.to && to > span.from)
      items.push({ key: `rains ${year}`, label: String(year), from, to, ...known });
  }
  return items;
}

function sectorNames(sectors: AtlasData['sectors']): ReadonlyMap<string, Words> {
  return new Map(sectors.map(({ code, name }) => [code, name]));
}

/** One line a base, under the name of its last sector; those of a sector by their first day. */
function baseRows(
  bases: readonly Base[],
  sectors: ReadonlyMap<string, Words>,
  language: Language,
): Lane['rows'] {
  const groups = new Map<string, Base[]>([...sectors.keys(), ''].map((code) => [code, []]));
  for (const base of bases) (groups.get(base.sector ?? '') ?? groups.get(''))?.push(base);
  return [...groups].flatMap(([code, group]) =>
    group
      .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
      .map((base, i) => {
        const heading = i === 0 ? sectors.get(code)?.[language] : undefined;
        return { items: [baseItem(base, language)], ...(heading ? { heading } : {}) };
      }),
  );
}

function baseItem(base: Base, language: Language): LaneItem {
  const from: Day = base.from;
  return {
    key: `base ${base.id}`,
    label: base.name[language],
    from,
    to: base.to + 1,
    fromKnown: base.fromMeans !== 'first-map',
    toKnown: base.toMeans !== 'last-map',
    base: base.id,
  };
}
