import type { SheetSpec } from '../../src/grid/sheet-spec';

/** 枫林社区, twelve months with the same figures. */
export const MONTHS: SheetSpec = {
  name: '月报',
  own: false,
  cells: [
    ['社区名称：枫林社区'],
    ['月份', '登记失业人员和持证人员', '就业人数', '零就业家庭'],
    ...Array.from({ length: 12 }, (_, index) => [`${index + 1}月`, 100, 98, 0]),
  ].flatMap((row, top) =>
    row.map((value, left) => ({ row: top + 1, column: left + 1, style: 'plain' as const, value })),
  ),
  merges: [],
  widths: {},
  heights: {},
  validations: [],
  charts: [],
  print: { landscape: false },
};
