import { type FieldColumns, missingFields } from '../../domain/import/fields.ts';
import { useWords } from '../atlas-context.tsx';
import type { OpenQuestion } from './draft.ts';

interface Props {
  readonly id: string;
  readonly questions: readonly OpenQuestion[];
  readonly fields: FieldColumns;
}

/** What has still to be said, beside the button that waits for it. */
export function OpenQuestions({ id, questions, fields }: Props) {
  const { t, format } = useWords();
  const missing = missingFields(fields).map((field) => t(`imports.field.${field}`));
  return (
    <div id={id} role="status" className="import-open">
      {questions.map((question) => (
        <p key={question}>{t(`imports.open.${question}`, { fields: format.list(missing) })}</p>
      ))}
    </div>
  );
}
