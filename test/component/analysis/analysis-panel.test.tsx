import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import type { StudyRun } from '../../../src/state/studies/study-run.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { OpenAnalysis } from '../../../src/ui/analysis/OpenAnalysis.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { question } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { fakeServices } from '../services.ts';

function open(state: Partial<AtlasState> = {}) {
  const services = fakeServices();
  const ui = (
    <ServicesProvider services={services}>
      <AnalysisPanel />
    </ServicesProvider>
  );
  return { ...renderAtlas(ui, state), services };
}

function run(patch: Partial<StudyRun>): StudyRun {
  return {
    question: question('coverage'),
    status: 'running',
    progress: null,
    last: null,
    ...patch,
  };
}
const VIEW = viewWith({ analysis: { name: 'coverage', params: {} } });

test('the list opens an analysis, and the way back leads to where it was', async () => {
  const { store, user } = open();
  await user.click(screen.getByRole('button', { name: /^Coverage/ }));
  expect(store.getState().view.analysis).toEqual({ name: 'coverage', params: {} });
  expect(screen.getByRole('heading', { name: 'Coverage' })).toBeTruthy();
  const back = screen.getByRole('button', { name: 'All analyses' });
  await waitFor(() => expect(document.activeElement).toBe(back));
  await user.click(back);
  expect(store.getState().view.analysis).toBeNull();
  const entry = screen.getByRole('button', { name: /^Coverage/ });
  await waitFor(() => expect(document.activeElement).toBe(entry));
});

test('a parameter goes into the view, and out of it when it is the first again', async () => {
  const { store, user } = open({ view: VIEW });
  const [field] = await screen.findAllByRole('spinbutton', { name: /Radius/ });
  if (!field) throw new Error('no field');
  await user.clear(field);
  await user.type(field, '40');
  expect(store.getState().view.analysis?.params).toEqual({ r: '40' });
  await user.clear(field);
  await user.type(field, '25');
  expect(store.getState().view.analysis?.params).toEqual({});
});

test('a long one shows how far it has come; one that failed can be asked again', async () => {
  const { store, services, user } = open({ view: VIEW, studies: { panel: run({}) } });
  expect(screen.queryByRole('progressbar')).toBeNull();
  store.setState({ studies: { panel: run({ progress: 0.5 }) } });
  expect(await screen.findByRole('progressbar', { name: 'Working…' })).toBeTruthy();
  store.setState({ studies: { panel: run({ status: 'failed' }) } });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(services.askAgain).toHaveBeenCalledOnce();
});

test('with its panel closed an analysis is named on the map, to open or to end it', async () => {
  const { store, user } = renderAtlas(<OpenAnalysis />, { view: VIEW, panel: null });
  await user.click(screen.getByRole('button', { name: 'Coverage' }));
  expect(store.getState().panel).toBe('analysis');
  await user.click(screen.getByRole('button', { name: 'End the analysis: Coverage' }));
  expect(store.getState().view.analysis).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
