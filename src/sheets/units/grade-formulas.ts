import { a1 } from '../../grid/address';
import { UNIT_MESSAGES } from '../../units/messages';
import type { GradeScheme, GradeStep } from '../../units/scheme';
import { fixed } from './place-formulas';

type Rows = readonly [number, number];

/** Where the scores stand that are graded. */
export interface ScoreColumn {
  readonly column: number;
  readonly rows: Rows;
}

/** units/grade.ts as formulas: name A, line B, share C, count D, last place E. The last place that gets this grade; "" where nothing is set. */
export function endFormula(
  { isRest }: GradeStep,
  index: number,
  row: number,
  { column, rows }: ScoreColumn,
): string {
  const scores = fixed(column, rows);
  const all = `COUNT(${scores})`;
  const before = index === 0 ? '0' : `E${row - 1}`;
  if (isRest) return `=IF(${before}="","",${all})`;
  const [least, share, count] = [`B${row}`, `C${row}`, `D${row}`];
  const byLine = `IF(${least}="",${all},COUNTIF(${scores},">="&${least}))`;
  const byShare = `IF(${share}="",${all},${before}+INT(ROUND(${all}*${share}/100,8)))`;
  const byCount = `IF(${count}="",${all},${before}+${count})`;
  const end = `MAX(${before},MIN(${all},${byLine},${byShare},${byCount}))`;
  return `=IF(OR(${before}="",COUNT(${least}:${count})=0),"",${end})`;
}

/** The grade of one row: the first step whose last place is not before all its equals. */
export function gradeFormula(
  { steps }: GradeScheme,
  [top]: Rows,
  rows: Rows,
  column: number,
  row: number,
): string {
  const own = a1(row, column);
  const [first, last] = [`$A${row}`, `$A${row}+COUNTIF(${fixed(column, rows)},${own})-1`];
  const { threshold, nameless, tie } = UNIT_MESSAGES.pending;
  const formula = steps.reduceRight((rest, _, index) => {
    const [name, end] = [`$A$${top + index}`, `$E$${top + index}`];
    const asked = `IF(${name}="",${quoted(threshold(''))},${withName(threshold, name)})`;
    const whole = `IF(${name}="",${quoted(nameless)},${name})`;
    return `IF(${end}="",${asked},IF(${last}<=${end},${whole},IF(${first}<=${end},${withName(tie, name)},${rest})))`;
  }, '""');
  return `=IF(ISNUMBER(${own}),${formula},"")`;
}

/** A sentence with a name in it, as a formula puts it together. */
function withName(sentence: (name: string) => string, cell: string): string {
  const [before = '', after = ''] = sentence('\0').split('\0');
  return `${quoted(before)}&${cell}&${quoted(after)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
