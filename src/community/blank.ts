import { areaText, type Area } from '../grid/address';
import type { SheetSpec, SpecCell, StyleName } from '../grid/sheet-spec';
import type { Content } from '../grid/plan';
import { COMMUNITY_MESSAGES as SAYS } from './messages';
import { ALL_MONTHS } from './months';

const COLUMNS = [
  { header: '月份', width: 9 },
  { header: '登记失业人员（人）', width: 12 },
  { header: '持《再就业优惠证》人员（人）', width: 14 },
  { header: '登记失业人员和持证人员（去重，人）', width: 16 },
  { header: '就业人数（人）', width: 11 },
  { header: '就业率（%）', width: 10 },
  { header: '零就业家庭（户）', width: 11 },
  { header: '当月要求提供就业援助人数（人）', width: 14 },
  { header: '当月帮助解决就业人数（人）', width: 14 },
  { header: '备注', width: 14 },
] as const;
/** Columns that hold a figure a month. */
const FIGURES = [2, 3, 4, 5, 7, 8, 9] as const;
const BASE = 4;
const EMPLOYED = 5;
const RATE = 6;
const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + 12;
const AVERAGE = LAST + 1;

/** One community's year, month by month, with what somebody states at its end. An ordinary sheet of the user's. */
export function blankMonths(name: string): SheetSpec {
  const right = COLUMNS.length;
  const statements = Object.values(SAYS.statements);
  const across = (row: number, left: number, to: number): Area => ({
    top: row,
    bottom: row,
    left,
    right: to,
  });
  const first = AVERAGE + 2;
  const answers = { top: first, left: right - 1, bottom: first + statements.length - 1, right };
  return {
    name,
    own: false,
    cells: [
      cell(1, 1, 'title', { value: SAYS.blank.title }),
      cell(2, 1, 'subtitle', { value: SAYS.blank.line }),
      ...COLUMNS.map(({ header }, index) => cell(HEADER_ROW, index + 1, 'formHeader', { value: header })),
      ...ALL_MONTHS.flatMap((month) => monthRow(month)),
      ...averageRow(),
      ...statements.flatMap((value, index) => [
        cell(first + index, 1, 'formNote', { value: `${value}：` }),
        cell(first + index, right - 1, 'score', { value: null }),
        cell(first + index, right, 'score', { value: null }),
      ]),
      cell(first + statements.length + 1, 1, 'formNote', { value: SAYS.blank.note }),
    ],
    merges: [
      across(1, 1, right),
      ...statements.flatMap((_, index) => [
        across(first + index, 1, right - 2),
        across(first + index, right - 1, right),
      ]),
      across(first + statements.length + 1, 1, right),
    ],
    widths: Object.fromEntries(COLUMNS.map(({ width }, index) => [index + 1, width])),
    heights: { 1: 30, [first + statements.length + 1]: 45 },
    freeze: { rows: HEADER_ROW, columns: 1 },
    validations: [
      ...FIGURES.map((column) => ({
        area: { top: FIRST, bottom: LAST, left: column, right: column },
        rule: { kind: 'whole' as const, min: 0, max: 1e7 },
        error: SAYS.blank.whole,
      })),
      { area: answers, rule: { kind: 'list', values: ['是', '否'] }, error: SAYS.blank.yesNo },
    ],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function monthRow(month: number): SpecCell[] {
  const row = HEADER_ROW + month;
  return [
    cell(row, 1, 'center', { value: `${month}月` }),
    ...COLUMNS.slice(1).map((_, index) =>
      cell(row, index + 2, 'score', index + 2 === RATE ? rateOf(row) : { value: null }),
    ),
  ];
}

/** 12个月平均值 only of twelve months. */
function averageRow(): SpecCell[] {
  return [
    cell(AVERAGE, 1, 'formTotal', { value: SAYS.blank.average }),
    ...COLUMNS.slice(1).map((_, index) => {
      const column = index + 2;
      const range = areaText({ top: FIRST, bottom: LAST, left: column, right: column });
      if (column === RATE) return cell(AVERAGE, column, 'formTotal', rateOf(AVERAGE));
      const isFigure = (FIGURES as readonly number[]).includes(column);
      const formula = `=IF(COUNT(${range})=12,ROUND(AVERAGE(${range}),4),"")`;
      return cell(AVERAGE, column, 'formTotal', isFigure ? { formula, value: '' } : { value: null });
    }),
  ];
}

function rateOf(row: number): Content {
  const [base, employed] = [BASE, EMPLOYED].map((column) =>
    areaText({ top: row, bottom: row, left: column, right: column }),
  );
  return {
    formula: `=IF(COUNT(${base},${employed})<2,"",IF(${base}=0,"",ROUND(${employed}/${base}*100,2)))`,
    value: '',
  };
}

function cell(row: number, column: number, style: StyleName, content: Content): SpecCell {
  return { row, column, style, ...content };
}
