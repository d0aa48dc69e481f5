import type { Place } from '../../grid/address';
import { a1 } from '../../grid/address';
import { errors } from '../messages';
import { WorkbookError, type Unsubscribe, type Workbook } from '../port';
import { can } from './abilities';
import { applyPlan } from './apply';
import { told } from './errors';
import { watchEdits, watchSelection } from './events';
import { readWorkbook } from './read';

/** The workbook that is open in Excel. Every call is one Excel.run; a failure is a WorkbookError with a sentence. */
export function excelWorkbook(): Workbook {
  return {
    read: (options) => run((context) => readWorkbook(context, options)),
    apply: (plan) => run((context) => applyPlan(context, plan)),
    select: (place) => run((context) => show(context, place)),
    onEdited: (handler): Unsubscribe => watchEdits(handler),
    onSelected: (handler): Unsubscribe => watchSelection(handler),
  };
}

/** Two syncs: a hidden sheet can't be shown without changing the user's workbook. */
async function show(context: Excel.RequestContext, { sheet, row, column }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError('sheet-missing', errors.sheetMissing(sheet));
  if (worksheet.visibility !== Excel.SheetVisibility.visible) {
    throw new WorkbookError('sheet-hidden', errors.sheetHidden(sheet));
  }
  worksheet.activate();
  worksheet.getRange(a1(row, column)).select();
  await context.sync();
}

/** One step for the user's undo where Excel can do so. */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await (can('oneUndoStep') ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work));
  } catch (error) {
    throw told(error);
  }
}
