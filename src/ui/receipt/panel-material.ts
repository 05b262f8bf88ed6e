import type { AreaCount } from '../../analysis/area-count.ts';
import { cercleTable, regionTable } from '../../analysis/area-table.ts';
import type { FoundRows } from '../../analysis/found-rows.ts';
import { rhythm } from '../../analysis/rhythm.ts';
import { isStudyName } from '../../analysis/study/study-facts.ts';
import { startOf } from '../../domain/day.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { nearChoice } from '../../state/near.ts';
import { selectSpan, selectTally } from '../../state/selectors.ts';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';
import type { AnalysisChoice, View } from '../../state/view.ts';
import { type ReceiptMaterial, shownPart } from './material.ts';
import { studyMaterial } from './study-material.ts';

/** What a part of the panel "Analysis" says. */
export function partMaterial(state: AtlasState, part: AnalysisPart): ReceiptMaterial | null {
  if (isStudyName(part)) return studyMaterial(state, part);
  return part === 'areas' ? areasMaterial(state) : rhythmMaterial(state);
}

/** The tables of regions and cercles. */
function areasMaterial(state: AtlasState): ReceiptMaterial {
  const shown = shownPart(state);
  const tally = selectTally(state);
  const facts = {
    regions: regionTable(state.data, tally, shown.window),
    cercles: cercleTable(state.data, tally, shown.window),
  };
  const view = viewOf(state, { name: 'areas', params: {} });
  return { ...shown, name: 'areas', facts, view };
}

/** The count inside the drawn area. */
export function drawnMaterial(state: AtlasState, found: AreaCount): ReceiptMaterial {
  const { areaKm2, per1000Km2, inside } = found;
  const { rows, ...numbers } = inside;
  const corners = state.view.analysis?.params['p'] ?? '';
  const facts = { ...numbers, areaKm2, per1000Km2 };
  return {
    ...shownPart(state),
    name: 'areas',
    question: 'drawn',
    params: { corners },
    facts,
    rows,
  };
}

/** The count within a distance of the selected base or route. */
export function nearMaterial(
  state: AtlasState,
  radiusKm: number,
  { rows, ...facts }: FoundRows,
): ReceiptMaterial {
  const { selection } = state.view;
  const of = selection && `${selection.kind}:${selection.id}`;
  const view = viewOf(state, nearChoice(radiusKm));
  return { ...shownPart(state), name: 'near', params: { of, radiusKm }, facts, rows, view };
}

function rhythmMaterial(state: AtlasState): ReceiptMaterial {
  const shown = shownPart(state);
  const { incidents } = state.data;
  const span = selectSpan(state);
  const startDay = (row: number) => incidents.day[row] ?? 0;
  const endDay = (row: number) => incidents.dayEnd[row] ?? 0;
  return {
    ...shown,
    name: 'rhythm',
    facts: rhythm(incidents, shown.rows, span.from, span.to - 1),
    leftOut: [
      {
        reason: 'month-unknown',
        rows: shown.rows.filter(
          (row) => startOf('month', startDay(row)) !== startOf('month', endDay(row)),
        ),
      },
      { reason: 'day-unknown', rows: shown.rows.filter((row) => startDay(row) !== endDay(row)) },
    ],
    view: viewOf(state, { name: 'rhythm', params: {} }),
  };
}

/** The view with an analysis that knows no second window. */
function viewOf({ view }: AtlasState, analysis: AnalysisChoice): View {
  return { ...view, analysis, compare: null };
}
