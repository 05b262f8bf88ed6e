import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { rateRatio } from '../../../src/analysis/statistics/rate-ratio.ts';
import type {
  BeforeAfterFacts,
  BeforeAfterFound,
} from '../../../src/analysis/studies/before-after/before-after-facts.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { selectQuestion } from '../../../src/state/studies/study-question.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

function sides(before: number, beforeDays: number, after: number, afterDays: number) {
  const [one, other] = [
    { count: before, exposure: beforeDays },
    { count: after, exposure: afterDays },
  ];
  return { before: one, after: other, ratio: rateRatio(other, one) };
}

const CHANGE = day('2023-08-26');
const FOUND: BeforeAfterFound = {
  base: { id: 'menaka', name: { en: 'Ménaka', fr: 'Ménaka' }, note: null },
  day: CHANGE,
  doubts: [],
  before: { from: CHANGE - 180, to: CHANGE },
  after: { from: CHANGE, to: CHANGE + 180 },
  here: sides(12, 180, 1, 180),
  ring: sides(4, 180, 5, 180),
  against: { estimate: 0.5, low: 0.2, high: 1.25, p: 0.2, bases: 2, before: 7, after: 9 },
  controls: [
    { id: 'gao', name: { en: 'Gao', fr: 'Gao' }, use: 'used', before: 7, after: 9 },
    { id: 'ansongo', name: { en: 'Ansongo', fr: 'Ansongo' }, use: 'overlaps', before: 1, after: 0 },
  ],
  ladder: [{ days: 30, here: sides(2, 30, 0, 20), against: null }],
  placebo: {
    ratio: 0.12,
    days: Int32Array.from([CHANGE - 400, CHANGE - 370]),
    ratios: Float64Array.from([1, 0.1]),
    asExtreme: 1,
    share: 0.5,
  },
  months: [{ day: day('2023-08-01'), count: 3 }],
  across: 0,
};
const FACTS: BeforeAfterFacts = {
  radiusKm: 25,
  days: 180,
  event: 'closing',
  day: null,
  places: 'located',
  found: FOUND,
};

function open(
  found: Partial<BeforeAfterFound> | null = {},
  { language = 'en' as 'en' | 'fr', types = ['mission'] as string[], facts = {} } = {},
) {
  const state = {
    data: sampleData(),
    loading: false,
    readerLanguage: language,
    view: viewWith({
      analysis: { name: 'before-after', params: {} },
      filters: { ...NO_FILTERS, types },
    }),
  };
  const question = selectQuestion(atlasStore(state).getState(), 'panel');
  if (!question) throw new Error('nothing is asked');
  const leftOut = [{ reason: 'place-imprecise', rows: Uint32Array.from([1, 2]) }];
  const answer = {
    facts: { ...FACTS, ...facts, found: found && { ...FOUND, ...found } },
    drawing: null,
    rows: new Uint32Array(),
    leftOut,
  };
  const copied: string[] = [];
  const services = fakeServices({
    copy: async (text: string) => copied.push(text) > 0,
  });
  return {
    copied,
    ...renderAtlas(
      <ServicesProvider services={services}>
        <AnalysisPanel />
      </ServicesProvider>,
      {
        ...state,
        studies: {
          panel: ready('before-after', answer, question),
        },
      },
    ),
  };
}

// By poisson.test of R: 1 and 12 in 90 days each, 0.0833 (0.00195–0.563); the days cancel out.
const ENGLISH =
  'Attacks on the mission within 25 km of Ménaka: 1 in 180 days after the closure (25 August 2023), 12 in 180 days before: rate × 0.083 (95 % interval 0.0019–0.56). The rate fell.';
const FRENCH =
  'Attaques contre la mission à 25 km au plus de Ménaka : 1 en 180 jours après la fermeture (25 août 2023), 12 en 180 jours avant : taux × 0,083 (intervalle à 95 % : 0,0019–0,56). Le taux a baissé.';
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  ['en', ENGLISH, 'Copy the sentence with its link', 'Copied.'],
  ['fr', FRENCH, 'Copier la phrase et son lien', 'Copié.'],
] as const)(
  'the sentence is made from the numbers and copied: %s',
  async (language, words, button, told) => {
    const { copied, user } = open({}, { language });
    const copy = await screen.findByRole('button', { name: button });
    expect(plain(document.querySelector('.analysis-answer')?.textContent ?? null)).toBe(words);
    await user.click(copy);
    expect(screen.getByText(told)).toBeTruthy();
    expect(plain(copied[0] ?? null).startsWith(words)).toBe(true);
    expect(copied[0]?.endsWith(`\nhttps://atlas.test/#v=1&lang=${language}`)).toBe(true);
  },
);

test('under other filters it still says what was counted, and cannot be copied with their link', async () => {
  const { change, user } = open();
  const copy = await screen.findByRole('button', { name: /^Copy the sentence/ });
  const limits = /^Filters.*Attack on the mission/;
  expect(screen.getByText(limits)).toBeTruthy();
  change(({ setFilters }) => setFilters({ types: ['state'], worstPlace: 2 }));
  expect(screen.getByText(/^Attacks on the mission within 25/)).toBeTruthy();
  expect(screen.getByText(limits).textContent).not.toMatch(/Place precision/);
  expect(copy).toHaveProperty('disabled', true);
  await user.click(copy);
  expect(screen.queryByText('Copied.')).toBeNull();
  change(({ setFilters }) => setFilters({ types: ['mission'], worstPlace: 7 }));
  expect(copy).toHaveProperty('disabled', false);
});

test('it says no more than the interval allows', async () => {
  open({ here: sides(5, 180, 4, 128) }, { types: [] });
  expect(
    await screen.findByText(/^Incidents within.*4 in 128 days.*No clear change\.$/),
  ).toBeTruthy();
  expect(screen.getByText('No filter is set: incidents of every type count.')).toBeTruthy();
});

test.each([
  [sides(1, 180, 12, 180), /The rate rose\.$/],
  [sides(0, 180, 0, 180), /nothing to compare\. No incident on either side\.$/],
  [sides(0, 180, 7, 60), /no ratio to 0 \(95.% interval from ×.\d.*up\)\. The rate rose\.$/],
  [sides(3, 180, 0, 0), /One side has no days in the data\.$/],
])('in the other cases, too', async (here, words) => {
  open({ here });
  expect(await screen.findByText(words)).toBeTruthy();
});

test('what speaks against it stands below: doubts, silence, what was left out', async () => {
  open({ doubts: ['last-map', 'month'] });
  const list = await screen.findByRole('region', { name: 'To be kept in mind' });
  const texts = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(texts).toEqual([
    'No closure is recorded: this is the end of the last map that shows the base.',
    'The date is known only to the month.',
    expect.stringMatching(/silence is not calm/),
    expect.stringMatching(/hardly anyone of the mission/),
    expect.stringMatching(/records of its dead/),
    expect.stringMatching(/^2 incidents that might lie within the circle are left out/),
  ]);
  expect(screen.getByText(/after the end of the last map.*\(August 2023\)/)).toBeTruthy();
});

test('other bases, the ring and other days have their numbers in words and tables', async () => {
  const { user } = open();
  expect(
    await screen.findByText(/^2 bases: 7 before, 9 after\. Ménaka against them: ×.0\.5/),
  ).toBeTruthy();
  expect(screen.getByText(/^5 after, 4 before: rate/)).toBeTruthy();
  expect(screen.getByRole('img', { name: /^Of 2 other days.*1 have a ratio.*50%/ })).toBeTruthy();
  const row = screen.getByRole('rowheader', { name: '30' }).closest('tr');
  expect(plain(row?.textContent ?? null)).toMatch(/^3020 in 20 d/);
  const [, others] = screen.getAllByText('The same as a table');
  if (!others) throw new Error('no table');
  await user.click(others);
  expect(
    await screen.findByRole('rowheader', { name: /^Ansongo left out: too near/ }),
  ).toBeTruthy();
});

test('another day has to be chosen first', async () => {
  const { store, user } = open(null, { facts: { event: 'date' } });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Event' }), 'date');
  expect(screen.getByText('Choose the day.')).toBeTruthy();
  await user.type(screen.getByLabelText('Day'), '2020-06-01');
  expect(store.getState().view.analysis?.params).toEqual({ event: 'date', day: '2020-06-01' });
  await user.click(screen.getByRole('checkbox', { name: /imprecise places/ }));
  expect(store.getState().view.analysis?.params['places']).toBe('all');
});
