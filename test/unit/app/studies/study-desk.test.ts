import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import type { LoadedRoads } from '../../../../src/app/load-roads.ts';
import { workerDesk } from '../../../../src/app/studies/study-desk.ts';
import type { RoadGraph } from '../../../../src/domain/road-graph.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import type { StudyQuestion } from '../../../../src/state/studies/study-run.ts';
import { SMALL_DATA } from '../../layers/small-scene.ts';

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
const state = atlasStore({ data: SMALL_DATA, loading: false }).getState();
const tell = () => {};

function question(name: 'coverage' | 'route'): StudyQuestion {
  const window = { from: 0, to: 1 };
  const asked = { window, span: window, compare: null, filters: NO_FILTERS, data: EMPTY_DATA };
  return { key: name, name, params: {}, ...asked };
}
const given = () => worker.giveStudy.mock.calls.flatMap(([gifts]) => Object.keys(gifts));

beforeEach(() => {
  vi.clearAllMocks();
  worker.askStudy.mockResolvedValue(ANSWER);
});

test('the road graph is loaded for an analysis that needs it, and given once', async () => {
  const load = vi.fn(async (): Promise<LoadedRoads> => ({ graph: GRAPH, problems: [] }));
  const desk = workerDesk(load);
  expect(await desk.ask('panel', question('coverage'), state, tell)).toMatchObject({ facts: 1 });
  expect(load).not.toHaveBeenCalled();
  expect(await desk.ask('panel', question('route'), state, tell)).toMatchObject({ facts: 1 });
  await desk.ask('panel', question('coverage'), state, tell);
  await desk.ask('panel', question('route'), state, tell);
  expect(given()).toEqual(['places', 'table', 'mask', 'roads']);
  expect(worker.giveStudy.mock.calls[1]).toEqual([{ roads: GRAPH }]);
});

test('where it cannot be loaded the worker is not asked, and the next question tries again', async () => {
  const load = vi.fn(async (): Promise<LoadedRoads> => ({ graph: null, problems: [] }));
  const desk = workerDesk(load);
  expect(await desk.ask('panel', question('route'), state, tell)).toBe('no-roads');
  expect(worker.askStudy).not.toHaveBeenCalled();
  load.mockResolvedValue({ graph: GRAPH, problems: [] });
  expect(await desk.ask('panel', question('route'), state, tell)).toMatchObject({ facts: 1 });
});

test('a question that is stopped does not wait for the file', async () => {
  const desk = workerDesk(() => new Promise(() => {}));
  const asked = desk.ask('panel', question('route'), state, tell);
  desk.stop('panel');
  expect(await asked).toBeNull();
  expect(worker.askStudy).not.toHaveBeenCalled();
});
