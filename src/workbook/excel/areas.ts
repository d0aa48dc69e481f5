import type { Area } from '../../grid/address';
import type { Cell } from '../../grid/grid';
import { hostError } from '../messages';
import { WorkbookError } from '../port';
import { bandsOf, CELLS_A_SYNC, firstOf, sizeOf } from './bands';
import { takeBand } from './cells';
import { codeOf } from './errors';

/** An area to read, and where its cells go: row → column → cell. */
export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly cells: Map<number, Map<number, Cell>>;
}

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/**
 * Reads areas of any sheets, in order. One sync for each 10,000 cells, however many areas they are; where Excel finds
 * an answer too large the rest is asked for in smaller bands.
 */
export async function readAreas(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<void> {
  let limit = CELLS_A_SYNC;
  let left = cut(wanted, limit);
  while (left.length > 0) {
    const now = firstOf(left, limit);
    try {
      await readTogether(context, now);
      left = left.slice(now.length);
    } catch (error) {
      const rows = now.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
      if (!isTooLarge(error) || rows === 1) throw error;
      limit = Math.ceil(now.reduce((sum, { area }) => sum + sizeOf(area), 0) / 2);
      left = cut(left, limit);
    }
  }
}

function cut(wanted: readonly Wanted[], limit: number): Wanted[] {
  return wanted.flatMap((one) => bandsOf(one.area, limit).map((area) => ({ ...one, area })));
}

async function readTogether(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<void> {
  const asked = wanted.map(({ sheet, area, cells }) => {
    const range = rangeOf(sheet, area);
    range.load('values,text,formulas,numberFormat,valueTypes');
    return { range, area, cells };
  });
  await context.sync();
  for (const { range, area, cells } of asked) {
    const band = {
      values: matrixOf(range.values),
      text: matrixOf(range.text),
      formulas: matrixOf(range.formulas),
      numberFormat: matrixOf(range.numberFormat),
      valueTypes: matrixOf(range.valueTypes),
    };
    takeBand({ top: area.top, left: area.left, ...band }, cells);
  }
}

/** The library's types do not say so, but on the web `null` may come instead of a matrix: the answer was too large. */
export function matrixOf<T>(matrix: T[][]): T[][] {
  if (!Array.isArray(matrix)) throw new WorkbookError(TOO_LARGE, hostError(TOO_LARGE));
  return matrix;
}

function isTooLarge(error: unknown): boolean {
  const code = error instanceof WorkbookError ? error.code : codeOf(error);
  return code === TOO_LARGE || code === 'RequestPayloadSizeLimitExceeded';
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
