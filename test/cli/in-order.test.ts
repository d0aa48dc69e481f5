import fc from 'fast-check';
import { inOrder } from '../../src/cli/in-order';

const later = (turns: number) => new Promise<void>((resolve) => setTimeout(resolve, turns));

describe('jobs done at the same time', () => {
  test('are answered in their order, however long each takes, and never run far ahead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (jobs, atATime) => {
          const taken: number[] = [];
          let ahead = 0;
          let most = 0;
          const run = async (index: number) => {
            ahead += 1;
            most = Math.max(most, ahead);
            await later(jobs[index] ?? 0);
            return index;
          };
          await inOrder([...jobs.keys()], atATime, run, (index) => {
            ahead -= 1;
            taken.push(index);
          });
          expect(taken).toEqual([...jobs.keys()]);
          expect(most).toBeLessThanOrEqual(atATime);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a job that fails fails the whole when its turn comes, after the answers before it', async () => {
    const taken: number[] = [];
    const run = async (job: number) => {
      if (job === 1) throw new Error('broken');
      return job;
    };
    await expect(inOrder([0, 1, 2], 3, run, (answer) => taken.push(answer))).rejects.toThrow('broken');
    expect(taken).toEqual([0]);
  });
});
