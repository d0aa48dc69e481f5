import { plain } from '../text/normalise';

/** What a column can be called; `other` is a known header without a role of ours. */
export type HeaderRole =
  'section' | 'number' | 'item' | 'points' | 'rule' | 'method' | 'reason' | 'level' | 'other';

/** A header wording: what it can mean, likeliest first (what stands below decides), and where it was seen. */
interface Wording {
  readonly text: string;
  readonly roles: readonly HeaderRole[];
  readonly seen: string;
}

/** A family of wordings, where the exact ones leave off. */
interface Family {
  readonly pattern: RegExp;
  readonly roles: readonly HeaderRole[];
  readonly like: string;
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
const WORDINGS: readonly Wording[] = [
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
  { text: '标准', roles: ['method'], seen: BAOJI },
  { text: '完成', roles: ['other'], seen: BAOJI },
  { text: '计分办法', roles: ['rule'], seen: BAOJI },
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

/** Tried in order, after the exact wordings. */
const FAMILIES: readonly Family[] = [
  { pattern: /^(序|编号|项次|项目编号|条款号?)$/, roles: ['number'], like: '序号' },
  {
    pattern: /^(备注|责任(单位|部门|人)|完成(情况|时限)|[扣加]分值?|佐证材料|印证材料)$/,
    roles: ['other'],
    like: '完成',
  },
  { pattern: /(扣分|减分|失分)(原因|理由|情况|说明|描述|事由|依据)/, roles: ['reason'], like: '扣分原因' },
  {
    pattern: /(得分|加分|评分|考评|考核)(原因|理由|描述|事由)|^得分说明$/,
    roles: ['reason'],
    like: '考评描述',
  },
  {
    pattern: /^(标准|基本|基础|应得|规定|目标|满|配|赋)分数?$|分值$|^分值.{0,4}$|^权[重数]分?$/,
    roles: ['points'],
    like: '分值',
  },
  {
    pattern: /内容.*(标准|细则|办法|要求)$/,
    roles: ['item', 'rule'],
    like: '具体评审内容及评分标准',
  },
  {
    pattern: /(内容|细项|要点|子项|二级指标|三级指标|具体指标|具体要求)$/,
    roles: ['item', 'section'],
    like: '考评内容',
  },
  { pattern: /(项目|类别|指标|方面)$/, roles: ['section', 'item'], like: '考核项目' },
  {
    pattern: /(考评|考核|检查|核查|评估|评价|验收)(方法|方式|办法)$/,
    roles: ['method', 'rule'],
    like: '考评方法',
  },
  {
    pattern: /(计分|评分|扣分|得分|打分|赋分|记分).*(方法|办法|细则|标准|规则|说明|依据)$/,
    roles: ['rule', 'item'],
    like: '评分办法',
  },
  {
    pattern: /(考评|考核|评审|评价|评估|检查|验收)(标准|细则|要求)$/,
    roles: ['item', 'rule'],
    like: '评估标准',
  },
  {
    pattern:
      /(得分|评分|打分|自评|互评|初评|复评|终评|考评|初审|复审|审核|复核|审定|核定|认定|评定)(分数?|情况)?$/,
    roles: ['level'],
    like: '自评分',
  },
  {
    pattern: /(自查|互查|抽查|核查|督查|审核|考核|核定|实得|检查|验收|评审|评议)分数?$/,
    roles: ['level'],
    like: '县区审核分',
  },
  { pattern: /^(社区|乡镇|街道|省厅|[乡镇县区市州省厅])级?(评分?|分)$/, roles: ['level'], like: '市评分' },
];

/** A header with one of these is a roster of people, never a scoring table. */
const PEOPLE = /^(姓名|性别|身份证号?码?|出生(年月|日期)|年龄|学历|联系电话|手机号?码?|准考证号|工号|学号)$/;

/** The longest header wording that we believe in. */
const LONGEST = 20;

/** A header as compared: no blanks, half-width, without a remark in brackets behind it （分）. */
export function headerWords(text: string): string {
  return plain(text).replace(/(.)[([【][^()[\]【】]*[)\]】]$/, '$1');
}

/** What a header cell can mean, likeliest first; empty where it is no header that we know. */
export function rolesOf(text: string): readonly HeaderRole[] {
  const words = headerWords(text);
  if (words === '' || words.length > LONGEST || /^[\d.%]+$/.test(words)) return [];
  const exact = WORDINGS.find((wording) => wording.text === words);
  return exact?.roles ?? FAMILIES.find((family) => family.pattern.test(words))?.roles ?? [];
}

/** The header says that the sheet lists people. */
export function namesPeople(text: string): boolean {
  return PEOPLE.test(headerWords(text));
}

/** A header that names no level of its own: 得分, 评分, 考核得分, 考评分. */
export function isGenericScore(text: string): boolean {
  return /^((实际?|考核|考评|评定|评审|评估)?(得分|评分|打分|计分|分数)|(考核|考评|评审|评估)分)(情况|栏)?$/.test(
    headerWords(text),
  );
}

/** Who scores, in a cell under a general word (考评分: 社区 乡镇 县级 市级): there it is a level. */
export function namesScorer(text: string): boolean {
  return /^(自评|自查|社区|村|乡镇|街道|镇|县区|市县|[县区市州省]级?|省厅|[县区市]?[人社局]{2,3}|考评组|考核组|初评|复核|审定)$/.test(
    headerWords(text),
  );
}
