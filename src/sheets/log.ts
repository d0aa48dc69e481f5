import type { Content } from '../grid/plan';

/** One row of 计分记录: a cell that the tool filled, or put back. */
export interface LogEntry {
  /** ISO time of the run, local. */
  readonly time: string;
  readonly action: '填入' | '更新' | '还原';
  /** Table id, item ordinal, level: they find the cell again when rows were inserted. */
  readonly table: string;
  readonly item: number;
  readonly level: string;
  readonly sheet: string;
  /** "D4" at the time. */
  readonly cell: string;
  readonly before: Content;
  readonly after: Content;
  /** The form's words that the score rests on. */
  readonly rule: string;
  /** The facts that it rests on, in words. */
  readonly facts: string;
  readonly engine: string;
}
