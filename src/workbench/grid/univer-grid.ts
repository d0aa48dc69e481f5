import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Place } from '../../grid/address';
import { cellAt, gridNamed, type Snapshot } from '../../grid/grid';
import type { Appearance } from '../../workbook/xlsx';
import type { GridEvents, GridView } from './grid-view';
import { typedContent } from './typed';
import { workbookData } from './workbook-data';

/** A Univer grid in that element. Heavy: loaded as a chunk of its own. */
export function univerGrid(container: HTMLElement, events: GridEvents): GridView {
  const univer = newUniver(container);
  const api = FUniver.newAPI(univer);
  let shown: Snapshot | null = null;
  let count = 0;
  api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
    for (const range of effectedRanges) {
      const grid = shown && gridNamed(shown, range.getSheetName());
      if (!grid) continue;
      const { startRow, startColumn, endRow, endColumn } = range.getRange();
      const cells = range.getCellDataGrid();
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          const cell = cells[row - startRow]?.[column - startColumn] ?? null;
          const content = typedContent(cell, cellAt(grid, row + 1, column + 1));
          if (content) events.onEdit(grid.sheet, row + 1, column + 1, content);
        }
      }
    }
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (!first) return;
    const place = { sheet: worksheet.getSheetName(), row: first.startRow + 1, column: first.startColumn + 1 };
    events.onSelect(place);
  });
  return {
    show(snapshot: Snapshot, appearance: Appearance): void {
      const before = currentPlace(api);
      shown = null;
      const old = api.getActiveWorkbook()?.getId();
      count += 1;
      if (old !== undefined) api.disposeUnit(old);
      api.createWorkbook(workbookData(`workbook-${count}`, snapshot, appearance));
      shown = snapshot;
      if (before && gridNamed(snapshot, before.sheet)) goTo(api, before);
    },
    follow(snapshot: Snapshot): void {
      shown = snapshot;
    },
    goTo: (place: Place) => goTo(api, place),
    dispose: () => univer.dispose(),
  };
}

function newUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
  });
  const { plugins } = UniverSheetsCorePreset({ container, header: true, footer: {}, disableAutoFocus: true });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

function currentPlace(api: FUniver): Place | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet) return null;
  return {
    sheet: sheet.getSheetName(),
    row: (range?.getRow() ?? 0) + 1,
    column: (range?.getColumn() ?? 0) + 1,
  };
}

function goTo(api: FUniver, { sheet, row, column }: Place): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  workbook.setActiveSheet(worksheet);
  worksheet.getRange(row - 1, column - 1).activate();
  worksheet.scrollToCell(Math.max(0, row - 4), 0);
}
