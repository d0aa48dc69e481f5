import { said, type Bilingual } from '../text/bilingual';

/** Every sentence of this room that a person may read. Each says what, where, and what to do. */

export const errors = {
  notAZip: (file: string) =>
    said(
      `“${file}”不是 .xlsx 工作簿，无法打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is no .xlsx workbook and can’t be opened. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    ),
  encrypted: (file: string) =>
    said(
      `“${file}”设有打开密码，无法读取。请在 Excel 中去掉打开密码（文件 → 信息 → 保护工作簿）后再试。`,
      `“${file}” has a password to open it and can’t be read. Take the password off in Excel (File → Info → Protect Workbook).`,
    ),
  binaryWorkbook: (file: string) =>
    said(
      `“${file}”是二进制工作簿（.xlsb），无法直接打开。请在 Excel 中另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is a binary workbook (.xlsb) and can’t be opened. Save it in Excel as “Excel Workbook (*.xlsx)”.`,
    ),
  notAWorkbook: (file: string) =>
    said(
      `“${file}”里没有工作簿内容，它不是 Excel 文件。请确认选对了文件，或在 Excel 中另存为 .xlsx 后再试。`,
      `“${file}” holds no workbook; it is no Excel file. Check that it is the right one, or save it as .xlsx in Excel.`,
    ),
  emptyFile: (file: string) =>
    said(
      `“${file}”是空文件（0 字节），里面什么也没有，可能没有拷贝或下载完。请重新取得这个文件后再试。`,
      `“${file}” is empty (0 bytes): perhaps copying or downloading was not finished. Get the file again.`,
    ),
  truncated: (file: string) =>
    said(
      `“${file}”不完整：文件的后一部分没有了，可能没有拷贝或下载完。请重新取得这个文件后再试。`,
      `“${file}” is incomplete, its end is missing: perhaps copying or downloading was not finished. Get the file again.`,
    ),
  html: (file: string) =>
    said(
      `“${file}”里其实是网页（HTML），只是用了表格文件的名字，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is a web page (HTML) under a workbook’s name and can’t be opened. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    ),
  xml2003: (file: string) =>
    said(
      `“${file}”里其实是“XML 表格 2003”，只是用了表格文件的名字，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is an “XML Spreadsheet 2003” under a workbook’s name and can’t be opened. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    ),
  plainText: (file: string) =>
    said(
      `“${file}”里其实是纯文本（如 CSV），不是工作簿，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is plain text (such as CSV), no workbook, and can’t be opened. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    ),
  veryOldXls: (file: string) =>
    said(
      `“${file}”是 Excel 95 或更早的工作簿，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
      `“${file}” is a workbook of Excel 95 or older and can’t be opened. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    ),
  damaged: (file: string, part: string) =>
    said(
      `“${file}”已损坏：其中的“${part}”读不出来。请用 Excel 打开并修复，另存一份后再试。`,
      `“${file}” is damaged: its part “${part}” can’t be read. Open and repair it in Excel, and save a copy.`,
    ),
  doctype: (file: string, part: string) =>
    said(
      `“${file}”的“${part}”里带有文档类型声明（DOCTYPE），正常的工作簿没有，可能是恶意文件，未打开。请向提供者核实；确需使用时，请在 Excel 中打开，另存一份后再试。`,
      `“${file}” has a document type declaration (DOCTYPE) in “${part}”, which no ordinary workbook has. It may be malicious and was not opened. Ask whoever gave it to you; if you need it, open it in Excel and save a copy.`,
    ),
  unsafeName: (file: string, part: string) =>
    said(
      `“${file}”里有指向文件之外的部件名“${part}”，正常的工作簿没有，可能是恶意文件，未打开。请向提供者核实；确需使用时，请在 Excel 中打开，另存一份后再试。`,
      `“${file}” has a part, “${part}”, whose name leads out of the file, which no ordinary workbook has. It may be malicious and was not opened. Ask whoever gave it to you; if you need it, open it in Excel and save a copy.`,
    ),
  tooLarge: (file: string, limit: string) =>
    said(
      `“${file}”解开后超过 ${limit}，太大了，未打开。请删去无关的工作表或图片后再试。`,
      `“${file}” unpacks to more than ${limit}, which is too large; it was not opened. Delete sheets or pictures that are not needed.`,
    ),
  partTooLarge: (file: string, part: string, limit: string) =>
    said(
      `“${file}”的“${part}”解开后超过 ${limit}，太大了，未打开。请删去无关的工作表或图片后再试。`,
      `“${part}” of “${file}” unpacks to more than ${limit}, which is too large; it was not opened. Delete sheets or pictures that are not needed.`,
    ),
  tooManyCells: (file: string, most: number) =>
    said(
      `“${file}”里有内容的单元格超过 ${most / 10_000} 万个，太多了，未打开。请删去无关的工作表后再试。`,
      `“${file}” has more than ${most} cells with contents, which is too many; it was not opened. Delete sheets that are not needed.`,
    ),
  tooManySheets: (file: string, most: number) =>
    said(
      `“${file}”里的工作表超过 ${most} 张，太多了，未打开。请删去无关的工作表后再试。`,
      `“${file}” has more than ${most} sheets, which is too many; it was not opened. Delete those that are not needed.`,
    ),
  tooManyFormulas: (file: string, part: string) =>
    said(
      `“${file}”的“${part}”里的公式太多太长，未打开。请删去无关的公式，或粘贴为数值后再试。`,
      `The formulas in “${part}” of “${file}” are too many or too long; it was not opened. Delete those that are not needed, or paste their values.`,
    ),
  tooManyStyles: (file: string, most: number) =>
    said(
      `“${file}”里的单元格样式超过 ${most / 10_000} 万种，不像普通工作簿，未打开。请在 Excel 中把要用的工作表复制到新工作簿，另存后再试。`,
      `“${file}” has more than ${most} cell styles, which no ordinary workbook has; it was not opened. Copy the sheets that you need into a new workbook in Excel.`,
    ),
  tooManyParts: (file: string) =>
    said(
      `“${file}”里的部件过多，不像普通工作簿，未打开。请在 Excel 中另存一份后再试。`,
      `“${file}” has too many parts for an ordinary workbook; it was not opened. Save a copy in Excel.`,
    ),
  lockedCell: (sheet: string, cell: string) =>
    said(
      `工作表“${sheet}”已保护，${cell} 不能改。请先在“审阅”中撤销工作表保护。`,
      `Sheet “${sheet}” is protected; ${cell} can’t be changed. Unprotect the sheet first (Review).`,
    ),
  insideMerge: (sheet: string, cell: string, anchor: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 在合并单元格里，请改写左上角的 ${anchor}。`,
      `${cell} of sheet “${sheet}” is inside a merged cell. Write into its upper left cell, ${anchor}.`,
    ),
  insideArray: (sheet: string, cell: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 属于一个数组公式，不能单独改写。请先在 Excel 中删除该数组公式。`,
      `${cell} of sheet “${sheet}” belongs to an array formula and can’t be changed alone. Delete that formula in Excel first.`,
    ),
  sheetMissing: (sheet: string) =>
    said(
      `找不到工作表“${sheet}”。它可能已被删除或改名，请刷新后再试。`,
      `There is no sheet “${sheet}”. It may have been deleted or renamed: read again.`,
    ),
  sheetHidden: (sheet: string) =>
    said(
      `工作表“${sheet}”是隐藏的，不能显示。请先取消隐藏（在工作表标签上点右键 → 取消隐藏）。`,
      `Sheet “${sheet}” is hidden and can’t be shown. Unhide it first (right-click a sheet’s tab → Unhide).`,
    ),
};

/** What a person should know, though nothing went wrong. */
export const notices = {
  fromXls: (file: string, formulasLost: number) =>
    `“${file}”是旧版 .xls，将另存为 .xlsx，原文件不变。保留：内容、公式、数字格式、字体边框底色、合并单元格、行高列宽、隐藏与冻结、保护状态、名称；不保留：图表、图片、批注、数据有效性、条件格式、宏。` +
    (formulasLost > 0 ? `另有 ${formulasLost} 个公式只留下了结果。` : ''),
};

const TOO_MUCH = said(
  '工作簿内容太多，一次读不完。请删去无关的工作表后再试。',
  'The workbook holds too much to be read at once. Delete sheets that are not needed, then try again.',
);

const HOST_ERRORS: Readonly<Record<string, Bilingual>> = {
  InvalidOperationInCellEditMode: said(
    '正在编辑单元格，无法继续。请先按回车结束单元格编辑，再试一次。',
    'A cell is being edited. Press Enter to finish editing, then try again.',
  ),
  AccessDenied: said(
    '工作表或工作簿处于保护状态，无法继续。请先在“审阅”中撤销保护，再试一次。',
    'The sheet or the workbook is protected. Unprotect it first (Review), then try again.',
  ),
  ItemNotFound: said(
    '要找的工作表或区域已不存在。请刷新后再试。',
    'The sheet or area is not there any more. Read again, then try again.',
  ),
  RequestPayloadSizeLimitExceeded: TOO_MUCH,
  ResponsePayloadSizeLimitExceeded: TOO_MUCH,
};

/** A sentence for an error code of the host; its own messages are localised and never shown. */
export function hostError(code: string): Bilingual {
  return (
    HOST_ERRORS[code] ??
    said(
      `Excel 没有完成操作（代码：${code}）。请稍后再试；仍不行时请保存后重新打开工作簿。`,
      `Excel did not finish (code: ${code}). Try again later; if it still fails, save the workbook and open it again.`,
    )
  );
}
