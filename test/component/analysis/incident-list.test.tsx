import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/exposure/exposure.ts';
import { IncidentList } from '../../../src/ui/analysis/parts/IncidentList.tsx';
import { renderAtlas } from '../helpers.tsx';
import { day, incident, sampleData } from '../sample-data.ts';
import '../../../src/ui/analysis/analysis-words.ts';
import { answered } from './ready-run.ts';

const DATA = sampleData([
  incident('one', '2017-02-01', { place: 'Here' }),
  incident('two', '2017-03-01', { place: 'There' }),
]);
const WINDOW = { from: day('2017-01-01'), to: day('2018-01-01') };

test('incidents are those of the table that was asked, whatever is switched on since', async () => {
  const { store, user } = renderAtlas(
    <IncidentList rows={[0]} />,
    answered('exposure', study, DATA, WINDOW),
  );
  expect(screen.getByRole('button', { name: /Here/ })).toBeTruthy();
  // Of a table with an older incident, which takes the first row.
  const { incidents } = sampleData([incident('own', '2013-01-01', { place: 'Elsewhere' })]);
  act(() => store.setState({ data: { ...DATA, incidents } }));
  await user.click(screen.getByRole('button', { name: /Here/ }));
  expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'one' });
});
