import fc from 'fast-check';
import type { PlainColumn, PlainTable } from './plain-table';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What offices call their columns. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  section:
    words(`项目 考核项目 考评项目 评审项目 评估项目 类别 一级指标 指标类别 考核类别 考核指标 工作项目 项目名称 评价项目
    检查项目 考核方面 大项 考核大项 评价指标 维度 模块 分类 考核单元 创建项目 测评项目 考核目标 主要工作 目标类别 评价要素`),
  number: words('序号 编号 项次 号 序'),
  item: words(`考核内容 考评内容 评审内容 检查内容 评分内容 考核要点 具体内容 具体要求 工作要求 三级指标 考核细项 内容 内容及要求
    工作内容 工作任务 评价内容 建设内容 创建内容 考核内容和要求 评估内容 基本要求 评价要点 考核点 采分点 评分项 考核条目 标准内容
    考核内容及要求 主要内容 考核具体内容 检查要点 测评内容 目标任务 任务内容 考核事项 观测点 责任内容`),
  points:
    words(`分值 分数 标准分 满分 权重 权数 基本分 配分 赋分 应得分 标准分值 总分 最高分 考核分值 基础分 标准分数 单项分 分 分数设置
    规定分 额定分 单项分值 目标分 满分值 权重分值 分值分配 本项满分 项目分值 标准得分 指标分值`),
  rule: words(`评分标准 计分办法 计分方法 计分标准 评分办法 评分细则 扣分标准 评分方法 评分规则 评分依据 得分标准 加扣分标准 计分规则
    扣分办法 考核计分办法 计分说明 扣分细则 考核评分办法 打分标准 减分标准 评分标准及办法 赋分规则 记分办法 考核评分标准 量化标准
    评分要点 评分原则 计算方法 判定标准 考核标准 考核评分细则 评分要求 考核办法 考评办法 评价标准`),
  method: words(
    '考评方法 考核方法 检查方法 考核方式 评价方法 评审方法 检查方式 验收方法 考核方式 核查方式 检查办法 验收方式 考核依据',
  ),
  reason: words(
    '扣分原因 扣分理由 扣分说明 考评描述 存在问题 扣分情况 失分原因 扣分原因说明 减分原因 检查情况 考核情况',
  ),
};

/** Several levels as one form would name them, lowest first. */
const LEVELS: readonly (readonly string[])[] = [
  words('自评分 考核分 复核分 审定分'),
  words('自评得分 县级得分 市级得分 省级得分'),
  words('自查得分 初评得分 复评得分 终评得分'),
  words('自评 街道初审 区级复审 市级终审'),
  words('单位自评 乡镇评分 县评分 市评分'),
  words('自评分数 考核组评分 市考核分 省考核分'),
  words('社区自评 街道考核 县级考核 市级考核'),
  words('自查分 乡镇考评 县级复核 市级验收'),
  words('自我评价 主管部门评分 县考核小组评分 市评审组评分'),
  words('自评分值 乡镇得分 县区得分 市得分'),
];

/** The same table under other names. */
export function renamed(table: PlainTable, pick: Names): PlainTable {
  let level = -1;
  const names = new Map<string, string>();
  const columns = table.columns.map((column): PlainColumn => {
    const known = names.get(column.header);
    const isLower = column.subheader !== undefined && known !== undefined;
    if (column.role === 'level' && !isLower) level += 1;
    const levels = LEVELS[pick.levels % LEVELS.length] ?? [];
    const called = CALLED[column.role];
    const other = called?.[pick[column.role as 'item'] % called.length] ?? column.header;
    const header = known ?? (column.role === 'level' ? (levels[level] ?? column.header) : other);
    names.set(column.header, header);
    return { ...column, header, ...(column.of === undefined ? {} : { of: names.get(column.header) ?? '' }) };
  });
  return { ...table, columns };
}

/** Which name of each list. */
export interface Names {
  readonly levels: number;
  readonly section: number;
  readonly number: number;
  readonly item: number;
  readonly points: number;
  readonly rule: number;
  readonly method: number;
  readonly reason: number;
}

const any = fc.nat({ max: 5039 });

export const names: fc.Arbitrary<Names> = fc.record({
  levels: any,
  section: any,
  number: any,
  item: any,
  points: any,
  rule: any,
  method: any,
  reason: any,
});
