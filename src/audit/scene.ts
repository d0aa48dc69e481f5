import type Decimal from 'decimal.js';
import type { Assessment, ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import { a1 } from '../grid/address';
import { mergeAt, type Grid } from '../grid/grid';
import { enteredScore, type Entered } from '../score/entered';
import type { Possible } from '../score/possible';
import { scoreItem } from '../score/score';
import type { Settings } from '../sheets/settings';
import { together, type Bilingual } from '../text/bilingual';
import { addedUp } from './derived';
import type { Finding, FindingCode, Severity } from './finding';
import { atScore } from './messages';
import { placesOf, type Part } from './places';

/** A table with the sheet that it stands on. */
export interface TableScene {
  readonly assessed: TableAssessment;
  readonly grid: Grid;
  /** The readings that the office chose: assumption → reading. */
  readonly readings: ReadonlyMap<string, string>;
  readonly settings: Settings;
  /** 计分记录. */
  readonly log: Assessment['log'];
  /** Another table before it is the same official form: what the form itself prints was told there. */
  readonly isRepeated: boolean;
}

/** One score cell with all that a check may look at. */
export interface CellScene extends TableScene {
  readonly item: ItemAssessment;
  readonly score: LevelScore;
  readonly entered: Entered;
  /** A person kept the entry deliberately. */
  readonly kept: boolean;
  /** Ordinals of the items that the cell stands for: more than one where it is merged over their rows. */
  readonly covers: readonly number[];
}

/** A cell that holds a number. */
export interface NumberScene extends CellScene {
  readonly value: Decimal;
}

/** Looks at one score cell. Of all such checks the first that finds something speaks for the cell. */
export type CellCheck = (cell: CellScene) => Finding | null;

/** Looks at a table as a whole. */
export type TableCheck = (table: TableScene, cells: readonly CellScene[]) => Finding[];

export function withNumber(cell: CellScene): NumberScene | null {
  return cell.entered.kind === 'number' ? { ...cell, value: cell.entered.value } : null;
}

/** The score cells item by item, each item's in the order of the levels. */
export function byItem(cells: readonly CellScene[]): ReadonlyMap<ItemAssessment, readonly CellScene[]> {
  const rows = new Map<ItemAssessment, CellScene[]>();
  for (const cell of cells) {
    const row = rows.get(cell.item);
    if (row) row.push(cell);
    else rows.set(cell.item, [cell]);
  }
  return rows;
}

export function cellScenes(scene: TableScene, isKept: (item: number, level: string) => boolean): CellScene[] {
  const sums = addedUp(scene.assessed);
  return scene.assessed.items.flatMap((item) =>
    item.scores
      .filter(({ level }) => !sums.has(level))
      .map((score) => ({
        ...scene,
        item,
        score,
        entered: enteredScore(score.entered),
        kept: isKept(item.item.ordinal, score.level),
        covers: covered(scene, item, score),
      })),
  );
}

function covered(
  { assessed, grid }: TableScene,
  { item: own }: ItemAssessment,
  { row, column }: LevelScore,
): number[] {
  const merge = mergeAt(grid, row, column);
  if (!merge && own.rows[0] === row) return [own.ordinal];
  const [top, bottom] = merge?.top === row ? [merge.top, merge.bottom] : [row, row];
  return assessed.items.flatMap(({ item }) =>
    item.rows[0] >= top && item.rows[0] <= bottom ? [item.ordinal] : [],
  );
}

/** What the item's rule could give if nothing were known: what no combination of facts gives is not in it. */
export function reachOf({ item, readings }: CellScene): Possible {
  const facts = item.facts.map(({ spec }) => spec);
  return scoreItem({ rule: item.rule, facts }, new Map(), readings).possible;
}

/** Whether the entry is one that what is known of the item excludes, and that nobody kept. A cell over several items is none of theirs. */
export function isExcluded({ kept, covers, score }: CellScene): boolean {
  return !kept && covers.length === 1 && score.status === 'contradicts';
}

interface Said {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly settle: Bilingual;
  readonly values: Finding['values'];
  readonly quote?: string;
  readonly restsOn?: readonly string[];
}

/** Where a finding of a table stands. */
interface At {
  readonly cells: readonly string[];
  readonly item?: number;
  readonly level?: string;
  /** What tells it from others of its code in the table, where item and level don't: a section's name. */
  readonly part?: string;
}

/** A finding at one score cell; `message` goes behind 第12行 市评分, `parts` of its row are what it rests on. */
export function atCell(cell: CellScene, { message, ...said }: Said, parts: readonly Part[] = []): Finding {
  const { item, score } = cell;
  return inTable(
    cell,
    { cells: [a1(score.row, score.column)], item: item.item.ordinal, level: score.level },
    {
      ...said,
      message: together(atScore(score.row, score.level), message),
      restsOn: placesOf(cell, item.item, parts),
    },
  );
}

/** A finding of the table: where it stands is in the message. */
export function inTable({ assessed }: TableScene, at: At, said: Said): Finding {
  const { cells, item = null, level = null, part } = at;
  const about =
    part === undefined ? said.code : `${said.code}:${part.replace(/\s/g, '').replaceAll('/', '／')}`;
  const key = [assessed.id, item ?? '', about, level ?? ''].join('/');
  const { restsOn = [], message, settle, ...rest } = said;
  const places = restsOn.length > 0 ? { restsOn } : {};
  return {
    quote: '',
    ...rest,
    ...places,
    message: message.zh,
    settle: settle.zh,
    english: { message: message.en, settle: settle.en },
    key,
    table: assessed.id,
    sheet: assessed.table.sheet,
    cells,
    item,
    level,
  };
}
