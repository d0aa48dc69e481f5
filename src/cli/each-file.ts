import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pool } from 'workerpool';
import { inOrder } from './in-order';
import { TASKS } from './tasks';

/** Fewer files are done sooner than a second thread is up. */
const FEW = 4;
/** Begun per thread: one that runs, one that waits for it. */
const AHEAD = 2;
/** Stands beside the built command; not where the sources are run as they are. */
const WORKER = path.join(__dirname, 'worker.js');

/** Does a task for each of the calls, over all cores where it pays, and takes the answers in their order. */
export async function eachFile<Call extends unknown[], Answer>(
  task: (...call: Call) => Promise<Answer>,
  calls: readonly Call[],
  take: (answer: Answer) => void,
): Promise<void> {
  const threads = Math.min(os.availableParallelism(), calls.length);
  if (calls.length < FEW || threads < 2 || !existsSync(WORKER)) {
    await inOrder(calls, 1, (call) => task(...call), take);
    return;
  }
  const name = Object.entries(TASKS).find(([, one]) => (one as unknown) === task)?.[0];
  if (name === undefined) throw new Error('no task of the worker');
  const workers = pool(WORKER, { maxWorkers: threads, workerType: 'thread' });
  try {
    const run = async (call: Call) => (await workers.exec(name, call)) as Answer;
    await inOrder(calls, threads * AHEAD, run, take);
  } finally {
    await workers.terminate();
  }
}
