import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SourceLink } from '../../src/ui/inspector/Facts.tsx';
import { OutsideLink } from '../../src/ui/OutsideLink.tsx';

afterEach(cleanup);

test('an address of the web is a link that opens apart', () => {
  render(<SourceLink address="https://www.unmissions.org/report?a=1" />);
  const link = screen.getByRole('link', { name: 'unmissions.org' });
  expect(link.getAttribute('href')).toBe('https://www.unmissions.org/report?a=1');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://a.org',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://a.org/1',
  'file:///etc/passwd',
  'vbscript:x',
  '//a.org/x',
  'a.org',
  'http://',
  '',
])('%j stays text', (address) => {
  render(<OutsideLink address={address}>report</OutsideLink>);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('report')).toBeDefined();
  cleanup();
  render(<SourceLink address={address} />);
  expect(screen.queryByRole('link')).toBeNull();
});
