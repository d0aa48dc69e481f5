import type { EditGroup, Refusal, RefusalCode } from '../grid/plan';
import { said, type Bilingual } from '../text/bilingual';

/** The longest list of cells that a sentence carries. */
const SHOWN_CELLS = 8;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, SHOWN_CELLS).join('、');
  return cells.length > SHOWN_CELLS ? `${shown} 等 ${cells.length} 处` : shown;
}

function listedInEnglish(cells: readonly string[]): string {
  const shown = cells.slice(0, SHOWN_CELLS).join(', ');
  return cells.length > SHOWN_CELLS ? `${shown} and others (${cells.length} in all)` : shown;
}

/** Why a group of a plan was refused. */
export const refusals = {
  changedMeanwhile: (sheet: string, area: string) =>
    said(
      `工作表“${sheet}”的 ${area} 在读取之后被改动过，未写入任何内容。请重新计算后再写入。`,
      `${area} of sheet “${sheet}” was changed after it was read; nothing was written. Recalculate, then write.`,
    ),
  sheetMissing: (sheet: string) =>
    said(
      `找不到工作表“${sheet}”，未写入。它可能已被删除或改名，请刷新后再试。`,
      `There is no sheet “${sheet}”; not written. It may have been deleted or renamed: read again.`,
    ),
  sheetProtected: (sheet: string, cells: readonly string[]) =>
    said(
      `工作表“${sheet}”已保护，${listed(cells)} 不能改，未写入。请先在“审阅”中撤销工作表保护，或解除这些单元格的锁定。`,
      `Sheet “${sheet}” is protected; ${listedInEnglish(cells)} can’t be changed, so nothing was written. Unprotect the sheet first (Review), or unlock these cells.`,
    ),
  formatsProtected: (sheet: string) =>
    said(
      `工作表“${sheet}”已保护，不能标色。请先在“审阅”中撤销工作表保护。`,
      `Sheet “${sheet}” is protected and can’t be marked. Unprotect it first (Review).`,
    ),
  cannotAddSheet: (sheet: string) =>
    said(
      `工作簿结构已保护，不能新建工作表“${sheet}”。请先在“审阅”中撤销工作簿保护。`,
      `The workbook’s structure is protected: sheet “${sheet}” can’t be added. Unprotect the workbook first (Review).`,
    ),
  cannotRemoveSheet: (sheet: string) =>
    said(
      `工作簿结构已保护，不能删除工作表“${sheet}”。请先在“审阅”中撤销工作簿保护。`,
      `The workbook’s structure is protected: sheet “${sheet}” can’t be deleted. Unprotect the workbook first (Review).`,
    ),
  ownSheetProtected: (sheet: string) =>
    said(
      `工作表“${sheet}”已保护，不能更新。请先在“审阅”中撤销工作表保护。`,
      `Sheet “${sheet}” is protected and can’t be brought up to date. Unprotect it first (Review).`,
    ),
  insideMerge: (sheet: string, cell: string, anchor: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 在合并单元格里，只能写入左上角的 ${anchor}，未写入。请刷新后再试。`,
      `${cell} of sheet “${sheet}” is inside a merged cell; only its upper left cell, ${anchor}, can be written. Not written: read again.`,
    ),
  insideArray: (sheet: string, cell: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 属于一个数组公式，不能单独改写，未写入。请先在 Excel 中删除该数组公式。`,
      `${cell} of sheet “${sheet}” belongs to an array formula and can’t be changed alone; not written. Delete that formula in Excel first.`,
    ),
  tableHeader: (sheet: string, cell: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 是表格（“插入”里的“表格”）的标题单元格，未写入。请直接在 Excel 中改写。`,
      `${cell} of sheet “${sheet}” is the heading of a table (Insert → Table); not written. Change it in Excel itself.`,
    ),
  insidePivot: (sheet: string, cell: string) =>
    said(
      `工作表“${sheet}”的 ${cell} 在数据透视表里，不能改写，未写入。请改写它的数据来源，再刷新透视表。`,
      `${cell} of sheet “${sheet}” is inside a pivot table; not written. Change its source and refresh it.`,
    ),
  sheetNotOurs: (sheet: string) =>
    said(
      `工作簿里已有一张名为“${sheet}”的工作表，它不是助手建立的，未覆盖。请把它改名后再试。`,
      `There is a sheet “${sheet}” that the assistant did not make; it was not replaced. Rename it first.`,
    ),
  notOursToRemove: (sheet: string) =>
    said(
      `工作表“${sheet}”不是助手建立的，未删除。需要时请自行删除。`,
      `Sheet “${sheet}” was not made by the assistant and was not deleted. Delete it yourself if need be.`,
    ),
  badSheetName: (sheet: string) =>
    said(
      `“${sheet}”不能用作工作表名：须为 1 至 31 个字，且不含 \\ / ? * [ ] : 等符号。`,
      `“${sheet}” can’t be a sheet’s name: 1 to 31 characters, without \\ / ? * [ ] :.`,
    ),
  halfWritten: (title: string) =>
    said(
      `“${title}”写到一半时出错，已写的内容也没能退回。请用“撤销”（Ctrl+Z）或助手的“还原”退回，或关闭工作簿且不保存，再试一次。`,
      `Writing this part failed halfway, and what was written could not be put back. Use Undo (Ctrl+Z) or the assistant’s own undo, or close the workbook without saving, and try again.`,
    ),
  perhapsWritten: (title: string) =>
    said(
      `“${title}”写入时 Excel 没有回应，写到哪一步看不出来。请先看一看表格；不对时请用“撤销”（Ctrl+Z）或助手的“还原”退回，或关闭工作簿且不保存，再试一次。`,
      `Excel did not answer while this part was written, and how far it came can’t be seen. Look at the sheet first; if it is not right, use Undo (Ctrl+Z) or the assistant’s own undo, or close the workbook without saving, and try again.`,
    ),
  notTried: (title: string, failed: string) =>
    said(
      `“${title}”未写入，原有内容未变：前面的“${failed}”没有写成。请先按那一条的提示处理，再试一次。`,
      `This part was not written and nothing of it changed, because one before it failed. Settle that first, then try again.`,
    ),
  lastSheet: (sheet: string) =>
    said(
      `“${sheet}”是工作簿里唯一可见的工作表，不能删除。请先新建或取消隐藏另一张工作表。`,
      `“${sheet}” is the workbook’s only visible sheet and can’t be deleted. Add or unhide another first.`,
    ),
};

/** Refusals where no more is known than the code and the place: `where` is a sheet's or a name's own name. */
const BY_CODE: Readonly<Record<RefusalCode, (where: string) => Bilingual>> = {
  'changed-meanwhile': (where) =>
    said(
      `工作表“${where}”在读取之后被改动过，未写入任何内容。请重新计算后再写入。`,
      `Sheet “${where}” was changed after it was read; nothing was written. Recalculate, then write.`,
    ),
  'sheet-missing': (where) => refusals.sheetMissing(where),
  'sheet-protected': (where) =>
    said(
      `“${where}”处于保护状态，未写入。请先在“审阅”中撤销工作表保护。`,
      'It is protected; not written. Unprotect the sheet first (Review).',
    ),
  'structure-locked': (where) =>
    said(
      `工作簿结构已保护，不能新建或删除工作表“${where}”。请先在“审阅”中撤销工作簿保护。`,
      'The workbook’s structure is protected: no sheet can be added or deleted. Unprotect the workbook first (Review).',
    ),
  'inside-merge': (where) =>
    said(
      `“${where}”里要写的单元格在合并单元格内，未写入。请刷新后再试。`,
      'A cell to be written is inside a merged cell; not written. Read again, then try again.',
    ),
  'name-taken': (where) => refusals.sheetNotOurs(where),
  'cell-edit-mode': () =>
    said(
      '正在编辑单元格，未写入。请先按回车结束单元格编辑，再试一次。',
      'A cell is being edited; not written. Press Enter to finish editing, then try again.',
    ),
  'host-error': (where) =>
    said(
      `“${where}”没有写成，原有内容未变。请稍后再试；仍不行时请保存后重新打开工作簿。`,
      'This part could not be written; nothing of it changed. Try again later; if it still fails, save the workbook and open it again.',
    ),
};

/** A group refused, with the sentence for its code. */
export function refusal(group: EditGroup, code: RefusalCode, where: string): Refusal {
  return refusedFor(group, code, BY_CODE[code](where));
}

/** A group refused for that reason. */
export function refusedFor({ id, title }: EditGroup, code: RefusalCode, why: Bilingual): Refusal {
  return { group: id, title, code, message: why.zh, english: why.en };
}
