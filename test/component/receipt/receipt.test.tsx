import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { joinTables } from '../../../src/analysis/join-tables.ts';
import type { CoverageFacts } from '../../../src/analysis/studies/coverage/coverage.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { NO_IMPORTS } from '../../../src/state/imports/imports.ts';
import type { StudyRun } from '../../../src/state/studies/study-run.ts';
import type { View } from '../../../src/state/view.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { downloadText } from '../../../src/ui/download.ts';
import { ReceiptButton } from '../../../src/ui/receipt/ReceiptButton.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { HelpDialog } from '../../../src/ui/share/HelpDialog.tsx';
import { Summary } from '../../../src/ui/shell/Summary.tsx';
import { columnsOf } from '../../unit/analysis/columns-of.ts';
import { question } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { ownSet } from '../import/jobs.tsx';
import { day, incident, sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

vi.mock(import('../../../src/ui/download.ts'), () => ({ downloadText: vi.fn(async () => {}) }));

const data = sampleData();
const span = { from: day('2013-01-01'), to: day('2024-01-01') };
const asked = question('coverage', {
  key: 'old',
  params: { r: '40' },
  window: { from: span.from, to: day('2017-01-01') },
  span,
  filters: { ...NO_FILTERS, worstPlace: 2 },
  data,
});
/** The answer of before stands there while the next question, of other parameters, is under way. */
const RUN: StudyRun = {
  question: { ...asked, key: 'new', params: { r: '99' }, filters: NO_FILTERS },
  status: 'running',
  progress: null,
  last: {
    question: asked,
    answer: {
      facts: {
        radiusKm: 40,
        of: 'incidents',
        now: { covered: 1, of: 3 },
        asOf: day('2016-12-31'),
        openBases: 0,
        steps: [],
        ringsKm: [],
        regions: [],
        coveredKm2: 0,
        km2: 1,
      } satisfies CoverageFacts,
      drawing: null,
      rows: Uint32Array.of(0, 1, 2),
      leftOut: [{ reason: 'place-imprecise', rows: Uint32Array.of(4, 5) }],
    },
  },
};
const STATE: Partial<AtlasState> = {
  data,
  imports: { ...NO_IMPORTS, shipped: data.incidents },
  view: viewWith({ analysis: { name: 'coverage', params: { r: '99' } } }),
  studies: { panel: RUN },
};

function open(ui = <AnalysisPanel />, state = STATE) {
  const shareLink = vi.fn((_language?: string, view?: View) => {
    const { analysis, filters, window } = view ?? {};
    return `https://atlas.test/#${JSON.stringify({ analysis, filters, window })}`;
  });
  const services = fakeServices({ shareLink });
  const provided = <ServicesProvider services={services}>{ui}</ServicesProvider>;
  return { ...renderAtlas(provided, state), services };
}

const savedText = () => [...(vi.mocked(downloadText).mock.lastCall?.[2] ?? [])].join('');

test('the receipt is that of the answer in sight, not of the question under way', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Receipt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Receipt: Coverage' });
  const fact = (name: string) =>
    within(dialog).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
  expect(
    within(dialog).getByRole('heading', { name: 'Answer' }).nextElementSibling?.textContent,
  ).toMatch(/^33%: 1 of 3 within 40 km/);
  expect(fact('Radius, km')).toBe('40');
  expect(fact('Share of')).toBe('incidents');
  expect(fact('Window')).toBe('1 January 2013 to 31 December 2016');
  expect(fact('Filters')).toMatch(/^Place precision: within about 25 km/);
  expect(fact('Rows used')).toBe('3 incidents, 3 Jun 2013 to 21 May 2014');
  expect(fact('Rows left out')).toMatch(/Place not known well enough .*: 2 rows/);
  const link = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /^Link/ }).value;
  expect(JSON.parse(link.split('#')[1] ?? '')).toMatchObject({
    analysis: { name: 'coverage', params: { r: '40' } },
    filters: { worstPlace: 2 },
    window: { from: null, to: day('2017-01-01') },
  });
});

test('rows and receipt come as files, the link as text', async () => {
  const { user, services } = open();
  await user.click(await screen.findByRole('button', { name: 'Receipt' }));
  const file = (name: string) => screen.findByRole('button', { name });
  await user.click(await file('Rows used as CSV'));
  const lines = savedText().trimEnd().split('\r\n').slice(3);
  expect(lines.map((line) => line.split(',')[0])).toEqual(['ucdp:1', 'mission:1', 'ucdp:2']);
  await user.click(await file('Rows left out as CSV'));
  expect(savedText().trimEnd().split('\r\n').slice(3)).toHaveLength(2);
  await user.click(await file('Receipt as JSON'));
  const receipt = JSON.parse(savedText());
  expect(receipt).toMatchObject({
    schema: 'minusma-atlas-receipt',
    name: 'coverage',
    parameters: { radiusKm: 40, of: 'incidents' },
    answer: expect.stringMatching(/^33%: 1 of 3/),
    rows: { ids: ['ucdp:1', 'mission:1', 'ucdp:2'], own: 0 },
  });
  expect(Date.parse(receipt.madeAt)).not.toBeNaN();
  await user.click(await file('Copy the link'));
  expect(services.copy).toHaveBeenCalledWith(receipt.link);
  expect(await screen.findByText('Link copied')).toBeTruthy();
});

test('before there is an answer there is no receipt of it', async () => {
  open(<AnalysisPanel />, { ...STATE, studies: {} });
  expect(await screen.findByRole('heading', { name: 'Coverage' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Receipt' })).toBeNull();
});

test('the counts of the summary have one in French too, which leads to all methods', async () => {
  const { user } = open(<Summary />, { ...STATE, readerLanguage: 'fr' });
  // The button stands outside the status, whose text begins with the count.
  expect(screen.getByRole('status').querySelector('button')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Justificatif de ces comptes' }));
  const name = 'Justificatif\u00a0: Incidents affichés';
  const dialog = await screen.findByRole('dialog', { name });
  expect(within(dialog).getByRole('heading', { name: 'Définition' })).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Méthodes de chaque chiffre' }));
  const page = await screen.findByRole('dialog', { name: 'Méthodes' });
  expect(within(page).getByRole('heading', { name: 'Couverture' })).toBeTruthy();
});

test('own files are counted, and nothing of them is in the receipt', async () => {
  // Of a set that is not shipped: the same rows, here as the reader's own.
  const { user } = open(<Summary />, { ...STATE, imports: NO_IMPORTS });
  await user.click(screen.getByRole('button', { name: 'Receipt of these counts' }));
  expect(await screen.findByText(/12 incidents, .* \(of these 12 of your own\)/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Receipt as JSON' }));
  expect(JSON.parse(savedText()).rows).toMatchObject({ count: 12, own: 12, ids: [] });
});

test('Help leads to the methods; their contents go to each by keyboard', async () => {
  const { user } = open(<HelpDialog onClose={() => {}} />);
  await user.click(screen.getByRole('button', { name: 'Methods of every number' }));
  const page = await screen.findByRole('dialog', { name: 'Methods' });
  const entry = within(page).getByRole('button', { name: 'Rhythm' });
  entry.focus();
  await user.keyboard('{Enter}');
  const head = within(page).getByRole('heading', { name: 'Rhythm' });
  await waitFor(() => expect(document.activeElement).toBe(head));
});

test('one switch leaves only rows that are well located', async () => {
  const { user, store } = open();
  const box = await screen.findByRole('checkbox', { name: 'Well-located rows only' });
  await user.click(box);
  expect(store.getState().view.filters.worstPlace).toBe(2);
  await user.click(box);
  expect(store.getState().view.filters.worstPlace).toBe(7);
});

test('of a reader’s own file no word is in the receipt: filters and groups are counted', async () => {
  const own = tableOfColumns(
    columnsOf([incident('mine:1', '2016-05-01', { source: 'mine', type: 'My type' })]),
  );
  const incidents = joinTables([data.incidents, own]);
  const filters = { ...NO_FILTERS, types: ['My type', 'mission'], sources: ['mine'] };
  const set = ownSet({ source: 'mine', table: own });
  const { user } = open(<Summary />, {
    ...STATE,
    data: { ...data, incidents },
    imports: { ...NO_IMPORTS, shipped: data.incidents, sets: [set] },
    view: viewWith({ filters }),
  });
  await user.click(screen.getByRole('button', { name: 'Receipt of these counts' }));
  await user.click(await screen.findByRole('button', { name: 'Receipt as JSON' }));
  // The link is made by a service, which is not the real one here.
  const { link: _, ...receipt } = JSON.parse(savedText());
  expect(receipt).toMatchObject({ filters: { types: ['mission'] }, ownFilters: 2 });
  expect(JSON.stringify(receipt)).not.toMatch(/My type|mine/);
});

test('without an answer its button cannot be pressed', async () => {
  const { change } = open(
    <ReceiptButton
      make={() => null}
      isReady={({ view }) => view.analysis === null}
      small="Receipt of it"
    />,
  );
  const button = screen.getByRole('button', { name: 'Receipt of it' });
  expect(button).toHaveProperty('disabled', true);
  change(({ setAnalysis }) => setAnalysis(null));
  expect(button).toHaveProperty('disabled', false);
});
