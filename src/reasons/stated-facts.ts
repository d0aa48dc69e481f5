import { cellAt, mergeAt, textAt, type Grid } from '../grid/grid';
import type { ScoringTable, TableItem } from '../recognise/table';
import type { FactSpec } from '../rules/fact';
import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { isUnclear, readReason } from './read-reason';
import { statedValue } from './stated-value';
import type { Span } from './statement';

/** What a reason states of a fact: to be offered with its source, never scored by itself. */
export interface StatedFact {
  readonly value: number | boolean;
  /** The reason's cell, 1-based. */
  readonly row: number;
  readonly column: number;
  /** The words as they stand there: 2个街道未建立机构. */
  readonly words: string;
  /** Where they stand in the cell's text. */
  readonly span: Span;
}

/** Conditions, samples, other times, hearsay, what was mended or is disputed: what such a reason tells is no fact of this item. */
const HEDGED =
  /抽|其中|如|若|将|可能|(?<!未)整改(?!率|不)|已|[补后][建制补改报]|年底前|期限|限期|未到期|[?]|但|实为|不属?实|申诉|举报|反映|据[说称]|自称|存?疑|争议|撤销|更正|去年|上年|往年|上一?[季月次期]|[另又再](?:有|发现)?[\d一二两三四五六七八九十]|除[^,。;]{1,12}外/;

/** Whether what the reason tells may be no fact of this item. */
export function isHedged(text: string): boolean {
  return HEDGED.test(text);
}

/**
 * What the reason beside an item's score at one level states of the facts that the item asks for (by fact id). A reason column that is everybody's
 * speaks for the last level that entered a score, and for those above it. Silent where the reason's cell stands for several items.
 */
export function statedFacts(
  grid: Grid,
  table: ScoringTable,
  item: TableItem,
  rank: number,
  facts: readonly FactSpec[],
): ReadonlyMap<string, StatedFact> {
  const [row, last] = item.rows;
  const column = reasonColumn(grid, table, row, rank);
  const text = column === null || facts.length === 0 ? '' : textAt(grid, row, column);
  if (column === null || text.trim() === '') return new Map();
  const merge = mergeAt(grid, row, column);
  if (merge && (merge.top !== row || merge.bottom > last)) return new Map();
  const stated = factsIn(text, facts, item);
  return new Map(stated.map(({ fact, ...one }) => [fact, { ...one, row, column }]));
}

function reasonColumn(grid: Grid, { levels, columns }: ScoringTable, row: number, rank: number) {
  const level = levels[rank];
  if (!level) return null;
  if (level.reasonColumn !== null) return level.reasonColumn;
  const above = levels.slice(rank + 1);
  if (level.unit || above.some(({ column }) => cellAt(grid, row, column) !== null)) return null;
  return columns.reason ?? columns.remark;
}

/** What one reason states of the facts; nothing where it is but the rule's own words. */
export function factsIn(
  text: string,
  facts: readonly FactSpec[],
  { text: task, ruleText, methodText }: Pick<TableItem, 'text' | 'ruleText' | 'methodText'>,
): ({ readonly fact: string } & Pick<StatedFact, 'value' | 'words' | 'span'>)[] {
  const whole = plain(text);
  const own = letters(text);
  if (isUnclear(whole) || isHedged(whole) || [ruleText, methodText].some((one) => letters(one) === own))
    return [];
  const about = [task, ruleText, methodText].join('\n');
  const fits = readReason(text).statements.flatMap((statement) => {
    const words = text.slice(statement.span.from, statement.span.to);
    // 1,2个: whoever wrote that may have meant one number.
    if (/\d,$/.test(plain(text.slice(0, statement.span.from)))) return [];
    const fitting = facts.flatMap((spec) => {
      const value = statedValue(spec, statement, words, about);
      return value === null ? [] : [{ fact: spec.id, value, words: words.trim(), span: statement.span }];
    });
    return fitting.length === 1 ? fitting : [];
  });
  return fits.filter(({ fact }) => fits.filter((other) => other.fact === fact).length === 1);
}
