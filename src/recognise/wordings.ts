/** What a column can be called; `other` is a known header without a role of ours. */
export type HeaderRole =
  'section' | 'number' | 'item' | 'points' | 'rule' | 'method' | 'reason' | 'level' | 'remark' | 'other';

/** A header wording: what it can mean, likeliest first (what stands below decides), and where it was seen. */
export interface Wording {
  readonly text: string;
  readonly roles: readonly HeaderRole[];
  readonly seen: string;
}

const REEMPLOYMENT = '再就业工作目标责任制落实情况评分表 2004';
const SINGLE = '全省就业工作单项考核表';
const STAR = '市级充分就业星级社区评审标准';
const FULL = '温州市充分就业社区标准考核评分表';
const BAOJI = '宝鸡市创建充分就业示范社区评估考核表';
const INSURANCE = '社会保险工作季度目标考核';
const STATISTICS = '劳动工资统计工作评比内容及评分标准';
const ENERGY = '各县区人民政府节能目标责任评价考核计分表';
const OPENNESS = '政府信息公开考核标准';
const FOOD = '镇食品安全工作考核细则 2012';
const SAFETY = '党委政府安全生产工作考核评分标准 2018';
const PARK = '和谐劳动关系工业园区评审标准';

/** Written without blanks and breaks, in half-width. */
export const WORDINGS: readonly Wording[] = [
  { text: '项目', roles: ['section', 'item'], seen: `${REEMPLOYMENT}; ${SINGLE}` },
  { text: '考评内容', roles: ['item'], seen: `${REEMPLOYMENT}; ${BAOJI}` },
  { text: '分值', roles: ['points'], seen: `${REEMPLOYMENT}; ${SINGLE}; ${FULL}` },
  { text: '自评分', roles: ['level'], seen: `${REEMPLOYMENT}; ${SINGLE}` },
  { text: '市评分', roles: ['level'], seen: REEMPLOYMENT },
  { text: '计分方法', roles: ['rule'], seen: REEMPLOYMENT },
  { text: '考评方法', roles: ['method'], seen: REEMPLOYMENT },
  { text: '考评描述', roles: ['reason'], seen: REEMPLOYMENT },
  { text: '子项目', roles: ['item'], seen: SINGLE },
  { text: '目标要求', roles: ['method', 'item'], seen: SINGLE },
  { text: '评分办法', roles: ['rule'], seen: SINGLE },
  { text: '省厅初评分', roles: ['level'], seen: SINGLE },
  { text: '省厅审定考核分', roles: ['level'], seen: SINGLE },
  { text: '评审项目', roles: ['section', 'item'], seen: STAR },
  { text: '具体评审内容及评分标准', roles: ['item'], seen: STAR },
  {
    text: '评分标准',
    roles: ['rule', 'points', 'item'],
    seen: `points: ${STAR}; rule: ${INSURANCE}, ${ENERGY}; item: ${STATISTICS}`,
  },
  { text: '评分操作办法', roles: ['rule'], seen: STAR },
  { text: '社区自评分数', roles: ['level'], seen: STAR },
  { text: '县级审核', roles: ['level'], seen: STAR },
  { text: '市级复核', roles: ['level'], seen: STAR },
  { text: '得分', roles: ['level'], seen: `${STAR}; ${FOOD}` },
  { text: '扣分原因', roles: ['reason'], seen: STAR },
  { text: '评估项目', roles: ['section', 'item'], seen: FULL },
  { text: '序号', roles: ['number'], seen: `${FULL}; ${BAOJI}` },
  { text: '评估标准', roles: ['item', 'rule'], seen: FULL },
  { text: '标准', roles: ['method', 'item', 'rule'], seen: BAOJI },
  { text: '完成', roles: ['other'], seen: BAOJI },
  { text: '计分办法', roles: ['rule'], seen: BAOJI },
  { text: '县区审核分', roles: ['level'], seen: BAOJI },
  { text: '社区自评分', roles: ['level'], seen: FULL },
  { text: '乡镇考评分', roles: ['level'], seen: FULL },
  { text: '县级考评分', roles: ['level'], seen: FULL },
  { text: '市级考评分', roles: ['level'], seen: FULL },
  { text: '类别', roles: ['section'], seen: INSURANCE },
  { text: '考核内容', roles: ['item', 'section'], seen: `${INSURANCE}; ${ENERGY}; section: ${OPENNESS}` },
  { text: '评比内容', roles: ['section', 'item'], seen: STATISTICS },
  { text: '考核指标', roles: ['section', 'item'], seen: ENERGY },
  { text: '考核项目', roles: ['section', 'item'], seen: `${OPENNESS}; ${FOOD}; ${SAFETY}` },
  { text: '考核细项', roles: ['item'], seen: OPENNESS },
  { text: '分数', roles: ['points', 'level'], seen: OPENNESS },
  { text: '考核标准', roles: ['rule', 'item'], seen: OPENNESS },
  { text: '评分内容及标准', roles: ['item', 'rule'], seen: FOOD },
  { text: '评审内容及评分标准', roles: ['item', 'rule'], seen: PARK },
];
