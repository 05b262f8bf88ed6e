import { filters } from './filters.ts';
import { panels, problem } from './panels.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

export const en = {
  filters,
  panels,
  problem,
  shell,
  terms,
  timeline,
};
