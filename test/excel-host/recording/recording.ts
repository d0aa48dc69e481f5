import type { Request, Response } from '../wire';

/** One batch as it went to Excel, and what came back. */
export interface Exchange {
  /** What was tried. */
  readonly scene: string;
  readonly request: Request;
  /** null: no answer came, but an error of the line. */
  readonly answer: Response | null;
  /** Office's own number of that error. */
  readonly lineError?: number;
}

/** What an Excel answered, kept as a file: see README.md beside this one. */
export interface Recording {
  /** Office.context.diagnostics: host, platform, version. */
  readonly excel: { readonly [name: string]: string };
  /** The sheets of the new workbook that it began with. */
  readonly sheets: readonly string[];
  readonly exchanges: readonly Exchange[];
}
