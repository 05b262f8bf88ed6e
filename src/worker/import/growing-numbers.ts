import type { RowFacts } from '../../domain/import/row-facts.ts';

const FIRST_ROOM = 1 << 12;

function room(length: number) {
  return {
    day: new Int32Array(length),
    dayEnd: new Int32Array(length),
    lon: new Float64Array(length),
    lat: new Float64Array(length),
    best: new Int32Array(length),
    low: new Int32Array(length),
    high: new Int32Array(length),
    missionDeaths: new Int32Array(length),
    placePrecision: new Uint8Array(length),
    datePrecision: new Uint8Array(length),
    type: new Uint16Array(length),
    place: new Uint16Array(length),
    weapon: new Uint16Array(length),
    conflict: new Uint16Array(length),
    dyad: new Uint16Array(length),
  };
}

type Columns = ReturnType<typeof room>;

/** The columns of one number a row, growing together by doubling. */
export class GrowingNumbers {
  size = 0;
  private columns = room(FIRST_ROOM);

  get day(): Int32Array {
    return this.columns.day;
  }

  push(
    facts: RowFacts,
    type: number,
    place: number,
    weapon: number,
    conflict: number,
    dyad: number,
  ): void {
    if (this.size >= this.columns.day.length) this.grow();
    const { columns, size } = this;
    columns.day[size] = facts.start;
    columns.dayEnd[size] = facts.end;
    columns.lon[size] = facts.lon;
    columns.lat[size] = facts.lat;
    columns.best[size] = facts.best;
    columns.low[size] = facts.low;
    columns.high[size] = facts.high;
    columns.missionDeaths[size] = facts.missionDeaths;
    columns.placePrecision[size] = facts.placePrecision;
    columns.datePrecision[size] = facts.datePrecision;
    columns.type[size] = type;
    columns.place[size] = place;
    columns.weapon[size] = weapon;
    columns.conflict[size] = conflict;
    columns.dyad[size] = dyad;
    this.size = size + 1;
  }

  private grow(): void {
    const longer = room(this.size * 2);
    for (const name of columnNames(longer)) longer[name].set(this.columns[name]);
    this.columns = longer;
  }

  inOrder(order: Uint32Array): Columns {
    const sorted = room(order.length);
    for (const name of columnNames(sorted)) {
      const from = this.columns[name];
      const to = sorted[name];
      for (let i = 0; i < order.length; i++) to[i] = from[order[i] ?? 0] ?? 0;
    }
    return sorted;
  }
}

function columnNames(columns: Columns): (keyof Columns)[] {
  // The keys of a literal of our own: `Object.keys` only forgets their type.
  return Object.keys(columns) as (keyof Columns)[];
}
