import { describe, expect, test } from 'vitest';
import {
  LINK_VERSION,
  type LinkValues,
  MIGRATIONS,
  type Migration,
  migrate,
} from '../../../../src/state/link/migrations.ts';
import { linkLines } from './links-file.ts';

/** Indexes of migrations that none of the links sets to work. */
function idle(links: readonly string[], migrations: readonly Migration[]): number[] {
  const worked = new Set<number>();
  for (const link of links) {
    let values: LinkValues = new Map(
      link.split('&').map((pair): [string, string] => {
        const [key = '', ...rest] = pair.split('=');
        return [key, rest.join('=')];
      }),
    );
    const from = Number(values.get('v') ?? 1);
    migrations.forEach((migration, i) => {
      if (i + 1 < from) return;
      const next = migration(values);
      if (JSON.stringify([...next]) !== JSON.stringify([...values])) worked.add(i);
      values = next;
    });
  }
  return migrations.map((_, i) => i).filter((i) => !worked.has(i));
}

const renamed: Migration = (values) =>
  new Map([...values].map(([key, value]) => [key === 'win' ? 't' : key, value]));
const dropped: Migration = (values) => new Map([...values].filter(([key]) => key !== 'fog'));

test('links are written in the newest version', () => {
  expect(LINK_VERSION).toBe(MIGRATIONS.length + 1);
});

test('every migration is set to work by a line of links.txt', () => {
  expect(
    idle(
      linkLines().map(({ link }) => link),
      MIGRATIONS,
    ),
  ).toEqual([]);
});

describe('migrations', () => {
  test('an idle one is found', () => {
    expect(idle(['v=1&win=first/last'], [renamed, dropped])).toEqual([1]);
    expect(idle(['v=1&win=first/last', 'v=2&fog=1'], [renamed, dropped])).toEqual([]);
    expect(idle(['v=2&win=first/last'], [renamed])).toEqual([0]);
  });

  test('run from the version of the link on, in order', () => {
    const values = new Map([
      ['win', 'first/last'],
      ['fog', '1'],
    ]);
    expect([...migrate(values, 1, [renamed, dropped])]).toEqual([['t', 'first/last']]);
    expect([...migrate(values, 2, [renamed, dropped])]).toEqual([['win', 'first/last']]);
    expect(migrate(values, 3, [renamed, dropped])).toBe(values);
    expect(migrate(values, 9, [renamed, dropped])).toBe(values);
  });
});
