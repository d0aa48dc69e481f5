import { getNumfmtParseValueFilter, type ICellData, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { plainText } from './guard';
import { typedNumber } from './typed';

/** Before the grid's own readers of what was typed. */
const FIRST = 1000;
/** CellValueType of the grid. */
const NUMBER = 2;
const FORCED_TEXT = 4;

/** Lets typed figures be numbers only where the document can show them as they were typed. */
export function keepTypedAsShown(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { row, col, worksheet, workbook }, next) => {
      if (!value || typeof value.f === 'string') return next(value);
      const text = value.p?.body ? plainText(value.p.body.dataStream) : String(value.v ?? '');
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const number = typedNumber(
        text.trim(),
        style?.n?.pattern ?? '',
        getNumfmtParseValueFilter(text.trim()),
      );
      if (number === null) return next(value);
      const kept: ICellData = { ...value, v: number, t: typeof number === 'number' ? NUMBER : FORCED_TEXT };
      delete kept.p;
      return kept;
    },
  });
}
