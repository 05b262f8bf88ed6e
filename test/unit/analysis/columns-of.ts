import { bytesColumn } from '../../../src/analysis/bytes-column.ts';
import { codeColumn, codeListColumn } from '../../../src/analysis/code-column.ts';
import type { EventColumns } from '../../../src/analysis/event-columns.ts';
import type { Incident } from '../../../src/domain/incident.ts';

/** Incidents as a reader of imports gives them: in order of day, equal days as they came. */
export function columnsOf(incidents: readonly Incident[]): EventColumns {
  const rows = incidents.toSorted((a, b) => a.start - b.start);
  const counts = (value: (row: Incident) => number | undefined) =>
    Int32Array.from(rows, (row) => value(row) ?? -1);
  const codes = (value: (row: Incident) => string | undefined) => codeColumn(rows.map(value));
  return {
    size: rows.length,
    day: Int32Array.from(rows, (row) => row.start),
    dayEnd: Int32Array.from(rows, (row) => row.end),
    lon: Float64Array.from(rows, (row) => row.lon),
    lat: Float64Array.from(rows, (row) => row.lat),
    type: codes((row) => row.type),
    source: codes((row) => row.source),
    region: codes((row) => row.region),
    cercle: codes((row) => row.cercle),
    actors: codeListColumn(rows.map((row) => [...new Set(row.actors)])),
    countries: codeListColumn(rows.map((row) => Object.keys(row.missionDeathsBy))),
    best: counts((row) => row.best),
    low: counts((row) => row.low ?? row.best),
    high: counts((row) => row.high ?? row.best),
    missionDeaths: counts((row) => row.missionDeaths),
    placePrecision: Uint8Array.from(rows, (row) => row.placePrecision),
    datePrecision: Uint8Array.from(rows, (row) => row.datePrecision),
    id: bytesColumn(rows.map((row) => row.id)),
    place: codes((row) => row.place),
    weapon: codes((row) => row.weapon),
    conflict: codes((row) => row.conflict),
    dyad: codes((row) => row.dyad),
    notes: bytesColumn(rows.map((row) => row.notes)),
    reference: bytesColumn(rows.map((row) => row.reference)),
  };
}
