import { formatDay } from '../../../src/domain/day.ts';
import { day, incident, sampleData } from '../sample-data.ts';

/** Data of as many made-up incidents as asked for, one a day from 2014 on, each with deaths 0–9. */
export function manyIncidents(count: number) {
  const first = day('2014-01-01');
  return sampleData(
    Array.from({ length: count }, (_, i) =>
      incident(`ucdp:${i}`, formatDay(first + i), { place: `Place ${i}`, best: (i * 7) % 10 }),
    ),
  );
}
