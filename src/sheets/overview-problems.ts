import type { Finding } from '../audit/finding';
import type { SheetSpec } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP } from './names';
import { FIRST_ROW, HEADER_ROW, filterOver, heading, rowOf } from './page';

/** Findings of one workbook of several. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '严重程度', width: 9 },
  { header: '文件', width: 24 },
  { header: '工作表', width: 14 },
  { header: '单元格', width: 12 },
  { header: '计分列', width: 13 },
  { header: '问题', width: 46 },
  { header: '怎样解决', width: 36 },
] as const;

/** 问题清单 of several workbooks: a finding a row, file by file. The cells stand in other files, so nothing is linked. */
export function layOutOverviewProblems(files: readonly FileFindings[]): SheetSpec {
  const rows = files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const top = heading(SHEET_MESSAGES.problemsTitle, `${STAMP}。`, COLUMNS);
  return {
    ...top,
    name: '问题清单',
    cells: [
      ...top.cells,
      ...rows.flatMap(({ file, finding }, index) =>
        rowOf(FIRST_ROW + index, [
          ['center', index + 1],
          ['center', SHEET_MESSAGES.severity[finding.severity]],
          ['text', file],
          ['text', finding.sheet],
          ['text', finding.cells.join('、')],
          ['center', finding.level],
          ['text', finding.message],
          ['text', finding.settle],
        ]),
      ),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, COLUMNS.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}
