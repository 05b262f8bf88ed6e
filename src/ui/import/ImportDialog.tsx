import './import-words.ts';
import type { ImportJob } from '../../state/imports/imports.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { AtlasDialog } from '../share/AtlasDialog.tsx';
import { DonePhase } from './DonePhase.tsx';
import { LookingPhase } from './LookingPhase.tsx';
import { PreviewPhase } from './PreviewPhase.tsx';
import { RefusedPhase } from './RefusedPhase.tsx';
import { RunningPhase } from './RunningPhase.tsx';
import './import.css';

interface Props {
  /** Several files were dropped, of which this is the first. */
  readonly fromSeveral: boolean;
  readonly onChoose: (file: File) => void;
  readonly onClose: () => void;
}

/** A file on its way to becoming a set of incidents, from the first look to what came of it. */
export function ImportDialog({ fromSeveral, onChoose, onClose }: Props) {
  const { t } = useWords();
  const job = useAtlas((state) => state.imports.job);
  if (!job) return null;
  return (
    <AtlasDialog
      title={t('imports.title')}
      onClose={onClose}
      isDismissable={job.phase === 'done' || job.phase === 'refused'}
    >
      <div className="import">
        {fromSeveral && (
          <p className="small soft" role="status">
            {t('imports.drop.one')}
          </p>
        )}
        {phaseOf(job)}
      </div>
    </AtlasDialog>
  );

  function phaseOf(now: ImportJob) {
    switch (now.phase) {
      case 'looking':
        return <LookingPhase file={now.file} onCancel={onClose} />;
      case 'preview':
        return <PreviewPhase preview={now.preview} onCancel={onClose} />;
      case 'running':
        return <RunningPhase file={now.file} progress={now.progress} onCancel={onClose} />;
      case 'done':
        return <DonePhase report={now.report} isAdded={now.set !== ''} onClose={onClose} />;
      case 'refused':
        return <RefusedPhase file={now.file} refusal={now.refusal} onChoose={onChoose} />;
    }
  }
}
