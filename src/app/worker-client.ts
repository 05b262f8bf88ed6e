import { type Remote, wrap } from 'comlink';
import type { Tasks } from '../worker/tasks.ts';

interface Running {
  readonly tasks: Remote<Tasks>;
  /** Rejects when the worker cannot be loaded or dies; never resolves. */
  readonly failure: Promise<never>;
}

let running: Running | null = null;

/**
 * Asks the worker, which is started with the first question. Rejects when it cannot start (a page
 * opened from a file may not start one); the next question then tries again.
 */
export function askWorker<Answer>(
  question: (tasks: Remote<Tasks>) => Promise<Answer>,
): Promise<Answer> {
  running ??= start();
  return Promise.race([question(running.tasks), running.failure]);
}

function start(): Running {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      worker.terminate();
      running = null;
      reject(new Error(`the worker failed: ${event.message || 'it could not be loaded'}`));
    });
  });
  // Nobody may be waiting when it fails: then there is nothing to tell.
  failure.catch(() => {});
  return { tasks: wrap<Tasks>(worker), failure };
}
