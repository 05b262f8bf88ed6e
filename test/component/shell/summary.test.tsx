import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { Summary } from '../../../src/ui/shell/Summary.tsx';
import { failedFile, filteredView, renderAtlas, viewWith } from '../helpers.tsx';
import { day, SAMPLE_INCIDENTS } from '../sample-data.ts';

const all = SAMPLE_INCIDENTS.length;
const summary = () => screen.getByRole('status', { name: /Summary|Résumé/ });

describe('the summary', () => {
  test('begins with the count shown over the count of all', () => {
    renderAtlas(<Summary />);
    expect(summary().textContent).toMatch(new RegExp(`^${all} of ${all} incidents`));
  });
  test('follows the window', () => {
    const { change } = renderAtlas(<Summary />);
    const from = day('2013-01-01');
    const to = day('2014-01-01');
    change((commands) => commands.setWindow({ from, to }));
    const inside = SAMPLE_INCIDENTS.filter((one) => one.start < to && one.end >= from).length;
    expect(inside).toBeGreaterThan(0);
    expect(summary().textContent).toMatch(new RegExp(`^${inside} of ${all} incidents`));
  });
  test('says so when nothing matches, and how to get out', () => {
    renderAtlas(<Summary />, { view: filteredView({ text: 'no such words' }) });
    expect(summary().textContent).toContain(`0 of ${all} incidents`);
    expect(summary().textContent).toContain('Widen the window or remove a filter');
  });
  test('says that incidents could not be loaded instead of counting none', () => {
    renderAtlas(<Summary />, { data: EMPTY_DATA, files: [failedFile('incidents')] });
    expect(summary().textContent).toBe('Incidents could not be loaded: none can be counted.');
  });
  test('counts all the same when another file failed', () => {
    renderAtlas(<Summary />, { files: [failedFile('bases')] });
    expect(summary().textContent).toMatch(new RegExp(`^${all} of ${all} incidents`));
  });
  test('counts nothing before there is something to count', () => {
    renderAtlas(<Summary />, { data: EMPTY_DATA, loading: true });
    expect(summary().textContent).toBe('Loading the incidents');
  });
  test('speaks French', () => {
    renderAtlas(<Summary />, { view: viewWith({ language: 'fr' }) });
    expect(summary().textContent).toContain(`${all} incidents sur ${all}`);
  });
});
