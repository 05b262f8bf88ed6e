import { useRef, useState } from 'react';
import { downloadText } from '../download.ts';
import { BY_DATE } from './columns.ts';
import { TableEmpty } from './TableEmpty.tsx';
import { TableRegion } from './TableRegion.tsx';
import { type DownloadProps, TableToolbar } from './TableToolbar.tsx';
import './table.css';
import { useCoarsePointer } from './use-coarse-pointer.ts';
import { useSortedRows } from './use-sorted-rows.ts';
import './table-words.ts';

/** What the map shows, as a table: the same rows, one incident a row. */
export function IncidentTable({
  link,
  onDownload = downloadText,
}: Pick<DownloadProps, 'link'> & Partial<DownloadProps>) {
  const [order, setOrder] = useState(BY_DATE);
  const sorted = useSortedRows(order);
  const rowHeight = useCoarsePointer() ? 40 : 32;
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <div className="incidents">
      <TableToolbar link={link} onDownload={onDownload} countRef={count} />
      <TableRegion
        // Rows of another height are measured anew.
        key={rowHeight}
        sorted={sorted}
        rowHeight={rowHeight}
        order={order}
        onOrder={setOrder}
      />
      {sorted.length === 0 && <TableEmpty beforeAct={() => count.current?.focus()} />}
    </div>
  );
}
