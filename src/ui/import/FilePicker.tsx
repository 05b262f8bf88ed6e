const ACCEPTED = '.csv,.tsv,.txt,.geojson,.json,.ndjson,.kml,.gpx,.parquet,.zip,.gz';

interface Props {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** A button that opens the browser's dialog for files; the keyboard finds the field itself. */
export function FilePicker({ label, onChoose }: Props) {
  return (
    <label className="button file-picker">
      <input
        type="file"
        className="visually-hidden"
        accept={ACCEPTED}
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          // The same file can be chosen again: only a change is told.
          field.value = '';
          if (file) onChoose(file);
        }}
      />
      {label}
    </label>
  );
}
