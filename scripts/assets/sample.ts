import { a1 } from '../../src/grid/address';
import type { Content } from '../../src/grid/plan';
import type { SheetSpec, SpecCell } from '../../src/grid/sheet-spec';
import { blankSheet } from '../../src/forms/blank';
import { heightOf } from '../../src/forms/blank/measure';
import type { OfficialForm } from '../../src/forms/form';

/** What stands in a score cell; null: left blank. A text is what a clerk typed instead of a number. */
export type Entry = number | string | null;

/** A form as an office filled it in. Everything in it is made up; some of it is wrong on purpose. */
export interface Sample {
  /** With the title and the lines as filled in. */
  readonly form: OfficialForm;
  /** Level (the column's header) → item id → entry; items without one stay blank. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  /** Item id → what the reason column says. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Levels whose total somebody typed; the others keep their SUM. */
  readonly typedTotals: Readonly<Record<string, number>>;
}

/** All points for the items of these sections (1-based; default all), save the exceptions. */
export function allBut(
  form: OfficialForm,
  exceptions: Readonly<Record<string, Entry>>,
  sections: readonly number[] = form.sections.map((_, index) => index + 1),
): Record<string, Entry> {
  const items = sections.flatMap((section) => form.sections[section - 1]?.items ?? []);
  const unknown = Object.keys(exceptions).filter((id) => !items.some((item) => item.id === id));
  if (unknown.length > 0) throw new Error(`no such items in ${form.id}: ${unknown.join(', ')}`);
  return { ...Object.fromEntries(items.map((item) => [item.id, item.points])), ...exceptions };
}

/** The blank form with the entries in place. */
export function filledSheet(sample: Sample): SheetSpec {
  const blank = blankSheet(sample.form);
  const entries = contents(sample, (blank.print.titleRows?.[1] ?? 0) + 1);
  const heights = { ...blank.heights };
  const cells = blank.cells.map((cell): SpecCell => {
    const content = entries.get(a1(cell.row, cell.column));
    if (!content) return cell;
    if (typeof content.value === 'string') {
      const needed = heightOf(content.value, blank.widths[cell.column] ?? 0);
      heights[cell.row] = Math.max(heights[cell.row] ?? 0, needed);
    }
    return { row: cell.row, column: cell.column, style: cell.style, ...content };
  });
  return { ...blank, cells, heights };
}

/** "D4" → what stands there. */
function contents(sample: Sample, top: number): Map<string, Content> {
  const { form, scores, reasons, typedTotals } = sample;
  const entries = new Map<string, Content>();
  const ids = form.sections.flatMap((section) => section.items.map((item) => item.id));
  const totalRow = top + ids.length;
  form.columns.forEach(({ role, header }, index) => {
    const column = index + 1;
    const texts: Readonly<Record<string, Entry>> = role === 'reason' ? reasons : (scores[header] ?? {});
    if (role !== 'reason' && role !== 'level') return;
    ids.forEach((id, place) => {
      const value = texts[id];
      if (value !== undefined && value !== null) entries.set(a1(top + place, column), { value });
    });
    if (role === 'level' && form.total) {
      entries.set(a1(totalRow, column), total(texts, typedTotals[header], top, totalRow - 1, column));
    }
  });
  return entries;
}

function total(
  entries: Readonly<Record<string, Entry>>,
  typed: number | undefined,
  first: number,
  last: number,
  column: number,
): Content {
  if (typed !== undefined) return { value: typed };
  const numbers = Object.values(entries).filter((entry) => typeof entry === 'number');
  const value = numbers.reduce((sum, entry) => sum + entry, 0);
  return { formula: `=SUM(${a1(first, column)}:${a1(last, column)})`, value };
}
