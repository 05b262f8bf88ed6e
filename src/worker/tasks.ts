import { bufferLines } from '../analysis/buffer-lines.ts';
import { startImport } from './import/import-task.ts';
import { previewFile } from './import/preview-file.ts';

/** The ordinary functions that run in the worker: arguments and results must be cloneable. */
export const TASKS = { bufferLines, previewFile, startImport };

export type Tasks = typeof TASKS;
