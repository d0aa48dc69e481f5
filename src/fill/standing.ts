import type { ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import { a1 } from '../grid/address';
import type { Content } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import type { Status } from '../score/scored';
import { contentOf } from './content';

/** A score cell in a list for people: which, where, and what stands there. */
export interface Standing {
  /** Id. */
  readonly table: string;
  /** Ordinal. */
  readonly item: number;
  readonly level: LevelName;
  /** The item's words. */
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "D4" */
  readonly cell: string;
  readonly content: Content;
  readonly status: Status;
  /** Labels of the facts that are missing. */
  readonly missing: readonly string[];
}

/** A cell that is written: what stands there and what will. */
export interface Change extends Standing {
  readonly action: '填入' | '更新' | '还原';
  readonly before: Content;
  readonly after: Content;
}

/** A score cell with all that is known of it. */
export interface ScoreCell {
  readonly assessed: TableAssessment;
  readonly item: ItemAssessment;
  readonly score: LevelScore;
}

export function standingOf({ assessed, item, score }: ScoreCell): Standing {
  const labels = new Map(item.facts.map(({ spec }) => [spec.id, spec.label]));
  return {
    table: assessed.id,
    item: item.item.ordinal,
    level: score.level,
    text: item.item.text,
    sheet: assessed.table.sheet,
    row: score.row,
    column: score.column,
    cell: a1(score.row, score.column),
    content: contentOf(score.entered),
    status: score.status,
    missing: score.scored.missing.map((fact) => labels.get(fact) ?? fact),
  };
}

/** The score cells of a table at one level, top to bottom. */
export function scoreCells(assessed: TableAssessment, level: LevelName): ScoreCell[] {
  return assessed.items.flatMap((item) =>
    item.scores.filter((score) => score.level === level).map((score) => ({ assessed, item, score })),
  );
}
