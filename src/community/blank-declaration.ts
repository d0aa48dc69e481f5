import type { Area } from '../grid/address';
import type { SheetSpec, SpecCell, StyleName } from '../grid/sheet-spec';

const WIDTHS = [11, 20, 11, 20, 11, 20];
const RIGHT = WIDTHS.length;
/** Heights in points: together one A4 page. */
const STORY = 330;
const OPINION = 150;
const SEAL = '单位（盖章）：\n\n　　　　年　　月　　日';

/** 附件1 of 永政办发〔2009〕151号; where the scan lost characters they are restored (乡劳保所见: 乡镇劳保所意见). */
export function blankDeclaration(name: string): SheetSpec {
  const cells: SpecCell[] = [
    cell(1, 1, 'title', '温州市创建“充分就业社区”申报表'),
    ...row(2, ['社区名称', null, '负责人', null, '隶属关系', null]),
    ...row(3, ['社区地址', null, '联系电话', null, null, null]),
    ...across(4, 'formHeader', '创建充分就业社区工作基本情况'),
    ...across(5, 'text', null),
    ...across(6, 'text', '单位（盖章）：　　　　　　　　　　　　年　　月　　日'),
    ...row(7, ['乡镇劳保所意见', SEAL, '县人事劳动保障部门意见', SEAL, '市劳动保障部门意见', SEAL]),
  ];
  const whole = (at: number): Area => ({ top: at, bottom: at, left: 1, right: RIGHT });
  return {
    name,
    own: false,
    cells,
    merges: [
      whole(1),
      { top: 2, bottom: 3, left: 5, right: 5 },
      { top: 2, bottom: 3, left: 6, right: 6 },
      ...[4, 5, 6].map(whole),
    ],
    widths: Object.fromEntries(WIDTHS.map((width, index) => [index + 1, width])),
    heights: { 1: 36, 2: 30, 3: 30, 4: 26, 5: STORY, 6: 30, 7: OPINION },
    validations: [],
    charts: [],
    print: { landscape: false },
  };
}

/** Labels and the cells behind them, in turn. */
function row(at: number, texts: readonly (string | null)[]): SpecCell[] {
  return texts.map((text, index) => cell(at, index + 1, index % 2 === 0 ? 'formHeader' : 'text', text));
}

function across(at: number, style: StyleName, text: string | null): SpecCell[] {
  return WIDTHS.map((_, index) => cell(at, index + 1, style, index === 0 ? text : null));
}

function cell(row: number, column: number, style: StyleName, value: string | null): SpecCell {
  return { row, column, style, value };
}
