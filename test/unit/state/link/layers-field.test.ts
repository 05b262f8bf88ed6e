import { describe, expect, test } from 'vitest';
import { layersField } from '../../../../src/state/link/layers-field.ts';
import { FIRST_VIEW, type LayerChoice } from '../../../../src/state/view.ts';

const SPAN = { from: 0, to: 1 };
const shipped = choices('areas,-sectors,routes,points');
const field = layersField(shipped);

function choices(text: string): LayerChoice[] {
  return text.split(',').map((part) => ({ key: part.replace(/^-/, ''), shown: part[0] !== '-' }));
}
function read(text: string) {
  const problems: string[] = [];
  const view = field.read(
    text,
    { ...FIRST_VIEW, layers: shipped },
    (code, detail = text) => problems.push(`${code} ${detail}`),
    new Map(),
  );
  const layers = view.layers.map(({ key, shown }) => (shown ? key : `-${key}`)).join(',');
  return { layers, problems };
}

describe('layers', () => {
  test('as shipped they are left out', () => {
    expect(field.write({ ...FIRST_VIEW, layers: shipped }, SPAN)).toBeNull();
  });

  test('order and hiding are written for every layer', () => {
    const layers = choices('points,-areas,sectors,routes');
    expect(field.write({ ...FIRST_VIEW, layers }, SPAN)).toBe('points,-areas,sectors,routes');
    expect(read('points,-areas,sectors,routes')).toEqual({
      layers: 'points,-areas,sectors,routes',
      problems: [],
    });
  });

  test('a missing layer stands directly above the one it was shipped above', () => {
    expect(read('routes,areas').layers).toBe('routes,points,areas,-sectors');
    expect(read('points,routes').layers).toBe('areas,-sectors,points,routes');
    expect(read('sectors').layers).toBe('areas,sectors,routes,points');
  });

  test('unknown layers and repetitions are told', () => {
    expect(read('tanks,points,-points')).toEqual({
      layers: 'areas,-sectors,routes,points',
      problems: ['link-unknown-layer tanks', 'link-bad-value -points'],
    });
    expect(read('').problems).toEqual(['link-bad-value ']);
  });
});
