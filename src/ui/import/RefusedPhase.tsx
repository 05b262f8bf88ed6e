import type { ImportRefusal } from '../../domain/import/refusal.ts';
import { useWords } from '../atlas-context.tsx';
import { FilePicker } from './FilePicker.tsx';
import { PhaseHeading } from './PhaseHeading.tsx';
import { refusalText } from './refusal-text.ts';

interface Props {
  readonly file: string;
  readonly refusal: ImportRefusal;
  readonly onChoose: (file: File) => void;
}

/** What is wrong with the file, where, and what to do about it. */
export function RefusedPhase({ file, refusal, onChoose }: Props) {
  const speech = useWords();
  const { t } = speech;
  const { what, where, advice } = refusalText(speech, refusal);
  return (
    <>
      <PhaseHeading>{t('imports.refused.title', { file })}</PhaseHeading>
      <div className="import-warning" role="alert">
        <p>{what}</p>
        {where.map((line) => (
          <p className="small" key={line}>
            {line}
          </p>
        ))}
      </div>
      <p>{advice}</p>
      <p className="small soft">{t('imports.refused.untouched')}</p>
      <div className="import-acts">
        <FilePicker label={t('imports.refused.other')} onChoose={onChoose} />
      </div>
    </>
  );
}
