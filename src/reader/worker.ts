import { readFile } from './read-file';
import type { FileQuestion } from './reader';

/** The thread behind openReader: a question in, its answer out. */
addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
  void readFile(data).then((answer) => postMessage(answer));
});
