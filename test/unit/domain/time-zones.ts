import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** East and west of Greenwich, both with summer time: where local dates go wrong first. */
const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'] as const;

/** Runs the tests in each time zone, and first of all makes sure that it is in force. */
export function inEveryTimeZone(tests: () => void): void {
  describe.each(ZONES)('in %s', (zone) => {
    const before = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = zone;
    });
    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    test('the time zone is in force', () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const hours = { 'Pacific/Auckland': -13, 'America/Los_Angeles': 8, UTC: 0 }[zone];
      expect(new Date(2017, 0, 1).getTimezoneOffset()).toBe(hours * 60);
    });
    tests();
  });
}
