import type { Finding, Severity } from '../audit/finding';
import type { Grid } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP } from './names';
import { FIRST_ROW, HEADER_ROW, filterOver, heading, linkToArea, rowOf, signedBelow } from './page';
import { settledRows, type ProblemRow } from './settled';
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
  { header: '单位', width: 14 },
  { header: '文件', width: 14 },
  { header: '工作表', width: 14 },
  { header: '单元格', width: 9 },
  { header: '涉及', width: 11 },
  { header: '计分列', width: 11 },
  { header: '问题', width: 36 },
  { header: '怎样解决', width: 26 },
  { header: '状态', width: 9 },
  { header: UNIT_SHEET_MESSAGES.headers.note, width: 12 },
] as const;
/** A problem is the same as before where these are. */
const KEYS = ['文件', '工作表', '单元格', '问题'];
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 问题清单 of several workbooks: a finding a row, unit by unit, the worst first, the ignored ones last. `unitOf`: whose a
 * sheet of a file is; `old`: the sheet as it was, whose notes stay, and whose problems that are found no more are settled.
 */
export function layOutOverviewProblems(
  files: readonly FileFindings[],
  unitOf: (file: string, sheet: string) => string,
  old: Grid | null,
): SheetSpec {
  const found = files.flatMap((each) => rowsOfFile(each, unitOf));
  const headers = COLUMNS.map(({ header }) => header);
  const settled = settledRows(old, headers, found).map((row) => new Map([...row, ['状态', SETTLED]]));
  const rows = [...found, ...settled];
  const top = heading(SHEET_MESSAGES.problemsTitle, `${STAMP}。${UNIT_SHEET_MESSAGES.keptNotes}。`, COLUMNS);
  const signed = signedBelow(top, HEADER_ROW + Math.max(1, rows.length), COLUMNS.length);
  const spec: SheetSpec = {
    ...top,
    ...signed,
    name: '问题清单',
    cells: [
      ...top.cells,
      ...rows.flatMap((row, index) =>
        rowOf(
          FIRST_ROW + index,
          headers.map((header) => cellUnder(header, row, index + 1)),
        ),
      ),
      ...signed.cells,
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, COLUMNS.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
  return withNotes({ spec, keys: KEYS }, old);
}

const SETTLED = SHEET_MESSAGES.settledProblem;
const CENTERED: readonly string[] = ['严重程度', '计分列', '状态'];

function cellUnder(header: string, row: ProblemRow, place: number): Parameters<typeof rowOf>[1][number] {
  if (header === '序号') return ['center', place];
  if (header === UNIT_SHEET_MESSAGES.headers.note) return ['input', null];
  const text = row.get(header) || null;
  const isOwn = row.get('文件') === SHEET_MESSAGES.thisWorkbook && row.get('状态') !== SETTLED;
  if (isOwn && header === '单元格' && text !== null)
    return ['link', text, linkToArea(row.get('工作表') ?? '', text)];
  return [CENTERED.includes(header) ? 'center' : 'text', text];
}

function rowsOfFile(
  { file, findings, ignored }: FileFindings,
  unitOf: (file: string, sheet: string) => string,
): ProblemRow[] {
  const open = WORST_FIRST.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const row = (finding: Finding, state: string): ProblemRow =>
    new Map([
      ['严重程度', SHEET_MESSAGES.severity[finding.severity]],
      ['单位', unitOf(file, finding.sheet)],
      ['文件', file === '' ? SHEET_MESSAGES.thisWorkbook : file],
      ['工作表', finding.sheet],
      ['单元格', finding.cells[0] ?? ''],
      ['涉及', SHEET_MESSAGES.places(finding.cells.slice(1), finding.restsOn ?? [])],
      ['计分列', finding.level ?? ''],
      ['问题', finding.message],
      ['怎样解决', finding.settle],
      ['状态', state],
    ]);
  return [
    ...open.map((finding) => row(finding, SHEET_MESSAGES.openProblem)),
    ...ignored.map((finding) => row(finding, SHEET_MESSAGES.ignoredProblem(finding.why))),
  ];
}
