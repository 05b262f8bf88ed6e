import type { CodeColumn } from '../../analysis/code-column.ts';
import type { EventColumns } from '../../analysis/event-columns.ts';
import type { Field } from '../../domain/import/fields.ts';
import type { RowFacts } from '../../domain/import/row-facts.ts';
import type { NoteRowProblem } from '../../domain/import/row-problem.ts';
import { INCIDENT_TYPES } from '../../domain/incident.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { GrowingCodes } from './growing-codes.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { IdIndex } from './id-index.ts';
import { Interned } from './interned.ts';
import { sortedRows } from './sort-rows.ts';

const MOST_COPIES = 9;

/**
 * Gathers rows in growing typed arrays, no object a row. `region` and `cercle` stay 0, none: which
 * division was in force on a day is asked later, of the areas and for all rows at once.
 */
export class ColumnsBuilder {
  private readonly numbers = new GrowingNumbers();
  private readonly ids = new GrowingBytes();
  private readonly notes = new GrowingBytes();
  private readonly references = new GrowingBytes();
  private readonly index = new IdIndex(this.ids);
  private readonly types = new Interned(INCIDENT_TYPES);
  private readonly actorNames = new Interned();
  private readonly places = new Interned();
  private readonly weapons = new Interned();
  private readonly conflicts = new Interned();
  private readonly dyads = new Interned();
  private readonly actors = new GrowingCodes();
  private readonly source: string;
  private readonly note: NoteRowProblem;

  /** `source`: code of the set, the same for all rows. */
  constructor(source: string, note: NoteRowProblem) {
    this.source = source;
    this.note = note;
  }

  get size(): number {
    return this.numbers.size;
  }

  /** Adds a row; an id that is taken gets `#2`, `#3` … */
  add(facts: RowFacts, at: number): void {
    this.addId(facts.id, at);
    this.numbers.push(
      facts,
      this.codeOf(this.types, facts.type, 'type', at),
      this.codeOf(this.places, facts.place, 'place', at),
      this.codeOf(this.weapons, facts.weapon, 'weapon', at),
      this.codeOf(this.conflicts, facts.conflict, 'conflict', at),
      this.codeOf(this.dyads, facts.dyad, 'dyad', at),
    );
    for (const actor of facts.actors) {
      const code = this.codeOf(this.actorNames, actor, 'actors', at);
      if (code !== 0) this.actors.push(code);
    }
    this.actors.endRow();
    this.notes.push(facts.notes);
    this.references.push(facts.reference);
  }

  private addId(id: string, at: number): void {
    const row = this.ids.size;
    this.ids.push(id);
    if (this.index.add(row)) return;
    this.note('duplicate-id', at, id, 'id');
    for (let copy = 2; ; copy++) {
      this.ids.pop();
      // One id on very many rows is no id: with the line in it the search soon ends.
      this.ids.push(copy <= MOST_COPIES ? `${id}#${copy}` : `${id}#${at}-${copy}`);
      if (this.index.add(row)) return;
    }
  }

  private codeOf(names: Interned, name: string, field: Field, at: number): number {
    if (name === '') return 0;
    const code = names.codeOf(name);
    if (code === null) this.note('names-full', at, name, field);
    return code ?? 0;
  }

  /** The rows, sorted by day, then by id. The builder is of no use afterwards. */
  finish(): EventColumns {
    const order = sortedRows(this.numbers.day.subarray(0, this.size), this.ids);
    const none = (): CodeColumn => ({ codes: new Uint16Array(order.length), names: [''] });
    const columns = this.numbers.inOrder(order);
    return {
      size: order.length,
      day: columns.day,
      dayEnd: columns.dayEnd,
      lon: columns.lon,
      lat: columns.lat,
      type: { codes: columns.type, names: this.types.names },
      source: { codes: new Uint16Array(order.length).fill(1), names: ['', this.source] },
      region: none(),
      cercle: none(),
      actors: { ...this.actors.inOrder(order), names: this.actorNames.names },
      countries: {
        ...none(),
        codes: new Uint16Array(0),
        offsets: new Uint32Array(order.length + 1),
      },
      best: columns.best,
      low: columns.low,
      high: columns.high,
      missionDeaths: columns.missionDeaths,
      placePrecision: columns.placePrecision,
      datePrecision: columns.datePrecision,
      id: this.ids.inOrder(order),
      place: { codes: columns.place, names: this.places.names },
      weapon: { codes: columns.weapon, names: this.weapons.names },
      conflict: { codes: columns.conflict, names: this.conflicts.names },
      dyad: { codes: columns.dyad, names: this.dyads.names },
      notes: this.notes.inOrder(order),
      reference: this.references.inOrder(order),
    };
  }
}
