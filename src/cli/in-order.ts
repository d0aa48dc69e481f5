/**
 * Does the jobs so many at a time and hands each answer over in the order of the jobs. What is begun never runs far
 * ahead of what was handed over, so that answers do not pile up.
 */
export async function inOrder<Job, Answer>(
  jobs: readonly Job[],
  atATime: number,
  run: (job: Job) => Promise<Answer>,
  take: (answer: Answer) => void,
): Promise<void> {
  const begun: Promise<Answer>[] = [];
  const takeNext = async () => {
    const next = begun.shift();
    if (next) take(await next);
  };
  for (const job of jobs) {
    const answer = run(job);
    // Its failure is told when its turn comes.
    answer.catch(() => undefined);
    begun.push(answer);
    if (begun.length >= atATime) await takeNext();
  }
  while (begun.length > 0) await takeNext();
}
