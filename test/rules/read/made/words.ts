/** What offices do, have, measure and suffer; `about` is what a question names. */
const deed = (verb: string, about: string) => ({
  verb,
  about,
  done: verb + about,
  undone: `未${verb}${about}`,
});
export const DEEDS = [
  deed('制定', '年度工作方案'),
  deed('建立', '工作台账'),
  deed('成立', '领导小组'),
  deed('签订', '目标责任书'),
  deed('开展', '业务培训'),
  deed('召开', '专题会议'),
  deed('落实', '专项经费'),
  deed('报送', '工作总结'),
  deed('设立', '举报电话'),
  deed('配备', '专职人员'),
  deed('组织', '应急演练'),
  deed('公开', '办事流程'),
  deed('开展', '自查自评'),
  deed('制定', '应急预案'),
  deed('出台', '扶持政策'),
  deed('建立', '信息平台'),
  deed('编制', '发展规划'),
  deed('印发', '考核办法'),
  deed('完善', '管理制度'),
  deed('明确', '分管领导'),
  deed('建立', '联席会议制度'),
  deed('开展', '督促检查'),
];

const state = (about: string, good: string, bad: string) => ({
  about,
  good: about + good,
  bad: about + bad,
  worse: bad,
});
export const STATES = [
  state('档案资料', '齐全', '不齐全'),
  state('组织机构', '健全', '不健全'),
  state('工作人员', '到位', '不到位'),
  state('现场环境', '整洁', '不整洁'),
  state('检查记录', '完整', '不完整'),
  state('统计数据', '准确', '不准确'),
  state('标识标牌', '规范', '不规范'),
  state('职责分工', '明确', '不明确'),
  state('整改措施', '落实', '不落实'),
  state('信息公开', '及时', '不及时'),
];

export const RATES = [
  '案件办结率',
  '群众满意率',
  '垃圾无害化处理率',
  '医保参保率',
  '签约服务率',
  '隐患整改率',
  '畜禽免疫密度',
  '政策知晓率',
  '建档率',
  '产品抽检合格率',
  '适龄儿童入学率',
  '森林覆盖率',
  '资金到位率',
  '项目开工率',
  '健康体检率',
].map((about) => ({ about }));

const event = (verb: string, about: string, unit: string) => ({ verb, about, unit, words: verb + about });
export const EVENTS = [
  event('发生', '安全责任事故', '起'),
  event('被', '上级通报批评', '次'),
  event('被', '媒体曝光', '次'),
  event('引发', '群体性事件', '起'),
  event('出现', '越级上访', '起'),
  event('发现', '违规收费', '起'),
  event('受到', '行政处罚', '次'),
  event('发生', '失泄密事件', '起'),
  event('发生', '森林火灾', '起'),
  event('出现', '重大舆情', '次'),
];

const thing = (about: string, unit: string) => ({ about, unit });
export const THINGS = [
  thing('会议记录', '次'),
  thing('培训教材', '份'),
  thing('检查台账', '本'),
  thing('宣传栏', '个'),
  thing('安全管理员', '名'),
  thing('工作简报', '期'),
  thing('统计报表', '份'),
  thing('消防器材', '处'),
  thing('例会', '次'),
  thing('入户走访', '户'),
];

const feat = (verb: string, about: string, unit: string) => ({ verb, about, unit, words: verb + about });
export const FEATS = [
  feat('建成', '示范村', '个'),
  feat('发表', '调研文章', '篇'),
  feat('举办', '培训班', '期'),
  feat('引进', '招商项目', '个'),
  feat('开展', '集中宣传活动', '场'),
  feat('创建', '文明单位', '个'),
  feat('培育', '龙头企业', '家'),
  feat('上报', '政务信息', '条'),
];

const named = (...words: string[]) => words.map((about) => ({ about }));
export const HONOURS = named('表彰', '批示', '推广', '荣誉称号', '经验交流');
/** Rates of which less is better. */
export const LOW_RATES = named('误报率', '事故率', '辍学率', '投诉率');
/** What grows or shrinks from year to year. */
export const MONEYS = named('财政收入', '工业投资', '旅游收入', '出口额');
/** What is handed in late, or not at all. */
export const REPORTS = named('信息', '报表', '月报', '简报');
