import { beforeEach, expect, test, vi } from 'vitest';
import type { LoadedRoads } from '../../../../src/app/load-roads.ts';
import { workerDesk } from '../../../../src/app/studies/study-desk.ts';
import type { RoadGraph } from '../../../../src/domain/road-graph.ts';
import { question } from '../../state/studies/made-up-run.ts';

const worker = vi.hoisted(() => ({
  giveStudy: vi.fn(),
  stopStudy: vi.fn(),
  askStudy: vi.fn(),
}));
vi.mock('../../../../src/app/worker-client.ts', () => ({
  askWorker: (question: (tasks: typeof worker) => unknown) => question(worker),
}));

const ANSWER = { facts: 1, drawing: null, rows: new Uint32Array(), leftOut: [] };
const GRAPH: RoadGraph = { nodeCount: 0, edges: [] };
const MASK = new Uint16Array();
const tell = () => {};

const given = () => worker.giveStudy.mock.calls.flatMap(([gifts]) => Object.keys(gifts));

beforeEach(() => {
  vi.clearAllMocks();
  worker.askStudy.mockResolvedValue(ANSWER);
});

test('the road graph is loaded for an analysis that needs it, and given once', async () => {
  const load = vi.fn(async (): Promise<LoadedRoads> => ({ graph: GRAPH, problems: [] }));
  const desk = workerDesk(load);
  expect(await desk.ask('panel', question('coverage'), MASK, tell)).toMatchObject({ facts: 1 });
  expect(load).not.toHaveBeenCalled();
  expect(await desk.ask('panel', question('route'), MASK, tell)).toMatchObject({ facts: 1 });
  await desk.ask('panel', question('coverage'), MASK, tell);
  await desk.ask('panel', question('route'), MASK, tell);
  expect(given()).toEqual(['places', 'table', 'mask', 'roads']);
  expect(worker.giveStudy.mock.calls[1]).toEqual([{ roads: GRAPH }]);
});

test('the exposure of a route of the data does without it, that of a drawn one does not', async () => {
  const load = vi.fn(async (): Promise<LoadedRoads> => ({ graph: GRAPH, problems: [] }));
  const desk = workerDesk(load);
  const shipped = question('exposure', { params: { route: 'sevare-gao' } });
  await desk.ask('panel', shipped, MASK, tell);
  expect(load).not.toHaveBeenCalled();
  const drawn = question('exposure', { params: { p: '0/16/1/16' } });
  expect(await desk.ask('panel', drawn, MASK, tell)).toMatchObject({ facts: 1 });
  expect(given()).toContain('roads');
});

test('where it cannot be loaded the worker is not asked, and the next question tries again', async () => {
  const load = vi.fn(async (): Promise<LoadedRoads> => ({ graph: null, problems: [] }));
  const desk = workerDesk(load);
  expect(await desk.ask('panel', question('route'), MASK, tell)).toBe('no-roads');
  expect(worker.askStudy).not.toHaveBeenCalled();
  load.mockResolvedValue({ graph: GRAPH, problems: [] });
  expect(await desk.ask('panel', question('route'), MASK, tell)).toMatchObject({ facts: 1 });
});

test('a question that is stopped does not wait for the file', async () => {
  const desk = workerDesk(() => new Promise(() => {}));
  const asked = desk.ask('panel', question('route'), MASK, tell);
  desk.stop('panel');
  expect(await asked).toBeNull();
  expect(worker.askStudy).not.toHaveBeenCalled();
});

test('what did not cross to the worker fails the question, and is given again with the next', async () => {
  const desk = workerDesk();
  worker.giveStudy.mockRejectedValueOnce(new Error('too large'));
  await expect(desk.ask('panel', question('coverage'), MASK, tell)).rejects.toThrow('too large');
  expect(await desk.ask('panel', question('coverage'), MASK, tell)).toMatchObject({ facts: 1 });
  expect(given()).toEqual(['places', 'table', 'mask', 'places', 'table', 'mask']);
});
