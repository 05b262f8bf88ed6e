import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { study as border } from '../../../src/analysis/studies/border/border.ts';
import { study as closure } from '../../../src/analysis/studies/closure/closure.ts';
import { study as closures } from '../../../src/analysis/studies/closures/closures.ts';
import { study as coverage } from '../../../src/analysis/studies/coverage/coverage.ts';
import type { Study } from '../../../src/analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../../src/analysis/study/study-facts.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { answerOf, days } from '../../unit/analysis/studies/answer.ts';
import { shippedInputs } from '../../unit/analysis/studies/shipped-inputs.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { fakeServices } from '../services.ts';

const WINDOW = days('2018-01-01', '2018-12-31');
const INPUTS = shippedInputs({ window: WINDOW });

/** The panel with an analysis open that the real study has answered, over the shipped data. */
function open<Name extends StudyName>(
  name: Name,
  study: Study<StudyFacts[Name]>,
  params: Record<string, string> = {},
) {
  const panel = ready(name, answerOf(study, INPUTS, params), { params, window: WINDOW });
  return renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <AnalysisPanel />
    </ServicesProvider>,
    {
      data: { ...EMPTY_DATA, ...INPUTS.places, incidents: INPUTS.table as never },
      view: viewWith({ analysis: { name, params }, window: WINDOW }),
      studies: { panel },
    },
  );
}

afterEach(() => vi.useRealTimers());

test('coverage: rings are typed as a list, the area and the regions are said', async () => {
  const { user, store } = open('coverage', coverage, { of: 'places' });
  const field = await screen.findByRole('textbox', { name: 'Rings, km' });
  await user.type(field, '10, 50');
  expect(store.getState().view.analysis?.params).toEqual({ of: 'places', rings: '10/50' });
  await user.clear(field);
  expect(store.getState().view.analysis?.params).toEqual({ of: 'places' });
  await user.type(field, '10, x');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/The reach covers [\d,]+ km², 2% of the country/)).toBeTruthy();
  const table = screen.getByRole('table', { name: 'By region' });
  expect(within(table).getAllByRole('row')).toHaveLength(12);
});

test('if a base closes: the base is chosen, the change stands as a table', async () => {
  const { user, store } = open('closure', closure, { base: 'gao', of: 'health' });
  const choice = await screen.findByRole('combobox', { name: 'Base' });
  expect(choice).toHaveProperty('value', 'gao');
  expect(screen.getByText(/^Nearest other open base: Ansongo, 90 km/)).toBeTruthy();
  const table = screen.getByRole('table', { name: 'Within reach, with it and without it' });
  const names = within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
  expect(names).toEqual(['Incidents', 'Towns', 'Health sites', 'Area, km²']);
  await user.selectOptions(choice, 'Kidal');
  expect(store.getState().view.analysis?.params).toEqual({ base: 'kidal', of: 'health' });
  // Not open in 2018, so not among the choices.
  expect(within(choice).queryByRole('option', { name: 'Léré' })).toBeNull();
});

test('the closures: a step moves the window to the year up to its day', async () => {
  const { user, store } = open('closures', closures, { step: '6' });
  expect(await screen.findByText('Step 6 of 13: Tessalit')).toBeTruthy();
  // Both addresses, as the sources differ.
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'https://minusma.unmissions.org/en/note-correspondents-%E2%80%93-mali',
    'https://allafrica.com/stories/202310230605.html',
  ]);
  await user.click(screen.getByRole('button', { name: 'Next closure' }));
  expect(store.getState().view.analysis?.params).toEqual({ step: '7' });
  expect(store.getState().view.window).toEqual(days('2022-10-24', '2023-10-23'));
  await user.click(screen.getByRole('button', { name: 'Before the first closure' }));
  expect(store.getState().view.analysis?.params).toEqual({});
  expect(store.getState().view.window).toEqual(days('2022-08-03', '2023-08-02'));
  expect(screen.getByRole('button', { name: 'Previous closure' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Gao' }));
  expect(screen.getByText(/No day of a closure is known/)).toBeTruthy();
});

test('the closures play a step every two seconds, and stop at the last', async () => {
  const { user, store } = open('closures', closures, { step: '11' });
  const play = await screen.findByRole('button', { name: 'Play the closures' });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { acts } = store.getState();
  await user.click(play);
  const step = () => store.getState().view.analysis?.params['step'];
  expect(step()).toBe('11');
  await vi.advanceTimersByTimeAsync(2100);
  expect(step()).toBe('12');
  await vi.advanceTimersByTimeAsync(2100);
  expect(step()).toBe('13');
  expect(store.getState().acts).toBe(acts);
  await vi.advanceTimersByTimeAsync(2100);
  await waitFor(() => screen.getByRole('button', { name: 'Play the closures' }));
  expect(step()).toBe('13');
  // All of it is one step back in the history.
  expect(store.getState().acts).toBe(acts + 1);
});

test('a number typed or slid is one act; passing by with Tab is none', async () => {
  const { user, store } = open('coverage', coverage);
  const slider = await screen.findByRole('slider', { name: 'Radius, km' });
  const acts = () => store.getState().acts;
  const before = acts();
  slider.focus();
  await user.tab();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(slider);
  expect(acts()).toBe(before);
  await user.keyboard('{ArrowRight}');
  expect(acts()).toBe(before + 1);
  const field = screen.getByRole('spinbutton', { name: 'Radius, km' });
  await user.clear(field);
  await user.type(field, '70');
  expect(acts()).toBe(before + 1);
  await user.tab();
  expect(store.getState().view.analysis?.params['r']).toBe('70');
  expect(acts()).toBe(before + 2);
});

test('border belt: frontiers with most incidents first, uncertain places apart', async () => {
  open('border', border, { km: '50' });
  const table = await screen.findByRole('table', { name: 'By frontier' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(7);
  expect(rows[0]?.textContent).toMatch(/^Burkina Faso 1,293 km/);
  expect(screen.getByText(/incidents of certain place within 50 km of a frontier$/)).toBeTruthy();
  expect(screen.getByText(/Counted apart: \d+ incidents/)).toBeTruthy();
});
