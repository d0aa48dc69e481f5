import type { EditGroup, Refusal, RefusalCode } from '../grid/plan';

/** Every sentence of this room that a person may read. Each says what, where, and what to do. */

export const errors = {
  notAZip: (file: string) =>
    `“${file}”不是 .xlsx 工作簿，无法打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  encrypted: (file: string) =>
    `“${file}”设有打开密码，无法读取。请在 Excel 中去掉打开密码（文件 → 信息 → 保护工作簿）后再试。`,
  binaryWorkbook: (file: string) =>
    `“${file}”是二进制工作簿（.xlsb），无法直接打开。请在 Excel 中另存为“Excel 工作簿（*.xlsx）”后再试。`,
  notAWorkbook: (file: string) =>
    `“${file}”里没有工作簿内容，它不是 Excel 文件。请确认选对了文件，或在 Excel 中另存为 .xlsx 后再试。`,
  emptyFile: (file: string) =>
    `“${file}”是空文件（0 字节），里面什么也没有，可能没有拷贝或下载完。请重新取得这个文件后再试。`,
  truncated: (file: string) =>
    `“${file}”不完整：文件的后一部分没有了，可能没有拷贝或下载完。请重新取得这个文件后再试。`,
  html: (file: string) =>
    `“${file}”里其实是网页（HTML），只是用了表格文件的名字，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  xml2003: (file: string) =>
    `“${file}”里其实是“XML 表格 2003”，只是用了表格文件的名字，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  plainText: (file: string) =>
    `“${file}”里其实是纯文本（如 CSV），不是工作簿，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  veryOldXls: (file: string) =>
    `“${file}”是 Excel 95 或更早的工作簿，无法直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  damaged: (file: string, part: string) =>
    `“${file}”已损坏：其中的“${part}”读不出来。请用 Excel 打开并修复，另存一份后再试。`,
  doctype: (file: string, part: string) =>
    `“${file}”的“${part}”里带有文档类型声明（DOCTYPE），正常的工作簿没有，可能是恶意文件，未打开。请向提供者核实；确需使用时，请在 Excel 中打开，另存一份后再试。`,
  unsafeName: (file: string, part: string) =>
    `“${file}”里有指向文件之外的部件名“${part}”，正常的工作簿没有，可能是恶意文件，未打开。请向提供者核实；确需使用时，请在 Excel 中打开，另存一份后再试。`,
  tooLarge: (file: string, limit: string) =>
    `“${file}”解开后超过 ${limit}，太大了，未打开。请删去无关的工作表或图片后再试。`,
  partTooLarge: (file: string, part: string, limit: string) =>
    `“${file}”的“${part}”解开后超过 ${limit}，太大了，未打开。请删去无关的工作表或图片后再试。`,
  tooManyCells: (file: string, most: number) =>
    `“${file}”里有内容的单元格超过 ${most / 10_000} 万个，太多了，未打开。请删去无关的工作表后再试。`,
  tooManySheets: (file: string, most: number) =>
    `“${file}”里的工作表超过 ${most} 张，太多了，未打开。请删去无关的工作表后再试。`,
  tooManyFormulas: (file: string, part: string) =>
    `“${file}”的“${part}”里的公式太多太长，未打开。请删去无关的公式，或粘贴为数值后再试。`,
  tooManyStyles: (file: string, most: number) =>
    `“${file}”里的单元格样式超过 ${most / 10_000} 万种，不像普通工作簿，未打开。请在 Excel 中把要用的工作表复制到新工作簿，另存后再试。`,
  tooManyParts: (file: string) =>
    `“${file}”里的部件过多，不像普通工作簿，未打开。请在 Excel 中另存一份后再试。`,
  lockedCell: (sheet: string, cell: string) =>
    `工作表“${sheet}”已保护，${cell} 不能改。请先在“审阅”中撤销工作表保护。`,
  insideMerge: (sheet: string, cell: string, anchor: string) =>
    `工作表“${sheet}”的 ${cell} 在合并单元格里，请改写左上角的 ${anchor}。`,
  insideArray: (sheet: string, cell: string) =>
    `工作表“${sheet}”的 ${cell} 属于一个数组公式，不能单独改写。请先在 Excel 中删除该数组公式。`,
  sheetMissing: (sheet: string) => `找不到工作表“${sheet}”。它可能已被删除或改名，请刷新后再试。`,
  sheetHidden: (sheet: string) =>
    `工作表“${sheet}”是隐藏的，不能显示。请先取消隐藏（在工作表标签上点右键 → 取消隐藏）。`,
};

/** What a person should know, though nothing went wrong. */
export const notices = {
  fromXls: (file: string, formulasLost: number) =>
    `“${file}”是旧版 .xls，将另存为 .xlsx，原文件不变。保留：内容、公式、数字格式、字体边框底色、合并单元格、行高列宽、隐藏与冻结、保护状态、名称；不保留：图表、图片、批注、数据有效性、条件格式、宏。` +
    (formulasLost > 0 ? `另有 ${formulasLost} 个公式只留下了结果。` : ''),
};

/** The longest list of cells that a sentence carries. */
const SHOWN_CELLS = 8;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, SHOWN_CELLS).join('、');
  return cells.length > SHOWN_CELLS ? `${shown} 等 ${cells.length} 处` : shown;
}

/** Why a group of a plan was refused. */
export const refusals = {
  changedMeanwhile: (sheet: string, area: string) =>
    `工作表“${sheet}”的 ${area} 在读取之后被改动过，未写入任何内容。请重新计算后再写入。`,
  sheetMissing: (sheet: string) => `找不到工作表“${sheet}”，未写入。它可能已被删除或改名，请刷新后再试。`,
  sheetProtected: (sheet: string, cells: readonly string[]) =>
    `工作表“${sheet}”已保护，${listed(cells)} 不能改，未写入。请先在“审阅”中撤销工作表保护，或解除这些单元格的锁定。`,
  formatsProtected: (sheet: string) => `工作表“${sheet}”已保护，不能标色。请先在“审阅”中撤销工作表保护。`,
  cannotAddSheet: (sheet: string) =>
    `工作簿结构已保护，不能新建工作表“${sheet}”。请先在“审阅”中撤销工作簿保护。`,
  cannotRemoveSheet: (sheet: string) =>
    `工作簿结构已保护，不能删除工作表“${sheet}”。请先在“审阅”中撤销工作簿保护。`,
  ownSheetProtected: (sheet: string) => `工作表“${sheet}”已保护，不能更新。请先在“审阅”中撤销工作表保护。`,
  insideMerge: (sheet: string, cell: string, anchor: string) =>
    `工作表“${sheet}”的 ${cell} 在合并单元格里，只能写入左上角的 ${anchor}，未写入。请刷新后再试。`,
  insideArray: (sheet: string, cell: string) =>
    `工作表“${sheet}”的 ${cell} 属于一个数组公式，不能单独改写，未写入。请先在 Excel 中删除该数组公式。`,
  tableHeader: (sheet: string, cell: string) =>
    `工作表“${sheet}”的 ${cell} 是表格（“插入”里的“表格”）的标题单元格，未写入。请直接在 Excel 中改写。`,
  insidePivot: (sheet: string, cell: string) =>
    `工作表“${sheet}”的 ${cell} 在数据透视表里，不能改写，未写入。请改写它的数据来源，再刷新透视表。`,
  sheetNotOurs: (sheet: string) =>
    `工作簿里已有一张名为“${sheet}”的工作表，它不是助手建立的，未覆盖。请把它改名后再试。`,
  notOursToRemove: (sheet: string) => `工作表“${sheet}”不是助手建立的，未删除。需要时请自行删除。`,
  badSheetName: (sheet: string) =>
    `“${sheet}”不能用作工作表名：须为 1 至 31 个字，且不含 \\ / ? * [ ] : 等符号。`,
  halfWritten: (title: string) =>
    `“${title}”写到一半时出错，已写的内容也没能退回。请用“撤销”（Ctrl+Z）或助手的“还原”退回，或关闭工作簿且不保存，再试一次。`,
  perhapsWritten: (title: string) =>
    `“${title}”写入时 Excel 没有回应，写到哪一步看不出来。请先看一看表格；不对时请用“撤销”（Ctrl+Z）或助手的“还原”退回，或关闭工作簿且不保存，再试一次。`,
  notTried: (title: string, failed: string) =>
    `“${title}”未写入，原有内容未变：前面的“${failed}”没有写成。请先按那一条的提示处理，再试一次。`,
  lastSheet: (sheet: string) =>
    `“${sheet}”是工作簿里唯一可见的工作表，不能删除。请先新建或取消隐藏另一张工作表。`,
};

/** Refusals where no more is known than the code and the place: `where` is a sheet's or a name's own name. */
const BY_CODE: Readonly<Record<RefusalCode, (where: string) => string>> = {
  'changed-meanwhile': (where) => `工作表“${where}”在读取之后被改动过，未写入任何内容。请重新计算后再写入。`,
  'sheet-missing': (where) => refusals.sheetMissing(where),
  'sheet-protected': (where) => `“${where}”处于保护状态，未写入。请先在“审阅”中撤销工作表保护。`,
  'structure-locked': (where) =>
    `工作簿结构已保护，不能新建或删除工作表“${where}”。请先在“审阅”中撤销工作簿保护。`,
  'inside-merge': (where) => `“${where}”里要写的单元格在合并单元格内，未写入。请刷新后再试。`,
  'name-taken': (where) => refusals.sheetNotOurs(where),
  'cell-edit-mode': () => '正在编辑单元格，未写入。请先按回车结束单元格编辑，再试一次。',
  'host-error': (where) => `“${where}”没有写成，原有内容未变。请稍后再试；仍不行时请保存后重新打开工作簿。`,
};

/** A group refused, with the sentence for its code. */
export function refusal(group: EditGroup, code: RefusalCode, where: string): Refusal {
  return { group: group.id, title: group.title, code, message: BY_CODE[code](where) };
}

const HOST_ERRORS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: '正在编辑单元格，无法继续。请先按回车结束单元格编辑，再试一次。',
  AccessDenied: '工作表或工作簿处于保护状态，无法继续。请先在“审阅”中撤销保护，再试一次。',
  ItemNotFound: '要找的工作表或区域已不存在。请刷新后再试。',
  RequestPayloadSizeLimitExceeded: '工作簿内容太多，一次读不完。请删去无关的工作表后再试。',
  ResponsePayloadSizeLimitExceeded: '工作簿内容太多，一次读不完。请删去无关的工作表后再试。',
};

/** A sentence for an error code of the host; its own messages are localised and never shown. */
export function hostError(code: string): string {
  return (
    HOST_ERRORS[code] ?? `Excel 没有完成操作（代码：${code}）。请稍后再试；仍不行时请保存后重新打开工作簿。`
  );
}
