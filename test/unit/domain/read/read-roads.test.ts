import { expect, test } from 'vitest';
import { readRoads } from '../../../../src/domain/read/read-roads.ts';

const NODES = [
  [0, 16],
  [0.5, 16.25],
  [-1.5, 15],
];
const edge = { a: 0, b: 1, class: 'main', source: 'osm', between: [] as unknown[] };
const read = (edges: unknown, nodes: unknown = NODES) => {
  const { rows, problems } = readRoads({ nodes, edges });
  return { graph: rows[0], told: problems.map(({ code, at, lost }) => `${code} ${at} ${lost}`) };
};

test('the points between are steps in ten-thousandths of a degree', () => {
  const { graph, told } = read([
    { ...edge, between: [1000, -500, 1, 3000] },
    { ...edge, a: 1, b: 2, class: 'schematic', source: 'drawn' },
  ]);
  expect(told).toEqual([]);
  expect(graph).toEqual({
    nodeCount: 3,
    edges: [
      {
        a: 0,
        b: 1,
        class: 'main',
        source: 'osm',
        line: [
          [0, 16],
          [0.1, 15.95],
          [0.1001, 16.25],
          [0.5, 16.25],
        ],
      },
      {
        a: 1,
        b: 2,
        class: 'schematic',
        source: 'drawn',
        line: [
          [0.5, 16.25],
          [-1.5, 15],
        ],
      },
    ],
  });
});

test.each([
  ['unknown-kind edge 1: class row', { ...edge, class: 'motorway' }],
  ['unknown-kind edge 1: source row', { ...edge, source: 'hearsay' }],
  ['missing edge 1: b row', { ...edge, b: 3 }],
  ['out-of-range edge 1: a row', { ...edge, a: -1 }],
  ['wrong-type edge 1: between row', { ...edge, between: [1] }],
  ['wrong-type edge 1: between.0 row', { ...edge, between: [0.5, 1] }],
  ['out-of-range edge 1: between row', { ...edge, between: [0, 900_000] }],
  ['missing edge 1: between row', { a: 0, b: 1, class: 'main', source: 'osm' }],
])('%s: costs that edge only', (problem, wrong) => {
  const { graph, told } = read([wrong, edge]);
  expect(told).toEqual([problem]);
  expect(graph?.edges).toHaveLength(1);
});

test('an unsound junction costs the edges that end there, and keeps the numbers of the others', () => {
  const { graph, told } = read([edge, { ...edge, a: 1, b: 2 }], [[0, 99], ...NODES.slice(1)]);
  expect(told).toEqual(['out-of-range node 1 row', 'missing edge 1: a row']);
  expect(graph?.edges.map(({ a, b }) => [a, b])).toEqual([[1, 2]]);
});

test.each([
  ['not-an-object', []],
  ['missing', { nodes: [] }],
  ['wrong-type', { nodes: 1, edges: [] }],
])('%s: nothing can be used', (code, input) => {
  expect(readRoads(input)).toMatchObject({ rows: [], problems: [{ code, severity: 'error' }] });
});
