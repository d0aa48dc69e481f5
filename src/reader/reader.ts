import type { FileResults } from '../fill/overview';
import type { Bilingual } from '../text/bilingual';

/** What came of reading one file: what it adds (nothing where it holds no scoring table), or why it can't be read. */
export type FileAnswer =
  | { readonly kind: 'read'; readonly results: FileResults }
  /** A whole sentence; null where nobody foresaw it. */
  | { readonly kind: 'failed'; readonly sentence: Bilingual | null };

/** One file to read, and what it is called on the sheets. */
export interface FileQuestion {
  readonly file: File;
  readonly name: string;
}

/** Reads files one after the other, beside the page. Nothing leaves the machine and no file is changed. */
export interface FilesReader {
  read(question: FileQuestion): Promise<FileAnswer>;
  /** Ends what is under way: its answer never comes. */
  stop(): void;
}

/** A worker of its own, fetched when the first file is read. One question at a time. */
export function openReader(): FilesReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return {
    read: (question) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
        worker.onerror = () => resolve({ kind: 'failed', sentence: null });
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
}
