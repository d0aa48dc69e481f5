import { readFile } from '../../src/reader/read-file';
import type { FilesReader } from '../../src/reader/reader';

/** Reads files as the worker does, in the test's own thread: there are no workers here. */
export function openReader(): FilesReader {
  return { read: readFile, stop: () => undefined };
}
