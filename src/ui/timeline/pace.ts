/** Applies the newest value once a frame of the screen, however often values come. */
export interface PerFrame<Value> {
  readonly push: (value: Value) => void;
  /** Applies what waits at once. */
  readonly flush: () => void;
  /** Forgets what waits. */
  readonly drop: () => void;
}

export function perFrame<Value>(apply: (value: Value) => void): PerFrame<Value> {
  let waiting: { readonly value: Value } | null = null;
  let frame = 0;
  const flush = () => {
    cancelAnimationFrame(frame);
    const last = waiting;
    waiting = null;
    if (last) apply(last.value);
  };
  return {
    push: (value) => {
      if (!waiting) frame = requestAnimationFrame(flush);
      waiting = { value };
    },
    flush,
    drop: () => {
      cancelAnimationFrame(frame);
      waiting = null;
    },
  };
}

/** Calls `act` once the calls have rested for `ms` milliseconds. */
export function afterRest(act: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
}
