import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { importCommandsOf } from '../../../src/state/imports/import-commands.ts';
import { openDesk } from './jobs.tsx';

const one = new File(['date'], 'one.csv');
const two = new File(['date'], 'two.csv');

/** A drag as the browser tells of it; true when the page kept the browser from acting on it. */
function drag(name: string, types: readonly string[], files: readonly File[] = []): boolean {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const transfer = { types, files, dropEffect: 'none' };
  Object.assign(event, { dataTransfer: transfer, relatedTarget: null });
  act(() => {
    document.body.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

test('a file over the window is told, and looked at when it is dropped', () => {
  const { services } = openDesk({});
  expect(drag('dragenter', ['Files'])).toBe(true);
  expect(screen.getByText('Drop the file here to add its incidents')).toBeTruthy();
  drag('dragleave', ['Files']);
  expect(screen.queryByText(/Drop the file/)).toBeNull();
  expect(drag('dragover', ['Files'])).toBe(true);
  expect(drag('drop', ['Files'], [one])).toBe(true);
  expect(screen.queryByText(/Drop the file/)).toBeNull();
  expect(services.look).toHaveBeenCalledExactlyOnceWith(one);
});

test('text that is dragged within the page is left alone', () => {
  const { services } = openDesk({});
  expect(drag('dragover', ['text/plain'])).toBe(false);
  expect(drag('drop', ['text/plain'])).toBe(false);
  expect(screen.queryByText(/Drop the file/)).toBeNull();
  expect(services.look).not.toHaveBeenCalled();
});

test('of several files the first is taken, and the dialog says so', async () => {
  const { services, store } = openDesk({});
  drag('drop', ['Files'], [one, two]);
  expect(services.look).toHaveBeenCalledExactlyOnceWith(one);
  act(() => importCommandsOf(store).setJob({ phase: 'looking', file: 'one.csv' }));
  expect(await screen.findByText(/Several files were dropped/)).toBeTruthy();
});

test('a file that is being read is not lost to one that is dropped', () => {
  const { services } = openDesk({ job: { phase: 'running', file: 'one.csv', progress: null } });
  expect(drag('dragover', ['Files'])).toBe(true);
  expect(screen.getByText(/^A file is being read/)).toBeTruthy();
  expect(drag('drop', ['Files'], [two])).toBe(true);
  expect(services.look).not.toHaveBeenCalled();
});
