import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { HelpButton } from '../../../src/ui/share/HelpButton.tsx';
import { ShareButton } from '../../../src/ui/share/ShareButton.tsx';
import { renderAtlas } from '../helpers.tsx';
import { fakeServices } from '../services.ts';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });

function open(services = fakeServices()) {
  const ui = (
    <ServicesProvider services={services}>
      <ShareButton />
    </ServicesProvider>
  );
  return { ...renderAtlas(ui), services };
}

test('Share copies the link and says what it holds', async () => {
  const { user, services } = open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await screen.findByText('Link copied')).toBeTruthy();
  expect(services.copy).toHaveBeenCalledWith('https://atlas.test/#v=1');
  expect(screen.getByText('no filter')).toBeTruthy();
  expect(screen.getByText('the whole of Mali')).toBeTruthy();
});

test('the link can carry the language, and is copied again', async () => {
  const { user, services } = open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await user.click(await screen.findByRole('checkbox', { name: /English for everyone/ }));
  expect(field().value).toContain('lang=en');
  expect(services.copy).toHaveBeenLastCalledWith('https://atlas.test/#v=1&lang=en');
});

test('a browser without a clipboard, and a link that is too long, are told', async () => {
  const long = `https://atlas.test/#v=1&q=${'x'.repeat(2000)}`;
  const { user } = open(
    fakeServices({ shareLink: vi.fn(() => long), copy: vi.fn(async () => false) }),
  );
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await screen.findByText(/could not be copied/)).toBeTruthy();
  expect(screen.getByText(/over 2,000 characters/)).toBeTruthy();
});

test('Help opens and closes by keyboard and gives the focus back', async () => {
  const { user } = renderAtlas(<HelpButton />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'How to use the atlas' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Help' }));
});
