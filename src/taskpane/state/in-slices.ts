/** Work in between which nothing else gets its turn, in milliseconds: short enough that a click is felt at once. */
const SLICE_MS = 50;

/** Who waits for a long piece of work. */
export interface Waiting {
  /** Ends the work between two of its steps. */
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  onProgress(done: number): void;
}

/**
 * Does a piece of work step by step and lets the page breathe every now and then: Excel takes an add-in that does not answer for five
 * seconds for dead. Rejects with the signal's reason once it is aborted.
 */
export async function inSlices<Result>(
  steps: Generator<number, Result, void>,
  { signal, onProgress }: Waiting,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(step.value);
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
    since = performance.now();
  }
}
