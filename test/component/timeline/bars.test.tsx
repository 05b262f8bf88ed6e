import { expect, it } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas } from '../helpers.tsx';
import { incident, sampleData } from '../sample-data.ts';

it('hatches types of any name, and numbers even the lowest scale', () => {
  const incidents = eventTable([
    incident('own:1', '2017-01-20', { end: '2017-02-10', type: 'Explosions/Remote (violence)' }),
  ]);
  const { container } = renderAtlas(<Timeline />, { data: { ...sampleData(), incidents } });
  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
  const hatched = [...container.querySelectorAll('.timeline-bars > path[fill^="url("]')].filter(
    (path) => path.getAttribute('d'),
  );
  expect(hatched).toHaveLength(1);
  const [, id] = /^url\(#([^\s()/]+)\)$/.exec(hatched[0]?.getAttribute('fill') ?? '') ?? [];
  expect(ids).toContain(id);
  expect(container.querySelector('.timeline-counts')?.textContent).toBe('1');
});
