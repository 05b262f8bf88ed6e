import { type ComponentType, lazy } from 'react';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';

interface Entry {
  readonly group: 'bases' | 'hotspots' | 'incidents';
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
  hotspots: {
    group: 'hotspots',
    Content: lazy(() =>
      import('./hotspots/Hotspots.tsx').then((file) => ({ default: file.Hotspots })),
    ),
  },
  emerging: {
    group: 'hotspots',
    Content: lazy(() =>
      import('./hotspots/Emerging.tsx').then((file) => ({ default: file.Emerging })),
    ),
  },
  kernel: {
    group: 'hotspots',
    Content: lazy(() => import('./hotspots/Kernel.tsx').then((file) => ({ default: file.Kernel }))),
  },
  scdi: {
    group: 'hotspots',
    Content: lazy(() => import('./hotspots/Scdi.tsx').then((file) => ({ default: file.Scdi }))),
  },
  'near-repeats': {
    group: 'hotspots',
    Content: lazy(() =>
      import('./hotspots/NearRepeats.tsx').then((file) => ({ default: file.NearRepeats })),
    ),
  },
  drift: {
    group: 'hotspots',
    Content: lazy(() => import('./hotspots/Drift.tsx').then((file) => ({ default: file.Drift }))),
  },
};

export const GROUPS = ['bases', 'incidents', 'hotspots'] as const;

export function partsIn(group: Entry['group']): AnalysisPart[] {
  // The seam: the keys of a record are its own.
  const parts = Object.keys(ANALYSES) as AnalysisPart[];
  return parts.filter((part) => ANALYSES[part].group === group);
}
