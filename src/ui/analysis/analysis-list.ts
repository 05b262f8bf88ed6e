import { type ComponentType, lazy } from 'react';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';

export const GROUPS = ['mission', 'reach', 'roads', 'changes', 'counts', 'patterns'] as const;
type Group = (typeof GROUPS)[number];

interface Entry {
  readonly group: Group;
  readonly Content: ComponentType;
}

/** Every analysis in the order of the menu; each loads when it is first opened. */
export const ANALYSES: Readonly<Record<AnalysisPart, Entry>> = {
  command: {
    group: 'mission',
    Content: lazy(() =>
      import('./command/CommandView.tsx').then((file) => ({ default: file.CommandView })),
    ),
  },
  contributors: {
    group: 'mission',
    Content: lazy(() =>
      import('./contributors/Contributors.tsx').then((file) => ({ default: file.Contributors })),
    ),
  },
  coverage: {
    group: 'reach',
    Content: lazy(() =>
      import('./coverage/Coverage.tsx').then((file) => ({ default: file.Coverage })),
    ),
  },
  closure: {
    group: 'reach',
    Content: lazy(() =>
      import('./closure/Closure.tsx').then((file) => ({ default: file.Closure })),
    ),
  },
  closures: {
    group: 'reach',
    Content: lazy(() =>
      import('./closures/Closures.tsx').then((file) => ({ default: file.Closures })),
    ),
  },
  border: {
    group: 'reach',
    Content: lazy(() => import('./border/Border.tsx').then((file) => ({ default: file.Border }))),
  },
  medical: {
    group: 'reach',
    Content: lazy(() =>
      import('./medical/Medical.tsx').then((file) => ({ default: file.Medical })),
    ),
  },
  roads: {
    group: 'roads',
    Content: lazy(() => import('./by-road/Roads.tsx').then((file) => ({ default: file.Roads }))),
  },
  route: {
    group: 'roads',
    Content: lazy(() =>
      import('./by-road/RouteByRoad.tsx').then((file) => ({ default: file.RouteByRoad })),
    ),
  },
  patrol: {
    group: 'roads',
    Content: lazy(() => import('./patrol/Patrol.tsx').then((file) => ({ default: file.Patrol }))),
  },
  exposure: {
    group: 'roads',
    Content: lazy(() =>
      import('./exposure/Exposure.tsx').then((file) => ({ default: file.Exposure })),
    ),
  },
  'before-after': {
    group: 'changes',
    Content: lazy(() =>
      import('./before-after/BeforeAfter.tsx').then((file) => ({ default: file.BeforeAfter })),
    ),
  },
  changed: {
    group: 'changes',
    Content: lazy(() =>
      import('./changed/Changed.tsx').then((file) => ({ default: file.Changed })),
    ),
  },
  compare: {
    group: 'changes',
    Content: lazy(() =>
      import('./compare/Compare.tsx').then((file) => ({ default: file.Compare })),
    ),
  },
  rates: {
    group: 'changes',
    Content: lazy(() => import('./rates/Rates.tsx').then((file) => ({ default: file.Rates }))),
  },
  counts: {
    group: 'counts',
    Content: lazy(() => import('./counts/Counts.tsx').then((file) => ({ default: file.Counts }))),
  },
  areas: {
    group: 'counts',
    Content: lazy(() =>
      import('../areas/AreasPanel.tsx').then((file) => ({ default: file.AreasPanel })),
    ),
  },
  rhythm: {
    group: 'counts',
    Content: lazy(() =>
      import('../rhythm/RhythmPanel.tsx').then((file) => ({ default: file.RhythmPanel })),
    ),
  },
  hotspots: {
    group: 'patterns',
    Content: lazy(() =>
      import('./hotspots/Hotspots.tsx').then((file) => ({ default: file.Hotspots })),
    ),
  },
  emerging: {
    group: 'patterns',
    Content: lazy(() =>
      import('./hotspots/Emerging.tsx').then((file) => ({ default: file.Emerging })),
    ),
  },
  kernel: {
    group: 'patterns',
    Content: lazy(() => import('./hotspots/Kernel.tsx').then((file) => ({ default: file.Kernel }))),
  },
  scdi: {
    group: 'patterns',
    Content: lazy(() => import('./hotspots/Scdi.tsx').then((file) => ({ default: file.Scdi }))),
  },
  'near-repeats': {
    group: 'patterns',
    Content: lazy(() =>
      import('./hotspots/NearRepeats.tsx').then((file) => ({ default: file.NearRepeats })),
    ),
  },
  drift: {
    group: 'patterns',
    Content: lazy(() => import('./hotspots/Drift.tsx').then((file) => ({ default: file.Drift }))),
  },
};

export function partsIn(group: Group): AnalysisPart[] {
  // The seam: the keys of a record are its own.
  const parts = Object.keys(ANALYSES) as AnalysisPart[];
  return parts.filter((part) => ANALYSES[part].group === group);
}
