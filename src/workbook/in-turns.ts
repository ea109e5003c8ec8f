import type { Progress, Steps } from './steps';

export interface Turns {
  /** Gives the work up: no further step is taken. */
  readonly signal?: AbortSignal;
  /** Told once a turn, where the work tells how far it has come. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Milliseconds of work before the browser may draw and answer. A long task is one of 50 (W3C, Long Tasks). */
const TURN = 40;

/**
 * Does long work in turns with the browser, so that the pane goes on drawing and answering. Rejects with the signal's reason
 * where it is given up.
 */
export async function inTurns<T>(steps: Steps<T>, { signal, onProgress }: Turns = {}): Promise<T> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const end = performance.now() + TURN;
      let progress: Progress | undefined;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
        progress = step.value ?? progress;
      } while (performance.now() < end);
      if (progress !== undefined) onProgress?.(progress);
      await turn();
    }
  } finally {
    steps.return(undefined as never);
  }
}

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the browser do what waits. `scheduler.yield` comes back before other work of the page; Safari has none. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((after) => setTimeout(after, 0));
  // Unlike a timer it is not slowed down in a pane that is out of sight.
  return new Promise((after) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      after();
    };
    port2.postMessage(null);
  });
}
