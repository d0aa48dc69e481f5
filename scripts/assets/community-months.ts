import type { SheetSpec, SpecCell } from '../../src/grid/sheet-spec';

/** A made-up community: registered and holders together, of them not in work, 零就业家庭 at the beginning and the end. */
interface Community {
  readonly name: string;
  readonly base: number;
  readonly idle: number;
  readonly households: readonly [number, number];
}

const COMMUNITIES: readonly Community[] = [
  { name: '枫林社区', base: 126, idle: 4, households: [0, 0] },
  { name: '松涛社区', base: 98, idle: 2, households: [2, 0] },
  { name: '梅溪社区', base: 143, idle: 9, households: [1, 1] },
  { name: '竹苑社区', base: 87, idle: 3, households: [0, 0] },
  // Exactly 96% in the mean.
  { name: '兰亭社区', base: 150, idle: 6, households: [1, 0] },
  { name: '菊园社区', base: 112, idle: 3, households: [0, 0] },
  { name: '荷塘社区', base: 104, idle: 5, households: [3, 1] },
  { name: '桂花社区', base: 91, idle: 3, households: [0, 0] },
  { name: '银杏社区', base: 135, idle: 4, households: [1, 0] },
  { name: '海棠社区', base: 78, idle: 2, households: [0, 0] },
  { name: '石榴社区', base: 119, idle: 4, households: [0, 0] },
  { name: '青杨社区', base: 83, idle: 2, households: [0, 0] },
];
const HEADERS = [
  '社区',
  '月份',
  '登记失业人员和持证人员',
  '就业人数',
  '零就业家庭',
  '当月要求提供就业援助人数',
  '当月帮助解决就业人数',
] as const;
const WIDTHS = [16, 8, 16, 12, 12, 16, 16];
/** 海棠社区 has not reported November. */
const LEFT_OUT = '海棠社区/11';

/** Twelve communities month by month on one sheet. Everything in it is made up. */
export function communityMonthsSample(): SheetSpec {
  const rows = COMMUNITIES.flatMap((community) =>
    Array.from({ length: 12 }, (_, index) => monthOf(community, index + 1)),
  );
  const cells = rows.flatMap((values, index) =>
    values.map((value, column): SpecCell => ({
      row: 4 + index,
      column: column + 1,
      style: column === 0 ? 'text' : 'score',
      value,
    })),
  );
  return {
    name: '社区月报',
    own: false,
    cells: [
      { row: 1, column: 1, style: 'title', value: '2009年创建充分就业社区月报汇总' },
      ...HEADERS.map((value, column) => ({
        row: 3,
        column: column + 1,
        style: 'formHeader' as const,
        value,
      })),
      ...cells,
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: HEADERS.length }],
    widths: Object.fromEntries(WIDTHS.map((width, index) => [index + 1, width])),
    heights: { 1: 30 },
    freeze: { rows: 3, columns: 2 },
    validations: [],
    charts: [],
    print: { landscape: false, titleRows: [3, 3] },
  };
}

function monthOf({ name, base, idle, households }: Community, month: number): (string | number | null)[] {
  if (`${name}/${month}` === LEFT_OUT) return [name, `${month}月`, null, null, null, null, null];
  // One more idle in one half of the months, one less in the other: the mean stays.
  const now = idle + (month % 2 === 0 ? 1 : -1);
  const zero = month <= 6 ? households[0] : households[1];
  return [name, `${month}月`, base, base - now, zero, 2 + (month % 3), 2 + (month % 2)];
}
