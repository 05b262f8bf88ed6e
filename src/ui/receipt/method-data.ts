import type { DataKind } from '../../domain/data-kind.ts';
import type { MethodName } from '../words/method.ts';

/** The files that an analysis reads besides the incidents: their sources stand in its receipt. */
export const METHOD_DATA: Readonly<Record<MethodName, readonly DataKind[]>> = {
  'base-card': ['bases'],
  'before-after': ['bases'],
  command: ['bases', 'sectors', 'mission'],
  contributors: ['bases', 'countries'],
  exposure: ['routes'],
  medical: ['bases', 'health', 'places'],
  rates: ['regions', 'cercles'],
  closure: ['bases', 'health', 'places'],
  closures: ['bases', 'health', 'places', 'mission'],
  border: ['frontiers'],
  changed: ['regions', 'cercles'],
  compare: ['regions', 'cercles'],
  patrol: ['roads'],
  roads: ['roads'],
  route: ['roads'],
  drift: [],
  emerging: ['regions'],
  hotspots: ['regions'],
  kernel: ['regions'],
  'near-repeats': [],
  scdi: ['regions'],
  areas: ['regions', 'cercles'],
  counts: ['regions', 'cercles'],
  coverage: ['bases', 'health', 'places'],
  near: ['bases', 'routes'],
  rhythm: [],
  shown: [],
};
