import type { Finding } from './audit/finding';
import type { Cell, Snapshot } from './grid/grid';
import type { AssessedCommunity } from './community/assess-community';
import type { Declaration } from './community/declaration';
import type { AssessedIndicators } from './indicators/assessed';
import type { LevelName, ScoringTable, TableItem } from './recognise/table';
import type { FactSpec, FactValue } from './rules/fact';
import type { Reading } from './rules/reading';
import type { StatedFact } from './reasons/stated-facts';
import type { Rule } from './rules/rule';
import type { ScoredItem, Status } from './score/scored';
import type { LogEntry } from './sheets/log';
import type { Settings } from './sheets/settings';
import type { Bilingual } from './text/bilingual';

/** What is known of one fact, level by level; a level without a value is absent. */
export interface FactState {
  readonly spec: FactSpec;
  readonly values: ReadonlyMap<LevelName, FactValue>;
  /** 出处, as entered. */
  readonly source: string;
}

/** One score cell: what stands there, what can stand there, and what we make of it. */
export interface LevelScore {
  readonly level: LevelName;
  readonly row: number;
  readonly column: number;
  /** null for a blank cell. */
  readonly entered: Cell | null;
  readonly scored: ScoredItem;
  readonly status: Status;
  /** Facts of a lower level that are shown here as 按自报 (fact id → level that reported it); the score does not rest on them. */
  readonly reported: ReadonlyMap<string, LevelName>;
  /** Facts that the reason beside the score states (by fact id): shown as 按扣分原因; the score does not rest on them. */
  readonly stated: ReadonlyMap<string, StatedFact>;
}

export interface ItemAssessment {
  readonly item: TableItem;
  /** Id of the official form's item that it is; null where none. */
  readonly formItem: string | null;
  /** Never absent: text without a reading is an `unreadable` rule. */
  readonly rule: Rule;
  /** What a person should look at in the reading of its texts; none where the rule was reviewed. */
  readonly doubts: Reading['doubts'];
  readonly facts: readonly FactState[];
  /** In the order of the table's levels. */
  readonly scores: readonly LevelScore[];
}

export interface TableAssessment {
  /** "T1": stands in a defined name on the table's header, so that it survives renamed sheets. */
  readonly id: string;
  readonly table: ScoringTable;
  /** The official form that it is; null for any other table. */
  readonly form: { readonly id: string; readonly confidence: number } | null;
  readonly items: readonly ItemAssessment[];
}

/** Everything we know of a workbook, made by assess.ts from one snapshot. */
export interface Assessment {
  readonly snapshot: Snapshot;
  readonly tables: readonly TableAssessment[];
  /** Tables of targets and results: they have no rules and no levels. */
  readonly indicators: readonly AssessedIndicators[];
  /** Monthly sheets of communities. */
  readonly communities: readonly AssessedCommunity[];
  /** 申报表 of communities. */
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
  /** What a person said not to tell again (忽略问题): found, but in no list and no count. */
  readonly ignored: readonly Finding[];
  readonly settings: Settings;
  readonly log: readonly LogEntry[];
  /** Rows of 佐证数据 that fit no fact any more: kept, unused, told. */
  readonly strayEvidence: readonly Bilingual[];
}
