import { expect, test } from 'vitest';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { SHARE_LIMIT, shareLink } from '../../../../src/state/link/share.ts';
import { FIRST_VIEW } from '../../../../src/state/view.ts';
import { SPAN } from './any-view.ts';

const view = { ...FIRST_VIEW, language: 'fr' as const };

test('a shared link carries the fingerprint of the data', () => {
  const link = shareLink('https://example.org/atlas/?x=1#v=1&t=2017', view, SPAN, '8dbfa92e');
  expect(link).toBe('https://example.org/atlas/?x=1#v=1&lang=fr&data=8dbfa92e');
  expect(decodeLink(new URL(link).hash)).toMatchObject({ view, fingerprint: '8dbfa92e' });
});

test('without data it goes without', () => {
  expect(shareLink('file:///atlas/index.html', view, SPAN, null)).toBe(
    'file:///atlas/index.html#v=1&lang=fr',
  );
});

test('the limit is that of the contract', () => {
  expect(SHARE_LIMIT).toBe(2000);
});
