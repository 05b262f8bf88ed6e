import type { ImportProgress } from '../../domain/import/progress.ts';
import { MOST_ROWS } from '../../domain/import/refusal.ts';
import type { ProblemLog } from '../../domain/import/report.ts';
import type { Meter } from './byte-source.ts';
import { Refused } from './refused.ts';

/** One import under way: what has been read, and where it can be stopped. */
export interface ImportRun {
  readonly meter: Meter;
  readonly log: ProblemLog;
  /** Counts a row that was read, good or bad. */
  readonly countRow: () => void;
  readonly rows: () => number;
  readonly seconds: () => number;
  /** To be awaited between pieces: reports, lets other messages in, and throws `Refused` when cancelled. */
  readonly pause: () => Promise<void>;
}

const REPORT_EVERY_MS = 100;

export function importRun(
  bytesInAll: number,
  log: ProblemLog,
  onProgress: ((progress: ImportProgress) => void) | undefined,
  signal: AbortSignal | undefined,
): ImportRun {
  const started = performance.now();
  const meter: Meter = { bytes: 0 };
  let rows = 0;
  let reported = started;
  const seconds = () => (performance.now() - started) / 1000;
  return {
    meter,
    log,
    rows: () => rows,
    seconds,
    countRow() {
      rows++;
      if (rows > MOST_ROWS) throw new Refused('too-many-rows', { row: rows, limit: MOST_ROWS });
    },
    async pause() {
      if (signal?.aborted) throw new Refused('cancelled', { row: rows });
      const now = performance.now();
      if (now - reported < REPORT_EVERY_MS) return;
      reported = now;
      onProgress?.({
        bytesRead: meter.bytes,
        bytesInAll,
        rowsRead: rows,
        rowsRefused: log.rows().refused,
        rowsPerSecond: Math.round(rows / seconds()),
      });
      // A task of its own, so that the message that cancels is heard.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted) throw new Refused('cancelled', { row: rows });
    },
  };
}
