import { bufferLines } from '../analysis/buffer-lines.ts';

/** The ordinary functions that run in the worker: arguments and results must be cloneable. */
export const TASKS = { bufferLines };

export type Tasks = typeof TASKS;
