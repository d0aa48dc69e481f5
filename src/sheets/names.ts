import type { Grid, Snapshot } from '../grid/grid';
import { findHeader } from './headed';

export {
  nextTableId,
  nameOfTable,
  placeText,
  tableIds,
  tableNames,
  tablePlaceText,
  TABLE_NAME_PREFIX,
} from './table-names';

/** The sheets that we own. */
export type OwnSheet =
  | '佐证数据'
  | '计分记录'
  | '计分设置'
  | '问题清单'
  | '计分依据'
  | '汇总'
  | '排名'
  | '等次'
  | '对比'
  | '公示'
  | '参评单位'
  | '指标权重'
  | '指标通报'
  | '指标总评'
  | '社区总览'
  | '季度抽查';

export const OWN_SHEETS: readonly OwnSheet[] = [
  '佐证数据',
  '计分记录',
  '计分设置',
  '问题清单',
  '计分依据',
  '汇总',
  '排名',
  '等次',
  '对比',
  '公示',
  '参评单位',
  '指标权重',
  '指标通报',
  '指标总评',
  '社区总览',
  '季度抽查',
];

/** Stands under the title of the sheets that are only ever made anew, and in no form: what tells 汇总 of ours from anybody's. */
export const STAMP = '由考评计分助手生成';

interface Signature {
  /** All of these stand in one row. */
  readonly headers: readonly string[];
  /** The stamp stands above that row. */
  readonly stamped: boolean;
}

const SIGNATURES: Readonly<Record<OwnSheet, Signature>> = {
  佐证数据: { headers: ['编号', '评分项', '佐证事项', '出处'], stamped: false },
  计分记录: { headers: ['批次', '时间', '操作', '评分项', '计分列', '原内容', '新内容'], stamped: false },
  计分设置: { headers: ['类型', '评分项', '计分列', '内容', '说明', '读法代号'], stamped: false },
  问题清单: { headers: ['序号', '严重程度', '单元格', '问题', '怎样解决'], stamped: true },
  计分依据: { headers: ['评分项', '分值', '计分列', '条文', '佐证', '计算'], stamped: true },
  汇总: { headers: ['部分', '分值'], stamped: true },
  排名: { headers: ['名次', '单位', '合计', '说明'], stamped: true },
  等次: { headers: ['等次', '分数线（含）', '名额（个）'], stamped: true },
  对比: { headers: ['单位', '相差超限'], stamped: true },
  公示: { headers: ['序号', '单位', '得分'], stamped: true },
  参评单位: { headers: ['识别的单位', '更正为', '参加排名'], stamped: true },
  指标权重: { headers: ['方面', '指标', '计量单位', '权重或取值'], stamped: true },
  指标通报: { headers: ['位次', '单位', '综合完成率', '达到进度的指标（项）'], stamped: true },
  指标总评: { headers: ['总评位次', '单位', '综合完成率', '完成目标的指标（项）'], stamped: true },
  社区总览: { headers: ['社区', '乡镇（街道）', '已建劳动保障机构', '合格'], stamped: true },
  季度抽查: { headers: ['社区', '一季度就业率（%）', '四季度就业率（%）'], stamped: true },
};

/** A grid never changes, and is asked often. */
const known = new WeakMap<Grid, OwnSheet | 'none'>();

/** Which of our sheets it is, by its header's words and never by its name; null for anybody else's sheet. */
export function ownSheetKind(grid: Grid): OwnSheet | null {
  const kind =
    known.get(grid) ?? OWN_SHEETS.find((one) => isOfKind(grid, SIGNATURES[one])) ?? ('none' as const);
  known.set(grid, kind);
  return kind === 'none' ? null : kind;
}

export function isOwnSheet(grid: Grid): boolean {
  return ownSheetKind(grid) !== null;
}

function isOfKind(grid: Grid, { headers, stamped }: Signature): boolean {
  const headed = findHeader(grid, headers);
  if (!headed) return false;
  return !stamped || stampStandsAbove(grid, headed.headerRow);
}

function stampStandsAbove(grid: Grid, headerRow: number): boolean {
  return [...grid.cells].some(
    ([row, cells]) => row < headerRow && [...cells.values()].some(({ text }) => text.startsWith(STAMP)),
  );
}

/** Our sheet of that kind; of several (somebody copied it) the one that has our name, else the first. */
export function ownSheet(snapshot: Snapshot, kind: OwnSheet): Grid | null {
  const all = snapshot.grids.filter((grid) => ownSheetKind(grid) === kind);
  return all.find((grid) => grid.sheet === kind) ?? all[0] ?? null;
}

/**
 * The name that our sheet of that kind has, or will have: its name in the workbook; else its own name, or, where a
 * sheet of somebody else's bears that already, 汇总（考评）, 汇总（考评2）…
 */
export function ownSheetName(snapshot: Snapshot, kind: OwnSheet): string {
  const own = ownSheet(snapshot, kind);
  if (own) return own.sheet;
  const taken = new Set(snapshot.grids.map((grid) => grid.sheet.toLowerCase()));
  const candidates = [
    kind,
    ...snapshot.grids.map((_, index) => `${kind}（考评${index === 0 ? '' : index + 1}）`),
  ];
  return candidates.find((name) => !taken.has(name.toLowerCase())) ?? `${kind}（考评${taken.size + 1}）`;
}
