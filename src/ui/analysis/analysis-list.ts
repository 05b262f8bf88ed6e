import { type ComponentType, lazy } from 'react';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';

interface Entry {
  readonly group: 'bases' | 'incidents';
  readonly Content: ComponentType;
}

/** Every analysis in the order of the menu; each loads when it is first opened. */
export const ANALYSES: Readonly<Record<AnalysisPart, Entry>> = {
  command: {
    group: 'bases',
    Content: lazy(() =>
      import('./command/CommandView.tsx').then((file) => ({ default: file.CommandView })),
    ),
  },
  contributors: {
    group: 'bases',
    Content: lazy(() =>
      import('./contributors/Contributors.tsx').then((file) => ({ default: file.Contributors })),
    ),
  },
  coverage: {
    group: 'bases',
    Content: lazy(() =>
      import('./coverage/Coverage.tsx').then((file) => ({ default: file.Coverage })),
    ),
  },
  exposure: {
    group: 'bases',
    Content: lazy(() =>
      import('./exposure/Exposure.tsx').then((file) => ({ default: file.Exposure })),
    ),
  },
  medical: {
    group: 'bases',
    Content: lazy(() =>
      import('./medical/Medical.tsx').then((file) => ({ default: file.Medical })),
    ),
  },
  changed: {
    group: 'incidents',
    Content: lazy(() =>
      import('./changed/Changed.tsx').then((file) => ({ default: file.Changed })),
    ),
  },
  compare: {
    group: 'incidents',
    Content: lazy(() =>
      import('./compare/Compare.tsx').then((file) => ({ default: file.Compare })),
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
  'before-after': {
    group: 'bases',
    Content: lazy(() =>
      import('./before-after/BeforeAfter.tsx').then((file) => ({ default: file.BeforeAfter })),
    ),
  },
  rates: {
    group: 'incidents',
    Content: lazy(() => import('./rates/Rates.tsx').then((file) => ({ default: file.Rates }))),
  },
  counts: {
    group: 'incidents',
    Content: lazy(() => import('./counts/Counts.tsx').then((file) => ({ default: file.Counts }))),
  },
  closure: {
    group: 'bases',
    Content: lazy(() =>
      import('./closure/Closure.tsx').then((file) => ({ default: file.Closure })),
    ),
  },
  closures: {
    group: 'bases',
    Content: lazy(() =>
      import('./closures/Closures.tsx').then((file) => ({ default: file.Closures })),
    ),
  },
  border: {
    group: 'incidents',
    Content: lazy(() => import('./border/Border.tsx').then((file) => ({ default: file.Border }))),
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
};

export const GROUPS = ['bases', 'incidents'] as const;

export function partsIn(group: Entry['group']): AnalysisPart[] {
  // The seam: the keys of a record are its own.
  const parts = Object.keys(ANALYSES) as AnalysisPart[];
  return parts.filter((part) => ANALYSES[part].group === group);
}
