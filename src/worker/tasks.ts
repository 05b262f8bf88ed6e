import { bufferLines } from '../analysis/buffer-lines.ts';
import { startImport } from './import/import-task.ts';
import { previewFile } from './import/preview-file.ts';
import { askStudy, giveStudy, stopStudy } from './study/study-desk.ts';

/** The ordinary functions that run in the worker: arguments and results must be cloneable. */
export const TASKS = { askStudy, bufferLines, giveStudy, previewFile, startImport, stopStudy };

export type Tasks = typeof TASKS;
