import type { Assessment } from '../assessment';
import type { Finding, Severity } from '../audit/finding';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP, ownSheet, ownSheetName } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, linkToArea, rowOf, signedBelow } from './page';
import { settledRows, type ProblemRow } from './settled';
import { keyed, withNotes } from './units/keyed';
import { UNIT_SHEET_MESSAGES } from './units/messages';

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '严重程度', width: 9 },
  { header: '表', width: 14 },
  { header: '工作表', width: 12 },
  { header: '单元格', width: 10 },
  { header: '涉及', width: 12 },
  { header: '评分项', width: 8 },
  { header: '计分列', width: 11 },
  { header: '问题', width: 40 },
  { header: '怎样解决', width: 30 },
  { header: '状态', width: 9 },
  { header: UNIT_SHEET_MESSAGES.headers.note, width: 12 },
] as const;
/** A problem is the same as before where these are. */
const KEYS = ['工作表', '单元格', '问题'];
/** What it is known again by; the first version's list had no other columns. */
const HEADERS = COLUMNS.map(({ header }) => header).filter(
  (header) => header !== '涉及' && header !== UNIT_SHEET_MESSAGES.headers.note,
);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 问题清单: a finding a row, the worst first, each linked to its cell; then what was ignored, with the reason; at the end
 * what the list had before and is found no more: 已解决.
 * Told apart in words, so that it prints in grey.
 */
export function layOutProblems(assessment: Assessment): SheetSpec {
  const findings = SEVERITIES.flatMap((severity) =>
    assessment.findings.filter((finding) => finding.severity === severity),
  );
  const found = [
    ...findings.map((one) => rowOfFinding(assessment, one, SHEET_MESSAGES.openProblem)),
    ...assessment.ignored.map((one) => rowOfFinding(assessment, one, SHEET_MESSAGES.ignored)),
  ];
  const settled = settledOn(assessment, found);
  const listed = findings.length + assessment.ignored.length;
  const all = listed + settled.length;
  const top = heading(SHEET_MESSAGES.problemsTitle, hint(findings), COLUMNS);
  const signed = signedBelow(top, HEADER_ROW + Math.max(1, all), COLUMNS.length);
  const spec: SheetSpec = {
    ...top,
    ...signed,
    name: ownSheetName(assessment.snapshot, '问题清单'),
    cells: [
      ...top.cells,
      ...[...findings, ...assessment.ignored].flatMap((finding, index) =>
        rowCells(found[index] ?? new Map<string, string>(), index, linkToFirst(finding)),
      ),
      ...settled.flatMap((row, index) => rowCells(row, listed + index)),
      ...(all === 0 ? [cell(FIRST_ROW, 1, 'note', { value: SHEET_MESSAGES.noProblems })] : []),
      ...signed.cells,
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(all, COLUMNS.length),
    validations: [],
    charts: [],
    print: {
      landscape: true,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: SHEET_MESSAGES.printedFrom(assessment.snapshot.name),
    },
  };
  return withNotes(keyed(spec, KEYS), ownSheet(assessment.snapshot, '问题清单'));
}

function hint(findings: readonly Finding[]): string {
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  return `${STAMP}。${SHEET_MESSAGES.problemsHint(errors, warnings, infos)}。${UNIT_SHEET_MESSAGES.keptNotes}。`;
}

function rowOfFinding({ tables, settings }: Assessment, finding: Finding, state: string): ProblemRow {
  const isIgnored = state === SHEET_MESSAGES.ignored;
  return new Map([
    ['严重程度', isIgnored ? SHEET_MESSAGES.ignored : SHEET_MESSAGES.severity[finding.severity]],
    ['表', tables.find(({ id }) => id === finding.table)?.table.title ?? ''],
    ['工作表', finding.sheet],
    ['单元格', finding.cells[0] ?? ''],
    ['涉及', SHEET_MESSAGES.places(finding.cells.slice(1), finding.restsOn ?? [])],
    ['评分项', String(finding.item ?? '')],
    ['计分列', finding.level ?? ''],
    ['问题', finding.message],
    [
      '怎样解决',
      isIgnored ? SHEET_MESSAGES.ignoredBecause(settings.ignored.get(finding.key) ?? '') : finding.settle,
    ],
    ['状态', state],
  ]);
}

/** A sheet that is gone, or bears no table any more, has nothing settled on it. */
function settledOn(
  { snapshot, tables, indicators, communities }: Assessment,
  found: readonly ProblemRow[],
): ProblemRow[] {
  const months = communities.map((one) => ({ table: one.months }));
  const read = new Set([...tables, ...indicators, ...months].map(({ table }) => table.sheet));
  return settledRows(ownSheet(snapshot, '问题清单'), HEADERS, found)
    .filter((row) => read.has(row.get('工作表') ?? ''))
    .map((row) => new Map([...row, ['状态', SHEET_MESSAGES.settledProblem]]));
}

function rowCells(row: ProblemRow, index: number, link?: string): SpecCell[] {
  const text = (header: string) => row.get(header) || null;
  const item = text('评分项');
  return rowOf(FIRST_ROW + index, [
    ['center', index + 1],
    ['center', text('严重程度')],
    ['text', text('表')],
    ['text', text('工作表')],
    [link === undefined ? 'text' : 'link', text('单元格'), link],
    ['text', text('涉及')],
    ['center', item === null ? null : Number(item)],
    ['center', text('计分列')],
    ['text', text('问题')],
    ['text', text('怎样解决')],
    ['center', text('状态')],
    ['input', null],
  ]);
}

function linkToFirst({ sheet, cells }: Finding): string | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  return linkToArea(sheet, first);
}
