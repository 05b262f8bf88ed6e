import { proxy, type Remote } from 'comlink';
import type { Mask } from '../../analysis/mask.ts';
import type { StudyAnswer, StudyPlaces } from '../../analysis/study/study.ts';
import { STUDY_TRAITS } from '../../analysis/study/study-facts.ts';
import type { TableColumns } from '../../analysis/table-columns.ts';
import type { Manifest } from '../../domain/manifest.ts';
import type { RoadGraph } from '../../domain/road-graph.ts';
import type { StudyQuestion, StudySlot } from '../../state/studies/study-run.ts';
import type { StudyGifts } from '../../worker/study/study-desk.ts';
import type { Tasks } from '../../worker/tasks.ts';
import type { LoadedRoads } from '../load-roads.ts';
import { askWorker } from '../worker-client.ts';

/** Questions of one slot take each other's place; `once`: those of numbers in a text. */
export type DeskSlot = StudySlot | 'once';

/** Who answers questions: the worker, or a stand-in in tests. */
export interface StudyDesk {
  /**
   * `null` when the question was stopped, `no-roads` where it goes by the road graph and that could not
   * be loaded; rejects when the analysis or the worker failed. `mask` is that of the question's filters.
   */
  readonly ask: (
    slot: DeskSlot,
    question: StudyQuestion,
    mask: Mask,
    tell: (progress: number) => void,
  ) => Promise<StudyAnswer<unknown> | null | 'no-roads'>;
  readonly stop: (slot: DeskSlot) => void;
}

type StudyData = StudyQuestion['data'];

interface Given {
  data?: StudyData;
  table?: StudyData['incidents'];
  mask?: Mask;
  roads?: RoadGraph;
}

type LoadRoads = (manifest: Manifest | null) => Promise<LoadedRoads>;

/** The loader of the road graph, itself loaded when first asked for. */
function lateRoads(): LoadRoads {
  let loader: LoadRoads | null = null;
  return async (manifest) => {
    loader ??= (await import('../load-roads.ts')).roadsLoader();
    return loader(manifest);
  };
}

/** The worker as a desk. What it has been given already does not cross again. */
export function workerDesk(loadRoads: LoadRoads = lateRoads()): StudyDesk {
  /** By worker: one that had to be started anew knows nothing. */
  const known = new WeakMap<Remote<Tasks>, Given>();
  /** By slot, what the last answer of the worker draws. */
  const drawings = new Map<DeskSlot, StudyAnswer<unknown>['drawing']>();

  /** By slot, what ends the waiting for the road graph. */
  const waiting = new Map<DeskSlot, () => void>();

  /** The graph; `null` when the question was stopped meanwhile. */
  async function roadsFor(slot: DeskSlot, { manifest }: StudyData): Promise<LoadedRoads | null> {
    const stopped = new Promise<null>((resolve) => waiting.set(slot, () => resolve(null)));
    const loaded = await Promise.race([loadRoads(manifest), stopped]);
    waiting.delete(slot);
    return loaded;
  }

  /** What the worker lacks to answer of these data. */
  function gifts(
    tasks: Remote<Tasks>,
    data: StudyData,
    mask: Mask,
    roads: RoadGraph | null,
  ): StudyGifts {
    const given = known.get(tasks) ?? {};
    const lacking: StudyGifts = {
      ...(given.data === data ? {} : { places: placesOf(data) }),
      ...(given.table === data.incidents ? {} : { table: columnsOf(data.incidents) }),
      ...(given.mask === mask ? {} : { mask }),
      ...(roads === null || given.roads === roads ? {} : { roads }),
    };
    known.set(tasks, { ...given, ...(roads && { roads }), data, table: data.incidents, mask });
    return lacking;
  }

  return {
    async ask(slot, { name, params, window, span, compare, data }, mask, tell) {
      const needsRoads = STUDY_TRAITS[name].needsRoads?.(params) === true;
      const loaded = needsRoads ? await roadsFor(slot, data) : null;
      if (needsRoads && !loaded) return null;
      if (loaded && !loaded.graph) return 'no-roads';
      return askWorker<StudyAnswer<unknown> | null>(async (tasks) => {
        const lacking = gifts(tasks, data, mask, loaded?.graph ?? null);
        const order = { name, params, window, span, compare };
        // Messages arrive in the order in which they are sent.
        const given = Object.keys(lacking).length > 0 ? tasks.giveStudy(lacking) : null;
        const answer = tasks.askStudy(slot, order, proxy(tell));
        // What did not cross is given again; an answer without it would be one of other data.
        const [sent] = await Promise.all([answer, given]).catch((error: unknown) => {
          known.delete(tasks);
          throw error;
        });
        if (!sent) return null;
        const { sameDrawing, ...rest } = sent;
        const drawing = sameDrawing ? (drawings.get(slot) ?? null) : rest.drawing;
        drawings.set(slot, drawing);
        return { ...rest, drawing };
      });
    },
    stop(slot) {
      waiting.get(slot)?.();
      void askWorker(async (tasks) => tasks.stopStudy(slot)).catch(() => {});
    },
  };
}

function placesOf({
  bases,
  routes,
  regions,
  cercles,
  sectors,
  frontiers,
  health,
  places,
  mission,
}: StudyData): StudyPlaces {
  return { bases, routes, regions, cercles, sectors, frontiers, health, places, mission };
}

/** The table without its functions, which do not cross to a worker. */
function columnsOf(table: StudyData['incidents']): TableColumns {
  const { idAt, placeAt, rowOf, hasNotes, incidentAt, sets, origin, ...columns } = table;
  return columns;
}
