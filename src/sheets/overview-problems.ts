import type { Finding, Severity } from '../audit/finding';
import type { Grid } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP } from './names';
import { FIRST_ROW, HEADER_ROW, filterOver, heading, rowOf } from './page';
import { withNotes } from './units/keyed';
import { UNIT_SHEET_MESSAGES } from './units/messages';

/** Findings of one workbook of several; the ignored ones with a person's reason. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly ignored: readonly (Finding & { readonly why: string })[];
}

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '严重程度', width: 9 },
  { header: '单位', width: 18 },
  { header: '文件', width: 20 },
  { header: '工作表', width: 18 },
  { header: '单元格', width: 12 },
  { header: '计分列', width: 13 },
  { header: '问题', width: 42 },
  { header: '怎样解决', width: 34 },
  { header: '状态', width: 14 },
  { header: UNIT_SHEET_MESSAGES.headers.note, width: 16 },
] as const;
/** A problem is the same as before where these are. */
const KEYS = ['文件', '工作表', '单元格', '问题'];
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 问题清单 of several workbooks: a finding a row, unit by unit, the worst first, the ignored ones last. `unitOf`: whose a
 * sheet of a file is; `old`: the sheet as it was, whose notes stay.
 */
export function layOutOverviewProblems(
  files: readonly FileFindings[],
  unitOf: (file: string, sheet: string) => string,
  old: Grid | null,
): SheetSpec {
  const rows = files.flatMap(rowsOfFile);
  const top = heading(SHEET_MESSAGES.problemsTitle, `${STAMP}。${UNIT_SHEET_MESSAGES.keptNotes}。`, COLUMNS);
  const spec: SheetSpec = {
    ...top,
    name: '问题清单',
    cells: [
      ...top.cells,
      ...rows.flatMap(({ file, finding, state }, index) =>
        rowOf(FIRST_ROW + index, [
          ['center', index + 1],
          ['center', SHEET_MESSAGES.severity[finding.severity]],
          ['text', unitOf(file, finding.sheet)],
          ['text', file],
          ['text', finding.sheet],
          ['text', finding.cells.join('、')],
          ['center', finding.level],
          ['text', finding.message],
          ['text', finding.settle],
          ['center', state],
          ['input', null],
        ]),
      ),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, COLUMNS.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
  return withNotes({ spec, keys: KEYS }, old);
}

function rowsOfFile({ file, findings, ignored }: FileFindings) {
  const open = WORST_FIRST.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return [
    ...open.map((finding) => ({ file, finding, state: SHEET_MESSAGES.openProblem })),
    ...ignored.map((finding) => ({ file, finding, state: SHEET_MESSAGES.ignoredProblem(finding.why) })),
  ];
}
