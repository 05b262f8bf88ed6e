import { type ImportReport, reportCsv } from '../../domain/import/report.ts';
import { downloadText } from '../download.ts';

/** Offers what came of a file, row by row, as CSV. */
export function downloadReport(report: ImportReport): void {
  void downloadText(`${report.file}.report.csv`, 'text/csv;charset=utf-8', [reportCsv(report)]);
}
