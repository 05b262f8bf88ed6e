import { type ComponentType, lazy } from 'react';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';

interface Entry {
  readonly group: 'bases' | 'incidents';
  readonly Content: ComponentType;
}

/** Every analysis in the order of the menu; each loads when it is first opened. */
export const ANALYSES: Readonly<Record<AnalysisPart, Entry>> = {
  coverage: {
    group: 'bases',
    Content: lazy(() =>
      import('./coverage/Coverage.tsx').then((file) => ({ default: file.Coverage })),
    ),
  },
  patrol: {
    group: 'bases',
    Content: lazy(() => import('./patrol/Patrol.tsx').then((file) => ({ default: file.Patrol }))),
  },
  roads: {
    group: 'bases',
    Content: lazy(() => import('./by-road/Roads.tsx').then((file) => ({ default: file.Roads }))),
  },
  route: {
    group: 'bases',
    Content: lazy(() =>
      import('./by-road/RouteByRoad.tsx').then((file) => ({ default: file.RouteByRoad })),
    ),
  },
  areas: {
    group: 'incidents',
    Content: lazy(() =>
      import('../areas/AreasPanel.tsx').then((file) => ({ default: file.AreasPanel })),
    ),
  },
  rhythm: {
    group: 'incidents',
    Content: lazy(() =>
      import('../rhythm/RhythmPanel.tsx').then((file) => ({ default: file.RhythmPanel })),
    ),
  },
};

export const GROUPS = ['bases', 'incidents'] as const;

export function partsIn(group: Entry['group']): AnalysisPart[] {
  // The seam: the keys of a record are its own.
  const parts = Object.keys(ANALYSES) as AnalysisPart[];
  return parts.filter((part) => ANALYSES[part].group === group);
}
