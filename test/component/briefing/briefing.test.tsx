import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import { briefingCommandsOf } from '../../../src/state/briefings/briefing-commands.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { BriefingPanel } from '../../../src/ui/briefing/BriefingPanel.tsx';
import { Presentation } from '../../../src/ui/present/Presentation.tsx';
import { type BriefingServices, ServicesProvider } from '../../../src/ui/services.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { fakeServices } from '../services.ts';

const step = (id: string, text: string) => ({
  ...{ id, title: { en: `Step ${id}` }, text: { en: text }, notes: {}, link: 'v=1', seconds: 20 },
});
const made: Briefing = {
  ...{ id: 'made', title: { en: 'My briefing' }, data: null },
  steps: [step('a', 'There are {count} of them.'), step('b', '{nonsense} here')],
};

/** The panel over a store that keeps what it is given. */
function renderPanel(own: readonly Briefing[] = []) {
  let store: AtlasStore | null = null;
  const kept = (change: (list: readonly Briefing[]) => readonly Briefing[]) => {
    if (!store) return;
    const { setBriefings } = briefingCommandsOf(store);
    setBriefings({ own: change(store.getState().briefings.own) });
  };
  const briefings: BriefingServices = {
    load: vi.fn(),
    keep: (one) => kept((list) => [...list.filter(({ id }) => id !== one.id), one]),
    remove: (id) => kept((list) => list.filter((one) => one.id !== id)),
  };
  const rendered = renderAtlas(
    <ServicesProvider services={fakeServices({ briefings })}>
      <BriefingPanel />
    </ServicesProvider>,
    { briefings: { status: 'ready', shipped: [], own, problems: [] } },
  );
  store = rendered.store;
  return rendered;
}

function renderPresentation(one: Briefing, at = 1) {
  return renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <Presentation />
    </ServicesProvider>,
    {
      briefings: { status: 'ready', shipped: [], own: [one], problems: [] },
      view: viewWith({ briefing: { id: one.id, step: at } }),
    },
  );
}

it('captures views as steps, puts them in order and takes changes back', async () => {
  const { user, store, change } = renderPanel();
  await user.click(screen.getByRole('button', { name: 'New briefing' }));
  await user.click(screen.getByRole('button', { name: 'Add the present view as a step' }));
  change((commands) => commands.setFilters({ leastDeaths: 5 }));
  await user.click(screen.getByRole('button', { name: 'Add the present view as a step' }));
  const links = () => store.getState().briefings.own[0]?.steps.map(({ link }) => link);
  expect(links()).toEqual(['v=1', 'v=1&deaths=5']);
  await user.click(screen.getByRole('button', { name: 'Move up: Step 2' }));
  expect(links()).toEqual(['v=1&deaths=5', 'v=1']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(links()).toEqual(['v=1', 'v=1&deaths=5']);
});

it('opens a file, and one with the same id beside the other', async () => {
  const { user, store } = renderPanel([made]);
  const text = JSON.stringify({ format: 'minusma-atlas-briefing', version: 1, ...made });
  await user.upload(screen.getByLabelText('Open a file'), new File([text], 'a.json'));
  await screen.findByDisplayValue('My briefing');
  expect(store.getState().briefings.own).toHaveLength(2);
});

it('says what is wrong with a file and keeps what is there', async () => {
  const { user, store } = renderPanel([made]);
  await user.upload(
    screen.getByLabelText('Open a file'),
    new File(['{"a":1}'], 'a.json', { type: 'application/json' }),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('not a briefing of the atlas');
  expect(store.getState().briefings.own).toEqual([made]);
});

it('says which steps of an opened file were left out', async () => {
  const { user, store } = renderPanel();
  const steps = [...made.steps, { id: 'c' }];
  const text = JSON.stringify({ format: 'minusma-atlas-briefing', version: 1, ...made, steps });
  await user.upload(screen.getByLabelText('Open a file'), new File([text], 'a.json'));
  expect((await screen.findByRole('alert')).textContent).toContain('step 3 (c)');
  expect(store.getState().briefings.own[0]?.steps).toHaveLength(2);
});

it('says where a file is cut off', async () => {
  const { user } = renderPanel();
  await user.upload(screen.getByLabelText('Open a file'), new File(['{"format":'], 'a.json'));
  expect((await screen.findByRole('alert')).textContent).toContain('not valid JSON');
});

it('a deleted briefing comes back', async () => {
  const { user, store } = renderPanel([made]);
  await user.click(screen.getByRole('button', { name: 'Edit: My briefing' }));
  await user.click(screen.getByRole('button', { name: 'Delete the briefing' }));
  expect(store.getState().briefings.own).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(store.getState().briefings.own).toEqual([made]);
});

it('numbers are worked out, and one that does not exist is shown as it is written', async () => {
  const { store } = renderPresentation(made);
  const { length } = store.getState().data.incidents.day;
  expect((await screen.findByText(/There are/)).textContent).toBe(`There are ${length} of them.`);
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(screen.getByText(/^here$/).textContent).toBe('{nonsense} (not available) here');
});

it('goes by keys and ends with Escape', () => {
  const { store } = renderPresentation(made);
  expect(screen.getByRole('heading').textContent).toBe('Step a');
  fireEvent.keyDown(document.body, { key: 'End' });
  expect(screen.getByRole('heading').textContent).toBe('Step b');
  fireEvent.keyDown(document.body, { key: 'PageUp' });
  expect(screen.getByRole('heading').textContent).toBe('Step a');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(store.getState().view.briefing).toBeNull();
});

it('hostile Markdown is text', () => {
  const text =
    '<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://example.org) ![c](https://example.org/x.png)';
  renderPresentation({ ...made, steps: [step('a', text)] });
  const card = within(screen.getByRole('region', { name: 'Briefing' }));
  expect(card.queryByRole('img')).toBeNull();
  expect(card.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org',
  ]);
  expect(card.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
});
