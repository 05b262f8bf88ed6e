import {
  array,
  type GenericSchema,
  integer,
  number,
  object,
  picklist,
  pipe,
  unknown,
} from 'valibot';
import type { Problem, Read } from '../problem.ts';
import {
  ROAD_CLASSES,
  ROAD_SOURCES,
  type RoadClass,
  type RoadEdge,
  type RoadGraph,
  type RoadLine,
  type RoadSource,
} from '../road-graph.ts';
import { count } from './fields.ts';
import { positionFault } from './positions.ts';
import { fileProblem, rowName, rowProblem } from './problems.ts';
import { isRecord, type Note, readValue } from './read-value.ts';

/** Parts of a degree that the steps of a line are counted in. */
const PARTS = 1e4;

interface EdgeRow {
  readonly a: number;
  readonly b: number;
  readonly class: RoadClass;
  readonly source: RoadSource;
  /**
   * The points between the ends, in ten-thousandths of a degree: lon, lat of each as steps from the
   * point before, the first from junction `a`.
   */
  readonly between: readonly number[];
}
const edgeRow: GenericSchema<unknown, EdgeRow> = object({
  a: count,
  b: count,
  class: picklist(ROAD_CLASSES),
  source: picklist(ROAD_SOURCES),
  between: array(pipe(number(), integer('wrong-type'))),
});
const head = object({ nodes: array(unknown()), edges: array(unknown()) });

type Junction = RoadLine[number];

/**
 * Reads `roads.json`: one row, the graph, or none when it is not an object with junctions and edges.
 * An edge that is not sound is left out, and so are those that end at an unsound junction.
 */
export function readRoads(input: unknown): Read<RoadGraph> {
  if (!isRecord(input)) return { rows: [], problems: [fileProblem('not-an-object', input)] };
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const found = readValue(head, input, 'roads', (problem) =>
    note({ ...problem, severity: 'error' }),
  );
  if (!found) return { rows: [], problems };
  const junctions = found.nodes.map((value, i) =>
    readJunction(value, rowName('node', i, null), note),
  );
  const edges = found.edges.flatMap((value, i) =>
    readEdge(value, junctions, rowName('edge', i, null), note),
  );
  return { rows: [{ nodeCount: junctions.length, edges }], problems };
}

function readJunction(value: unknown, at: string, note: Note): Junction | null {
  const fault = positionFault(value);
  if (!fault && Array.isArray(value)) {
    const [lon, lat]: unknown[] = value;
    if (typeof lon === 'number' && typeof lat === 'number') return [lon, lat];
  }
  note(rowProblem(fault?.code ?? 'wrong-type', at, value));
  return null;
}

function readEdge(
  value: unknown,
  junctions: readonly (Junction | null)[],
  at: string,
  note: Note,
): RoadEdge[] {
  const row = readValue(edgeRow, value, at, note);
  if (!row) return [];
  const { between, ...facts } = row;
  const [from, to] = [junctions[row.a], junctions[row.b]];
  if (!from || !to) {
    note(rowProblem('missing', `${at}: ${from ? 'b' : 'a'}`, from ? row.b : row.a));
    return [];
  }
  const line = [from, ...pointsBetween(from, between), to];
  const fault =
    between.length % 2 === 1 ? { code: 'wrong-type', value: between.length } : positionFault(line);
  if (fault) {
    note(rowProblem(fault.code, `${at}: between`, fault.value));
    return [];
  }
  return [{ ...facts, line }];
}

function pointsBetween(from: Junction, steps: readonly number[]): Junction[] {
  let [lon, lat] = [Math.round(from[0] * PARTS), Math.round(from[1] * PARTS)];
  const points: Junction[] = [];
  for (let i = 0; i < steps.length; i += 2) {
    lon += steps[i] ?? 0;
    lat += steps[i + 1] ?? 0;
    points.push([lon / PARTS, lat / PARTS]);
  }
  return points;
}
