import { expect, test } from 'vitest';
import { isStudyName } from '../../../../src/analysis/study/study-facts.ts';
import { LANGUAGES } from '../../../../src/domain/language.ts';
import { linkDataProblems } from '../../../../src/state/link/data-problems.ts';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { failedKinds } from '../../../../src/state/reports.ts';
import { selectSpan } from '../../../../src/state/selectors.ts';
import { shippedJson } from '../shipped.ts';
import { state } from './live.ts';
import { read, steps, targetsIn } from './shipped-briefing.ts';

test('the case study is read whole: in both languages, of the data it is shipped with', () => {
  expect(read.problems).toEqual([]);
  const [briefing] = read.rows;
  expect(briefing?.id).toBe('mission');
  expect(briefing?.data).toBe(shippedJson<{ fingerprint: string }>('manifest.json').fingerprint);
  expect(steps.length).toBeGreaterThanOrEqual(12);
  expect(steps.length).toBeLessThanOrEqual(16);
  for (const { title, text, notes, seconds } of steps) {
    for (const part of [title, text, notes]) {
      for (const language of LANGUAGES) expect(part[language]).toMatch(/\S/);
    }
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(70);
  }
});

const links = steps.flatMap(({ id, link, text }) => [
  [id, link] as const,
  ...LANGUAGES.flatMap((language) =>
    targetsIn(text[language] ?? '').flatMap((target) =>
      target.startsWith('#') ? ([[id, target]] as const) : [],
    ),
  ),
]);

test.each(links)('%s: what %s names is in the data', (_, link) => {
  const { view, problems, newer } = decodeLink(link);
  expect(problems).toEqual([]);
  expect(newer).toBe(false);
  const { data, imports } = state;
  const loaded = {
    data,
    tables: [data.incidents, imports.shipped],
    span: selectSpan(state),
    failed: failedKinds(state),
  };
  expect(linkDataProblems(view, loaded)).toEqual([]);
  if (!view.analysis) return;
  const { name, params } = view.analysis;
  expect(isStudyName(name)).toBe(true);
  const { base, route, c } = params;
  if (base) expect(data.bases.map(({ id }) => id)).toContain(base);
  if (route) expect(data.routes.map(({ id }) => id)).toContain(route);
  if (c) expect(Object.keys(data.countries)).toContain(c);
});

test('a link to a step stays short', () => {
  for (const { link } of steps) expect(link.length).toBeLessThan(200);
});
