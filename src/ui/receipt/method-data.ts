import type { RawParams } from '../../analysis/study/study.ts';
import { isStudyName, STUDY_TRAITS } from '../../analysis/study/study-facts.ts';
import type { DataKind } from '../../domain/data-kind.ts';
import type { MethodName } from '../words/method.ts';
import type { ReceiptMaterial } from './material.ts';

const METHOD_DATA: Readonly<Record<MethodName, readonly DataKind[]>> = {
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
  patrol: [],
  roads: [],
  route: [],
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

/** The files that an analysis reads besides the incidents: their sources stand in its receipt. */
export function methodData({
  name,
  params,
}: Pick<ReceiptMaterial, 'name' | 'params'>): readonly DataKind[] {
  // The seam: an analysis of the worker keeps its parameters as the link spells them.
  const onRoads = isStudyName(name) && STUDY_TRAITS[name].needsRoads?.(params as RawParams);
  return onRoads ? [...METHOD_DATA[name], 'roads'] : METHOD_DATA[name];
}
