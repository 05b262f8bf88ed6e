import type { Layout } from '../../domain/import/mapping.ts';
import type { SampleRow } from '../../domain/import/preview.ts';

/** The beginning of a file as a table. */
export interface Beginning {
  readonly layout: Layout;
  readonly columns: readonly string[];
  readonly tags: readonly string[] | null;
  readonly rows: readonly SampleRow[];
  readonly rowsEstimated: number;
}
