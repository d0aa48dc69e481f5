/**
 * Names of things, a digit, numeral, 未, 无 or a unit among their characters, which say nothing of how many there are or what is not so:
 * 未成年人保护, 无害化处理率, 最多跑一次, 12345热线, 一张图. Where their characters may stand apart (缺一张图, 未来得及) they are no name.
 */
const NAMES: readonly string[] = [
  // 未 不 无 没
  '未成年|未婚|未(?=(?:复吸|检出|再犯|复发|返贫|发病|就业|结案|整改|参保|参训|脱贫|转移)率)|未就业(?=毕业生|高校|大学生|人员|家庭|困难)|未保(?=站|办|工作|中心|机构|社工|委)|未来(?=社区|乡村|产业|工厂|农场|学校)|未参保(?=人员|对象|群众)',
  '不动产|不良贷款|不良反应|不良资产|不良行为|不明原因|不文明行为|不稳定因素|不正之风|不作为|不可移动文物|不可回收|不忘初心|不见面|不打烊|不锈钢',
  '无障碍|无人机|无线电|无偿献血|无物业|无公害|无害化|无纸化|无照经营|无证经营|无主(?=尾矿|垃圾|废弃)|无废(?=城市|细胞)|无疫(?=小区|区)|无讼(?=村|社区)|无欠薪(?=项目|企业|县|园区|工地|示范)|无烟(?=单位|机关|企业|学校|医院|环境|家庭|党政|场所|草)|无毒(?=社区|村|县|镇)|无违建(?=创建|村|社区|乡镇)|无业(?=人员|居民)|无房户|无诈(?=社区|村)|无邪教(?=创建|村|社区)',
  '不放心食品|不合格(?=产品|食品|药品)|失信|缺陷产品|缺血|缺水|缺氧|漏洞|差旅|差异|误工|误区|错峰|晚会|晚育|晚婚|延伸|节假日|寒暑假|假期|虚拟|欠发达',
  '罚没|首违不罚|四不两直|三不(?=腐|伤害)|九不准|十不准',
  // Numerals
  '(?<![缺少有每补])一张(?=图|网)|一网通办|一网统管|(?<=办成|[“"])一件事|一卡通|一老一小|一枚印章|一把手|一岗双责|一次性告知|一体化|一站式|一窗(?=受理|通办)|一对一|一户一[档策码]|一[企校村镇县]一[策品档案警图]|一事一议|第一书记|第一(?=责任|时间|议题)|每日一练|每[日周月季]一[题课查学考]',
  '最多跑一次|跑一次|第[二三]课堂|第三方(?!阵)|二十大|二次供水|次生(?=灾害|事故)|次氯酸钠',
  '两新|两山|两癌|两会|双随机|三会一课|三公经费|三资|三农|三重一大|三务公开|三支一扶|四议两公开|四上(?=企业|单位)|四好农村路|五保|五险一金|六保|六稳|七五普法|八五普法|八项规定|十四五|十五五|十件实事|十五分钟|百日(?=攻坚|行动|会战|整治)|百千万|千企|万企',
  '零就业|零散|零售|零工|零容忍|零报告|零距离|半导体',
  // Digits
  '(?<!\\d)(?:123[0-9]{2}|110|119|120)(?=热线|平台|政务|服务|举报|投诉|工单|便民|报警|接处警|指挥|急救|联动)|(?<![A-Za-z\\d])[45]G(?![A-Za-z\\d])|(?<![A-Za-z])G\\d{1,3}(?=\\p{Script=Han})|(?<!\\d)15分钟(?=\\p{Script=Han}{0,4}圈)|PM(?:2\\.5|10)|(?<![\\d\\-~—至])20\\d\\d年度?(?![底初末前])(?=\\p{Script=Han}*(?:目标|任务|计划|指标|率|数|工作))',
  // A verb or a unit
  '以上率下|所有权|低保|低空|低温|低碳|低效|低收入|最低生活保障|最低工资|少先队|少数民族|青少年|少年|少儿|多式联运|多元化|多规合一|超龄|超市|超高层|超低排放|超限超载|超采|达标排放|降本增效|分色|分包|分散供养|停车场|增减挂钩',
];

const NAME = new RegExp(NAMES.join('|'), 'gu');
/** A character of a name is read as one that no form holds: 未 of 未成年 as the one that stands where 未 does here. */
const LETTERS = [...new Set(`0123456789${NAMES.join('')}`)];
const FIRST = 0x4600;
const STANDS_IN = new RegExp(
  `[${String.fromCharCode(FIRST)}-${String.fromCharCode(FIRST + LETTERS.length - 1)}]`,
  'g',
);

/** The text with other characters for those of names, so that no construct finds its own there; as long as it was. */
export function withoutNames(text: string): string {
  if (text.search(STANDS_IN) >= 0) return text;
  return text.replace(NAME, (name) =>
    Array.from(name, (letter) => String.fromCharCode(FIRST + LETTERS.indexOf(letter))).join(''),
  );
}

/** What was read, with the names in it as they were written. */
export function withNames(read: string): string {
  return read.replace(STANDS_IN, (one) => LETTERS[one.charCodeAt(0) - FIRST] ?? one);
}
