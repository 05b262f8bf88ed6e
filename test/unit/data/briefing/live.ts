import { filterMask } from '../../../../src/analysis/mask.ts';
import type { RawParams, Study } from '../../../../src/analysis/study/study.ts';
import { loadAtlas } from '../../../../src/app/load.ts';
import type { LiveNumber } from '../../../../src/domain/live-number.ts';
import { answeredNumber } from '../../../../src/state/briefings/live-answer.ts';
import { liveNumber } from '../../../../src/state/briefings/live-number.ts';
import type { LiveValue } from '../../../../src/state/briefings/live-value.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { STUDIES } from '../../../../src/worker/study/studies.ts';
import { answerOf } from '../../analysis/studies/answer.ts';
import { BASE, fakeServer } from '../../app/fake-server.ts';
import { numbersIn, stepOf } from './shipped-briefing.ts';

const store = atlasStore();
await loadAtlas(store, fakeServer().fetch, BASE);
export const state = store.getState();

/** What the atlas shows for a live number of a view, its analyses asked without a worker. */
export async function liveValueOf(link: string, number: LiveNumber): Promise<LiveValue> {
  const found = liveNumber(state, link, number);
  if (found.status !== 'asked') return found;
  const { name, params, window, span, compare, filters, data } = found.question;
  const { study } = await STUDIES[name]();
  const mask = filterMask(data.incidents, filters);
  const inputs = { places: data, table: data.incidents, mask, window, span, compare };
  // The seam: each analysis of the list has facts of its own.
  const answer = answerOf(study as Study<unknown>, inputs, params as RawParams);
  return answeredNumber(found, answer);
}

/** The value of a number of a step: `of('security', '{count @ t=…}')`. */
export async function of(id: string, token: string): Promise<number | string> {
  const [number] = numbersIn(token);
  if (!number) throw new Error(`no number: ${token}`);
  const step = stepOf(id);
  for (const text of Object.values(step.text)) {
    if (!text.includes(token)) throw new Error(`${id} does not say ${token}`);
  }
  const value = await liveValueOf(step.link, number);
  return value.status === 'ready' ? value.value : value.status;
}
