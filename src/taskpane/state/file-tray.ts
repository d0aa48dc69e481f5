import type { FileResults } from '../../fill/overview';
import type { FileAnswer, FilesReader } from '../../reader/reader';

/** A file that a person put there. `answer` is null while it waits or is being read. */
export interface TrayFile {
  /** What it is called on the sheets: its name, with a number where several are called so. */
  readonly name: string;
  readonly answer: FileAnswer | null;
}

const NONE: readonly TrayFile[] = [];

/** Files that are read to be summed up together; it outlives the view that shows it. */
export class FileTray {
  private files = NONE;
  private waiting: { readonly name: string; readonly file: File }[] = [];
  private reader: FilesReader | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly open: () => FilesReader) {}

  readonly list = (): readonly TrayFile[] => this.files;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(chosen: readonly File[]): void {
    for (const file of chosen) {
      const name = this.freeName(file.name);
      this.waiting.push({ name, file });
      this.show([...this.files, { name, answer: null }]);
    }
    if (!this.reader && this.waiting.length > 0) void this.readAll(this.open());
  }

  /** Leaves what is not read yet; what was read stays. */
  cancel(): void {
    this.stop();
    this.show(this.files.filter(({ answer }) => answer !== null));
  }

  clear(): void {
    this.stop();
    this.show(NONE);
  }

  private stop(): void {
    this.waiting = [];
    this.reader?.stop();
    this.reader = null;
  }

  private async readAll(reader: FilesReader): Promise<void> {
    this.reader = reader;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { name } = next;
      const answer = await reader.read(next);
      // Stopped meanwhile.
      if (this.reader !== reader) return;
      this.show(this.files.map((one) => (one.name === name ? { name, answer } : one)));
    }
    this.stop();
  }

  private freeName(name: string): string {
    const taken = (one: string) => this.files.some((file) => file.name === one);
    let free = name;
    for (let n = 2; taken(free); n += 1) free = `${name}（${n}）`;
    return free;
  }

  private show(files: readonly TrayFile[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}

/** What the files that could be read add up from. */
export function resultsIn(files: readonly TrayFile[]): FileResults[] {
  return files.flatMap(({ answer }) => (answer?.kind === 'read' ? [answer.results] : []));
}
