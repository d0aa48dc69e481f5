import type { Assessment } from '../assessment';
import type { Finding, Severity } from '../audit/finding';
import { parseArea } from '../grid/address';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP, ownSheetName } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, linkTo, rowOf } from './page';

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '严重程度', width: 9 },
  { header: '表', width: 20 },
  { header: '工作表', width: 14 },
  { header: '单元格', width: 12 },
  { header: '评分项', width: 8 },
  { header: '计分列', width: 13 },
  { header: '问题', width: 46 },
  { header: '怎样解决', width: 36 },
] as const;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 问题清单: a finding a row, the worst first, each linked to its cell; at the end what was ignored, with the reason.
 * Told apart in words, so that it prints in grey.
 */
export function layOutProblems(assessment: Assessment): SheetSpec {
  const findings = SEVERITIES.flatMap((severity) =>
    assessment.findings.filter((finding) => finding.severity === severity),
  );
  const all = findings.length + assessment.ignored.length;
  const top = heading(SHEET_MESSAGES.problemsTitle, hint(findings), COLUMNS);
  return {
    ...top,
    name: ownSheetName(assessment.snapshot, '问题清单'),
    cells: [
      ...top.cells,
      ...findings.flatMap((finding, index) => {
        const { severity, settle } = finding;
        return findingCells(assessment, finding, index, SHEET_MESSAGES.severity[severity], settle);
      }),
      ...assessment.ignored.flatMap((finding, index) => {
        const why = SHEET_MESSAGES.ignoredBecause(assessment.settings.ignored.get(finding.key) ?? '');
        return findingCells(assessment, finding, findings.length + index, SHEET_MESSAGES.ignored, why);
      }),
      ...(all === 0 ? [cell(FIRST_ROW, 1, 'note', { value: SHEET_MESSAGES.noProblems })] : []),
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
}

function hint(findings: readonly Finding[]): string {
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  return `${STAMP}。${SHEET_MESSAGES.problemsHint(errors, warnings, infos)}。${SHEET_MESSAGES.remade}`;
}

function findingCells(
  { tables }: Assessment,
  finding: Finding,
  index: number,
  severity: string,
  settle: string,
): SpecCell[] {
  const title = tables.find(({ id }) => id === finding.table)?.table.title ?? '';
  return rowOf(FIRST_ROW + index, [
    ['center', index + 1],
    ['center', severity],
    ['text', title],
    ['text', finding.sheet],
    ['link', SHEET_MESSAGES.places(finding.cells, finding.restsOn ?? []), linkToFirst(finding)],
    ['center', finding.item],
    ['center', finding.level],
    ['text', finding.message],
    ['text', settle],
  ]);
}

function linkToFirst({ sheet, cells }: Finding): string | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const { top, left } = parseArea(first);
  return linkTo(sheet, top, left);
}
