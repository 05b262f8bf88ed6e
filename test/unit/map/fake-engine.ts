import type { Engine } from '../../../src/map/engine.ts';

export type Call = readonly [name: string, ...args: unknown[]];

/** An engine that only writes down what it was told, and keeps the order of what is drawn. */
export function fakeEngine(): { engine: Engine; calls: Call[]; order: string[] } {
  const calls: Call[] = [];
  const order: string[] = [];
  const put = (id: string, under: string | null) => {
    const at = under === null ? order.length : order.indexOf(under);
    if (at < 0) throw new Error(`${id} goes under ${under}, which is not drawn`);
    order.splice(at, 0, id);
  };
  const take = (id: string) => {
    const at = order.indexOf(id);
    if (at < 0) throw new Error(`${id} is not drawn`);
    order.splice(at, 1);
  };
  const engine: Engine = {
    setSource: (id) => calls.push(['setSource', id]),
    removeSource: (id) => calls.push(['removeSource', id]),
    addStyle(style, under) {
      calls.push(['addStyle', style.id]);
      put(style.id, under);
    },
    changeStyle: (_previous, next) => calls.push(['changeStyle', next.id]),
    removeStyle(id) {
      calls.push(['removeStyle', id]);
      take(id);
    },
    moveStyle(id, under) {
      calls.push(['moveStyle', id]);
      take(id);
      put(id, under);
    },
    setFeatureState: (source, id, state) => calls.push(['setFeatureState', source, id, state]),
    addPoints(id, _points, under) {
      calls.push(['addPoints', id]);
      put(id, under);
    },
    changePoints: (id, change) => calls.push(['changePoints', id, Object.keys(change).sort()]),
    removePoints(id) {
      calls.push(['removePoints', id]);
      take(id);
    },
    addCells(id, _cells, under) {
      calls.push(['addCells', id]);
      put(id, under);
    },
    changeCells: (id) => calls.push(['changeCells', id]),
    removeCells(id) {
      calls.push(['removeCells', id]);
      take(id);
    },
    showCamera: (camera) => calls.push(['showCamera', camera]),
  };
  return { engine, calls, order };
}
