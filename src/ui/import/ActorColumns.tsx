import { useWords } from '../atlas-context.tsx';
import { ColumnSelect } from './ColumnSelect.tsx';

interface Props {
  readonly columns: readonly string[];
  readonly value: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

/** The columns of actors, as many as there are, and room for one more. */
export function ActorColumns({ columns, value, onChange }: Props) {
  const { t } = useWords();
  const field = t('imports.field.actors');
  return (
    <>
      {[...value, null].map((column, i) => (
        <ColumnSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a select is its place in the list
          key={i}
          label={t('imports.preview.actorNumber', { field, number: i + 1 })}
          columns={columns}
          value={column}
          onChange={(chosen) => {
            const others = [...value.slice(0, i), chosen, ...value.slice(i + 1)];
            onChange([...new Set(others)].filter((one) => one !== null));
          }}
        />
      ))}
    </>
  );
}
