import { proxy, type Remote } from 'comlink';
import type { StudyAnswer, StudyPlaces } from '../../analysis/study/study.ts';
import type { TableColumns } from '../../analysis/table-columns.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { selectMask } from '../../state/selectors.ts';
import type { StudyQuestion, StudySlot } from '../../state/studies/study-run.ts';
import type { StudyGifts } from '../../worker/study/study-desk.ts';
import type { Tasks } from '../../worker/tasks.ts';
import { askWorker } from '../worker-client.ts';

/** Who answers questions: the worker, or a stand-in in tests. */
export interface StudyDesk {
  /** `null` when the question was stopped; rejects when the analysis or the worker failed. */
  readonly ask: (
    slot: StudySlot,
    question: StudyQuestion,
    state: AtlasState,
    tell: (progress: number) => void,
  ) => Promise<StudyAnswer<unknown> | null>;
  readonly stop: (slot: StudySlot) => void;
}

interface Given {
  data?: AtlasState['data'];
  table?: AtlasState['data']['incidents'];
  mask?: Uint16Array;
}

/** The worker as a desk. What it has been given already does not cross again. */
export function workerDesk(): StudyDesk {
  /** By worker: one that had to be started anew knows nothing. */
  const known = new WeakMap<Remote<Tasks>, Given>();
  /** By slot, what the last answer of the worker draws. */
  const drawings = new Map<StudySlot, StudyAnswer<unknown>['drawing']>();

  /** What the worker lacks to answer for this state. */
  function gifts(tasks: Remote<Tasks>, state: AtlasState): StudyGifts {
    const given = known.get(tasks) ?? {};
    const { data } = state;
    const mask = selectMask(state);
    const lacking: StudyGifts = {
      ...(given.data === data ? {} : { places: placesOf(data) }),
      ...(given.table === data.incidents ? {} : { table: columnsOf(data.incidents) }),
      ...(given.mask === mask ? {} : { mask }),
    };
    known.set(tasks, { data, table: data.incidents, mask });
    return lacking;
  }

  return {
    ask: (slot, { name, params, window, span, compare }, state, tell) =>
      askWorker<StudyAnswer<unknown> | null>(async (tasks) => {
        const lacking = gifts(tasks, state);
        // Messages arrive in the order in which they are sent.
        if (Object.keys(lacking).length > 0) void tasks.giveStudy(lacking);
        const order = { name, params, window, span, compare };
        const sent = await tasks.askStudy(slot, order, proxy(tell));
        if (!sent) return null;
        const { sameDrawing, ...answer } = sent;
        const drawing = sameDrawing ? (drawings.get(slot) ?? null) : answer.drawing;
        drawings.set(slot, drawing);
        return { ...answer, drawing };
      }),
    stop: (slot) => void askWorker(async (tasks) => tasks.stopStudy(slot)).catch(() => {}),
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
}: AtlasState['data']): StudyPlaces {
  return { bases, routes, regions, cercles, sectors, frontiers, health, places, mission };
}

/** The table without its functions, which do not cross to a worker. */
function columnsOf(table: AtlasState['data']['incidents']): TableColumns {
  const { idAt, placeAt, rowOf, hasNotes, incidentAt, sets, origin, ...columns } = table;
  return columns;
}
