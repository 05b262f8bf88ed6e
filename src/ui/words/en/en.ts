import { filters } from './filters.ts';
import { areas, inspector } from './inspector.ts';
import { data, panels, problem } from './panels.ts';
import { rhythm } from './rhythm.ts';
import { help, share } from './share.ts';
import { shell } from './shell.ts';
import { table } from './table.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

export const en = {
  areas,
  data,
  filters,
  help,
  inspector,
  panels,
  problem,
  rhythm,
  share,
  shell,
  table,
  terms,
  timeline,
};
