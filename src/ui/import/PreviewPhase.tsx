import { useId, useState } from 'react';
import type { ImportPreview } from '../../domain/import/preview.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { CodeField } from './CodeField.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { DateOrderChoice } from './DateOrderChoice.tsx';
import { openQuestions, orderGuess, trialOf } from './draft.ts';
import { FileFacts } from './FileFacts.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { PhaseHeading } from './PhaseHeading.tsx';
import { SampleTable } from './SampleTable.tsx';
import { SwapCheck } from './SwapCheck.tsx';
import { codeFault } from './set-code.ts';
import { TrialFacts } from './TrialFacts.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly onCancel: () => void;
}

/** What the file is and how it is going to be read, all of which may be changed. */
export function PreviewPhase({ preview, onCancel }: Props) {
  const { t } = useWords();
  const { imports } = useServices();
  const sets = useAtlas((state) => state.imports.sets);
  const [mapping, setMapping] = useState(preview.mapping);
  const reasons = useId();
  const fault = codeFault(
    mapping.source,
    sets.map(({ source }) => source),
  );
  const questions = openQuestions(mapping, fault === null);
  const guess = orderGuess(preview, mapping.fields);
  const trial = trialOf(preview, mapping);
  const order = (
    <DateOrderChoice
      guess={guess}
      preview={preview}
      mapping={mapping}
      onChoose={(dateOrder) => setMapping({ ...mapping, dateOrder })}
    />
  );
  return (
    <form
      className="import"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (questions.length === 0) imports.run(mapping);
      }}
    >
      <PhaseHeading>{t('imports.preview.title', { file: preview.file })}</PhaseHeading>
      <FileFacts preview={preview} />
      <CodeField
        value={mapping.source}
        fault={fault}
        onChange={(source) => setMapping({ ...mapping, source })}
      />
      {guess.order === null && order}
      <SwapCheck
        isLikely={trial.swapped}
        isChecked={mapping.swapped}
        onChange={(swapped) => setMapping({ ...mapping, swapped })}
      />
      <ColumnsForm preview={preview} mapping={mapping} onChange={setMapping}>
        {guess.order !== null && order}
      </ColumnsForm>
      <TrialFacts trial={trial} format={mapping.layout.format} />
      <SampleTable preview={preview} mapping={mapping} />
      <OpenQuestions id={reasons} questions={questions} fields={mapping.fields} />
      <div className="import-acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={questions.length > 0}
          aria-describedby={reasons}
        >
          {t('imports.preview.run')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('imports.cancel')}
        </button>
      </div>
    </form>
  );
}
