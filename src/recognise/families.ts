import type { HeaderRole } from './wordings';

/** A family of wordings, where the exact ones leave off; `like` is a member that was seen in a document (see wordings.ts). */
export interface Family {
  readonly pattern: RegExp;
  readonly roles: readonly HeaderRole[];
  readonly like: string;
}

/** Tried in order, after the exact wordings. */
export const FAMILIES: readonly Family[] = [
  {
    pattern: /^(序|编号|编码|代码|代号|项次|项号|(项目|指标|条款)(编号|序号|号)|条款号?|no\.?)$/i,
    roles: ['number'],
    like: '序号',
  },
  { pattern: /^(备注|附注|说明|其他说明)(栏)?$/, roles: ['remark'], like: '备注' },
  {
    pattern:
      /^((主要)?(责任|牵头|配合|实施|主管|承办)(单位|部门|人|领导|科室|股室)|(完成|办结|考核|检查|报送)?(时限|时间|周期|频次)(要求)?)$/,
    roles: ['other'],
    like: '完成',
  },
  {
    pattern:
      /^(完成(情况|数|率|进度)?|实际完成(情况|数|值)?|目标值?|计划数|[扣加减]分值?|(.{0,4}(佐证|印证|证明|支撑|备查|报送|相关))?(材料|资料|台账)(清单|目录|名称|页码|要求)?|(数据|资料|信息)来源|适用(范围|对象)|被考核(单位|对象)|考核(单位|部门|主体|对象)|单位|得分率|指标(性质|属性|类型)|计量单位)$/,
    roles: ['other'],
    like: '完成',
  },
  {
    pattern: /(扣分|减分|失分|丢分)(的)?(原因|理由|情况|说明|描述|事由|依据|点|项|记录)/,
    roles: ['reason'],
    like: '扣分原因',
  },
  {
    pattern:
      /(得分|加分|评分|考评|考核)(的)?(原因|理由|描述|事由)|^(得分|情况)说明$|^(存在|发现)?的?(主要)?问题(记录|描述|说明)?$|^(检查|考核|考评|核查|评审|现场)(情况|记录)(记录|说明)?$|^(评审|考评|考核|审核)意见$|^原因$/,
    roles: ['reason'],
    like: '考评描述',
  },
  {
    pattern:
      /^(标准|基本|基础|应得|规定|目标|满|配|赋|额定|设定|最高)分数?值?$|分值|^权[重数]分?值?$|^比重$|^满分$/,
    roles: ['points'],
    like: '分值',
  },
  {
    pattern: /内容.*(标准|细则|办法|要求)$/,
    roles: ['item', 'rule'],
    like: '具体评审内容及评分标准',
  },
  {
    pattern:
      /(内容|细项|要点|子项|[二三四]级指标|具体指标|具体要求|[观测考核评分]{2}点|要素|任务|事项|小项|子目)$/,
    roles: ['item', 'section'],
    like: '考评内容',
  },
  {
    pattern: /(项目|类别|指标|方面|大类|类型|分类|大项|板块|模块|领域|部分|科目|一级指标|项目名称|指标名称)$/,
    roles: ['section', 'item'],
    like: '考核项目',
  },
  {
    pattern: /(考评|考核|检查|核查|评估|评价|验收|评审|测评|认定|核验|查验)(方法|方式|办法|手段|途径)$/,
    roles: ['method', 'rule'],
    like: '考评方法',
  },
  { pattern: /^指标(说明|解释|释义|内涵)$/, roles: ['method', 'rule'], like: '目标要求' },
  { pattern: /(计分|评分|打分|赋分|记分|得分)标准$/, roles: ['rule', 'points', 'item'], like: '评分标准' },
  { pattern: /(评分|得分|打分)(说明|依据)$/, roles: ['rule', 'reason'], like: '评分办法' },
  {
    pattern:
      /((计分|评分|扣分|得分|打分|赋分|记分|加分|加减分|加扣分|扣减分|奖惩).*(方法|方式|办法|细则|标准|规则|说明|依据|公式)|细则)$/,
    roles: ['rule', 'item'],
    like: '评分办法',
  },
  {
    pattern: /(考评|考核|评审|评价|评估|检查|验收|建设|创建|达标|工作|认定)(标准|细则|要求)$|^要求$/,
    roles: ['item', 'rule'],
    like: '评估标准',
  },
  {
    pattern:
      /(得分|评分|打分|自评|互评|初评|复评|终评|考评|初审|复审|终审|审核|复核|审定|核定|认定|评定|复查|抽查)(分数?|情况|结果)?$/,
    roles: ['level'],
    like: '自评分',
  },
  {
    pattern:
      /(自查|互查|抽查|核查|督查|审核|考核|核定|实得|检查|验收|评审|评议|测评|复查|实际|最终|年终|季度)分数?$/,
    roles: ['level'],
    like: '县区审核分',
  },
  { pattern: /^(自查|自测)$/, roles: ['level'], like: '自评分' },
  { pattern: /^(社区|乡镇|街道|省厅|[乡镇县区市州省厅])级?(评分?|分)$/, roles: ['level'], like: '市评分' },
];
