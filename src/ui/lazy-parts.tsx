import { lazy } from 'react';

// Parts that are not needed for the first picture, each in a file of its own that is loaded when it
// is first shown.
export const MarkDetails = lazy(() =>
  import('./timeline/MarkDetails.tsx').then((file) => ({ default: file.MarkDetails })),
);
export const Lanes = lazy(() =>
  import('./timeline/Lanes.tsx').then((file) => ({ default: file.Lanes })),
);
export const TimelineSettings = lazy(() =>
  import('./timeline/TimelineSettings.tsx').then((file) => ({ default: file.TimelineSettings })),
);
export const HelpDialog = lazy(() =>
  import('./share/HelpDialog.tsx').then((file) => ({ default: file.HelpDialog })),
);
export const ShareDialog = lazy(() =>
  import('./share/ShareDialog.tsx').then((file) => ({ default: file.ShareDialog })),
);
export const Inspector = lazy(() =>
  import('./inspector/Inspector.tsx').then((file) => ({ default: file.Inspector })),
);
export const IncidentTable = lazy(() =>
  import('./table/IncidentTable.tsx').then((file) => ({ default: file.IncidentTable })),
);
export const FiltersPanel = lazy(() =>
  import('./filters/FiltersPanel.tsx').then((file) => ({ default: file.FiltersPanel })),
);
export const OpenAnalysis = lazy(() =>
  import('./analysis/OpenAnalysis.tsx').then((file) => ({ default: file.OpenAnalysis })),
);
export const AnalysisPanel = lazy(() =>
  import('./analysis/AnalysisPanel.tsx').then((file) => ({ default: file.AnalysisPanel })),
);
export const SwipeDivider = lazy(() =>
  import('./analysis/compare/SwipeDivider.tsx').then((file) => ({ default: file.SwipeDivider })),
);
export const SecondFrame = lazy(() =>
  import('./timeline/SecondFrame.tsx').then((file) => ({ default: file.SecondFrame })),
);
export const BriefingPanel = lazy(() =>
  import('./briefing/BriefingPanel.tsx').then((file) => ({ default: file.BriefingPanel })),
);
export const Presentation = lazy(() =>
  import('./present/Presentation.tsx').then((file) => ({ default: file.Presentation })),
);
export const DataPanel = lazy(() =>
  import('./data/DataPanel.tsx').then((file) => ({ default: file.DataPanel })),
);
export const ImportDialog = lazy(() =>
  import('./import/ImportDialog.tsx').then((file) => ({ default: file.ImportDialog })),
);
export const UpdateNotice = lazy(() =>
  import('./offline/UpdateNotice.tsx').then((file) => ({ default: file.UpdateNotice })),
);
