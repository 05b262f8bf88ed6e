import { expect, test } from 'vitest';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { unshownProblems } from '../../../../src/state/link/unshown-problems.ts';

test.each([
  ['cmp=2018-01-01/2018-12-31&a=coverage', 'link-no-compare cmp 2018-01-01/2018-12-31'],
  ['cmp=first/last&a=near', 'link-no-compare cmp first/last'],
  ['a=xyz:r=1', 'link-no-analysis a xyz'],
  ['a=near:r=900', 'link-bad-value a near:r=900'],
])('%s is kept in the view, and told', (link, problem) => {
  const { view } = decodeLink(link);
  const told = unshownProblems(view).map(({ code, at, detail }) => `${code} ${at} ${detail}`);
  expect(told).toEqual([problem]);
});

test.each([
  '',
  'a=near',
  'a=near:r=25',
  'a=area:p=0/16/1/16/1/17',
  't=2017-01-01/last',
  'cmp=2018-01-01/2018-12-31',
  'cmp=first/last&a=compare:swipe=0.5',
])('%j is shown', (link) => {
  expect(unshownProblems(decodeLink(link).view)).toEqual([]);
});
