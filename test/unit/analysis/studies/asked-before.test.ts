import { expect, test, vi } from 'vitest';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import { filterMask } from '../../../../src/analysis/mask.ts';
import type { RawParams, Study, StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { shippedJson } from '../../data/shipped.ts';
import { answerOf, days } from './answer.ts';
import { data, shippedInputs } from './shipped-inputs.ts';

const window = days('2016-06-01', '2017-05-31');
const incidents = readIncidents(shippedJson('incidents.geojson')).rows;
const tableOf = (most: number) => eventTable(incidents.filter((_, i) => i % 7 < most));
const table = tableOf(2);
const lessRows = tableOf(1);
const mask = new Uint16Array(table.size);
const filtered = filterMask(table, { ...NO_FILTERS, types: ['state', 'mission'] });
const bases = data.bases.filter((_, i) => i % 4 === 0);
const places = { ...data, bases };

/** Questions that differ from the first in one thing. */
const PATCHES: Readonly<Record<string, Partial<StudyInputs>>> = {
  mask: { mask: filtered },
  days: { window: days('2014-03-01', '2014-12-31') },
  'end of the data': { span: days('2013-01-01', '2017-03-15') },
  'begin of the data': { span: days('2015-02-10', '2023-12-31') },
  table: { table: lessRows, mask: new Uint16Array(lessRows.size) },
  bases: { places: { ...places, bases: bases.slice(0, -4) } },
  regions: { places: { ...places, regions: data.regions.slice(0, -1) } },
  sites: { places: { ...places, health: data.places, places: data.health } },
  routes: { places: { ...places, routes: data.routes.slice(1) } },
};

/** The patches go with the first of the parameters. */
const STUDIES: readonly (readonly [string, readonly RawParams[]])[] = [
  ['coverage', [{}, { r: '80' }]],
  ['coverage', [{ of: 'health' }, { of: 'health', r: '80' }, { of: 'places' }]],
  ['exposure', [{}, { d: '40' }, { seg: '20' }, { route: data.routes[1]?.id ?? '' }]],
  ['closure', [{}, { r: '80' }, { base: bases[3]?.id ?? '' }, { of: 'health' }]],
  ['compare', [{ with: 'type:osv' }, { with: 'type:state' }, { with: 'region:ML07', by: 'type' }]],
  ['compare', [{ by: 'type', map: 'hexagons', with: 'region:ML05' }, { by: 'actor' }]],
  ['changed', [{}, { by: 'cercle' }, { by: 'type' }]],
  ['rates', [{}, { by: 'cercle' }]],
  ['medical', [{}, { v: '120' }]],
  ['contributors', [{}, { c: 'TCD' }]],
  ['contributors', [{ c: 'TCD' }, { c: 'BGD' }, {}]],
];

/** An analysis that was asked nothing before. */
async function fresh(name: string): Promise<Study<unknown>> {
  vi.resetModules();
  return (await import(`../../../../src/analysis/studies/${name}/${name}.ts`)).study;
}

/** The worker keeps places, table and mask, and reads window and span anew from each question. */
function ask(study: Study<unknown>, patch: Partial<StudyInputs>, params: RawParams) {
  const inputs = shippedInputs({ places, window, table, mask, ...patch });
  const { window: asked, span } = inputs;
  return answerOf(study, { ...inputs, window: { ...asked }, span: { ...span } }, params);
}

test.each(STUDIES)(
  '%s %j answers as if nothing had been asked before',
  async (name, choices) => {
    const study = await fresh(name);
    const [first = {}] = choices;
    const questions = [
      ...choices.map((params) => [JSON.stringify(params), {}, params] as const),
      ...Object.entries(PATCHES).map(([what, patch]) => [what, patch, first] as const),
    ];
    for (const [what, patch, params] of questions) {
      const expected = ask(await fresh(name), patch, params);
      // Each comes after the first question, from which it differs in one thing.
      ask(study, {}, first);
      expect([what, ask(study, patch, params)]).toEqual([what, expected]);
    }
  },
  30_000,
);
