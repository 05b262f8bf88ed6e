import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/domain/briefing.ts';
import { briefingFile } from '../../../../src/domain/briefing-file.ts';
import { readBriefing } from '../../../../src/domain/read/read-briefing.ts';

const words = fc.record({ en: fc.string(), fr: fc.string() }, { requiredKeys: [] });
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const briefings: fc.Arbitrary<Briefing> = fc.record({
  id,
  title: words,
  data: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
  steps: fc.uniqueArray(
    fc.record({
      ...{ id, title: words, text: words, notes: words, link: fc.string() },
      seconds: fc.integer({ min: 1, max: 3600 }),
    }),
    { selector: (step) => step.id, maxLength: 5 },
  ),
});
const step = { id: 'a', title: { en: 'A' }, text: {}, notes: {}, link: 'v=1', seconds: 20 };
const file = {
  ...{ format: 'minusma-atlas-briefing', version: 1, id: 'one', title: {}, data: null },
  steps: [step],
};

describe('readBriefing', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const { rows, problems } = readBriefing(JSON.parse(briefingFile(briefing)));
        expect(problems).toEqual([]);
        expect(rows).toEqual([briefing]);
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readBriefing(value)));
    fc.assert(fc.property(fc.jsonValue(), (steps) => void readBriefing({ ...file, steps })));
  });
  it('refuses what is no briefing', () => {
    expect(readBriefing({ type: 'FeatureCollection' })).toMatchObject({
      rows: [],
      problems: [{ code: 'briefing-format', severity: 'error' }],
    });
  });
  it('leaves out a step that cannot be read, and says which', () => {
    const { rows, problems } = readBriefing({ ...file, steps: [step, { ...step, seconds: 0 }, 7] });
    expect(rows[0]?.steps).toHaveLength(1);
    expect(problems.map(({ at, lost }) => [at, lost])).toEqual([
      ['step 2 (a): seconds', 'part'],
      ['step 3', 'part'],
    ]);
  });
  it('gives steps of the same id others', () => {
    const { rows } = readBriefing({ ...file, steps: [step, step] });
    expect(new Set(rows[0]?.steps.map((one) => one.id)).size).toBe(2);
    const mixed = readBriefing({ ...file, steps: [step, { ...step, id: 'a-2' }, step] }).rows[0];
    expect(mixed?.steps.map((one) => one.id)).toEqual(['a', 'a-2', 'a-3']);
  });
  it('reads a later version and says so', () => {
    const { rows, problems } = readBriefing({ ...file, version: 2 });
    expect(rows).toHaveLength(1);
    expect(problems[0]?.code).toBe('briefing-newer');
  });
});
