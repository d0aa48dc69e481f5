import { eachFile } from './each-file';
import { ownPlaces, targets } from './files';
import { TASKS } from './tasks';
import type { RecomputeOptions } from './recompute-file';
import type { Tell } from './run';

/** Recomputes each file; `tell` gets what became of each, in their order, as soon as it is known. */
export async function recompute(
  files: readonly string[],
  options: RecomputeOptions,
  now: string,
  tell: Tell,
): Promise<void> {
  const goesTo = (options.inPlace ? ownPlaces : targets)(files, options.out);
  const { level, facts, dryRun } = options;
  await eachFile(
    TASKS.recomputeFile,
    files.map((file) => [file, goesTo.get(file) ?? file, { level, facts, dryRun }, now]),
    tell,
  );
}
