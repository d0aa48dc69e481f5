import type { Place } from '../../grid/address';
import { a1 } from '../../grid/address';
import type { Snapshot } from '../../grid/grid';
import type { ApplyReport, EditPlan } from '../../grid/plan';
import { hostError } from '../messages';
import { WorkbookError, type Unsubscribe, type Workbook } from '../port';
import { applyPlan } from './apply';
import { codeOf } from './errors';
import { watchEdits, watchSelection } from './events';
import { readWorkbook } from './read';

/** The workbook that is open in Excel. Every call is one Excel.run; a failure is a WorkbookError with a sentence. */
export function excelWorkbook(): Workbook {
  const own = { applying: false };
  return {
    read: (): Promise<Snapshot> => run((context) => readWorkbook(context, '')),
    apply: async (plan: EditPlan): Promise<ApplyReport> => {
      own.applying = true;
      try {
        return await run((context) => applyPlan(context, plan));
      } finally {
        own.applying = false;
      }
    },
    select: ({ sheet, row, column }: Place): Promise<void> =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(a1(row, column)).select();
        await context.sync();
      }),
    onEdited: (handler: () => void): Unsubscribe => watchEdits(() => !own.applying && handler()),
    onSelected: (handler: (place: Place) => void): Unsubscribe => watchSelection(handler),
  };
}

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    const code = codeOf(error);
    throw new WorkbookError(code, hostError(code));
  }
}
