import type { Cell } from '../grid/grid';
import { BLANK, type Content } from '../grid/plan';
import type { FactSpec, FactValue } from '../rules/fact';
import { factContent, plainEntry, readFactCell, sameFact } from './fact-entry';

/** An entry that 佐证数据 is laid out with again. */
export interface Entry {
  /** What is entered now; null clears, undefined leaves. */
  readonly now: FactValue | null | undefined;
  /** What is known at that level. */
  readonly known: FactValue | undefined;
  /** What stood in the sheet. */
  readonly old: Cell | undefined;
  readonly spec: FactSpec;
  /** Rows or columns of the sheet stand elsewhere now: references to its own cells would miss. */
  readonly moved: boolean;
}

/** A person's entry survives: a formula as a formula while it still holds, a value as its value, an unreadable entry as it stood. */
export function keptContent({ now, known, old, spec, moved }: Entry): Content {
  if (now !== undefined) return factContent(now);
  if (known === undefined) return rawContent(old);
  if (old?.formula !== undefined && formulaHolds(old.formula, moved) && saysTheSame(spec, old, known)) {
    return { formula: old.formula, value: old.value };
  }
  return factContent(known);
}

/** References that name their sheet hold anywhere; others only while everything stays. */
function formulaHolds(formula: string, moved: boolean): boolean {
  return !moved || !/(?<![!:$A-Za-z0-9_.])\$?[A-Za-z]{1,3}\$?\d+(?!\()/.test(formula.replace(/"[^"]*"/g, ''));
}

/** The formula gives this value without its number format, which is not laid out again. */
function saysTheSame(spec: FactSpec, { kind, value, text, formula }: Cell, known: FactValue): boolean {
  if (formula === undefined) return false;
  const reading = readFactCell(spec, { kind, value, text });
  return reading.ok && sameFact(reading.value, known);
}

/** A cell as it stood, without its number format: a date or percent as the text that says it. */
export function rawContent(cell: Cell | undefined): Content {
  if (!cell) return BLANK;
  if (cell.formula !== undefined && cell.format === undefined && formulaHolds(cell.formula, true)) {
    return { formula: cell.formula, value: cell.value };
  }
  const said = plainEntry(cell);
  return { value: typeof cell.value === 'number' && /^[-+]?[\d.]+$/.test(said) ? cell.value : said };
}
