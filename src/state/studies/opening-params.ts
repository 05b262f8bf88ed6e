import { pointsText } from '../../analysis/points-text.ts';
import {
  placeOf,
  type RoadPoint,
  roadPointText,
} from '../../analysis/studies/by-road/road-point.ts';
import type { RawParams } from '../../analysis/study/study.ts';
import type { AtlasState } from '../atlas-state.ts';
import type { AnalysisPart } from './analysis-parts.ts';

/** What an analysis of the menu begins with: those by road begin at the base or town that is selected. */
export function openingParams(
  part: AnalysisPart,
  { data, view: { selection } }: Pick<AtlasState, 'data' | 'view'>,
): RawParams {
  if (selection?.kind !== 'base' && selection?.kind !== 'place') return {};
  const point: RoadPoint = { kind: selection.kind, id: selection.id };
  const from = roadPointText(point);
  if (part === 'roads') return { from };
  // It leads to Gao where nothing else is said.
  if (part === 'route') return from === 'base:gao' ? { from, to: 'base:mopti' } : { from };
  const at = part === 'patrol' && placeOf(point, data);
  return at ? { p: pointsText([at]) } : {};
}
