/** Words that smell of points: whatever holds one and was not read as a clause may change the score. */
const SMELL =
  /平均(?:得)?分(?:计|作为)|取平均分|(?<!\d)[-−—+]\d[\d.]*分(?![钟以至到~\d-])|[扣减加得计给记]分(?![析类别布享工管期批层组解散发支局])|(?<![每压缩精核削裁])[扣减]\d|分别[^,]*\d(?![\d.]*%)|分值|满分|扣完|加倍|减半|折半|折算|酌情|比例计|(?:[×÷*/]|乘以|除以)$|一票否决|取消[^,]*资格|扣(?:除|减)?(?:该|本|此)(?:项|部分)|全(?:部)?扣|扣光|扣全|封顶|就高|重复计|累加|倒扣|系数(?!据)|权重|(?:基础|基本|起评|起点|基准|底)分|[加减扣高低升降]\([加减扣高低升降]\)|分(?:以上|以下)?(?:的|者)?(?:为|评为|定为|评定为|确定为)(?!止)/;

/** Said on purpose not to score: how the assessors look, what they rest on, what counts as what. */
const INERT: readonly RegExp[] = [
  // 即按计分方法扣分 (000): the clause that it points to is read where it stands.
  /按(?:照)?(?:计分|评分|扣分|得分)(?:方法|办法|标准|细则)(?:计分|评分|扣分|得分)?/g,
  // 本项采取倒扣分制, 实行百分制考核: how points are kept.
  /(?:本项|该项)?(?:采取|采用|实行|实施)(?:逐项|累计)?(?:倒扣分?|扣分|加分|评分|计分|积分|百分)(?:制|法|办法|方式)/g,
  // 按得分累加计算: how points are kept.
  /按?(?:实际|每次)?得分累加(?:计算|计分|计入)?|累加计算(?=[。;]|$)/g,
  // 获奖加分：…: a heading.
  /(?:加分|奖励分)(?=:)/g,
  // 创新工作（附加分）: what kind of item it is.
  /\((?:附加|奖励|加)分\)/g,
  // 灌溉水有效利用系数: measured.
  /(?:利用|消耗|弹性|恩格尔|基尼|变异|安全|容积)系数/g,
  // 出现一票否决事项的: what happened, not what it does.
  /一票否决(?:事项|情形|情况|项目|内容|问题)/g,
  // 被一票否决的: what happened to it.
  /(?:被|受到)[^,;。的]{0,8}?[“"]?一票否决[”"]?(?=的|单位|后|$)/g,
  // 落实“一票否决”制度: what is to be done, not what is done to whom.
  /(?:兑现|落实|执行|健全|完善)[“"]?一票否决[”"]?(?:制度?|规定)?/g,
  /一票否决[”"]?(?:制度?|规定|办法|机制)的?(?:落实|执行|健全|完善|建立|得到|贯彻)/g,
  // 按照“基础分+加分”方式计分: how points are kept.
  /(?:按照?|采取|采用|实行)[“"']?(?:基础|基本)分?[+＋加][加减扣奖]{1,2}分[”"']?的?(?:方式|办法|方法|形式)?(?:进行)?(?:计分|评分|计算|考核)?/g,
  // 否则相应扣分: what was told.
  /(?:否则)?(?:相应扣(?:减|除)?分|扣(?:减|除)?相应(?:的)?分(?:值|数)?)/g,
  // 缺一项扣该项分: as the parts say.
  /(?:每?[缺少]一?项)(?:的|则|就|,)*扣(?:除|减)?(?:该项|相应)(?:的)?(?:分值|分数|分)/g,
  // 以100分为满分, 累计得分: how points are kept.
  /以?(?:100|百)分为满分|累计(?:得分|计分|加分|扣分)(?=[,;。]|$)/g,
  // 分扣完的，不再扣: nothing is left.
  /(?:该项|本项)?(?:被)?(?:扣完分?|分扣完)(?:后|的)*,?不再扣分?/g,
  // 减分项：, 加分项： headings.
  /(?:加分|减分|(?<!倒)扣分)(?:项目|项|因素|情形)/g,
  // 扣分方法： (000) 计分方法, 评分标准: headings.
  /(?:(?<!倒)扣分|计分|评分|得分|加分)(?:方法|办法|标准|细则|依据|项|说明|原因)/g,
  // 满意度测评得分90分以上, 得分在80分以下: measured.
  /得分(?:在|达到?|为|[低高大小]于|不低于|不足|超过)?\d+(?:\.\d+)?分?/g,
  // 按得分排名: what the places are of.
  /得分(?=(?:在?全[国省市县区州])?(?:排名|排序|名次|位次|位列|位居|高低|由高到低|从高到低))/g,
  // 满分10分, 本项满分5分: the points once more.
  /(?:本项|该项)?(?:满分|总分|分值)(?:为|共)?\d*分?/g,
];

/** Whether words that were not read as a clause, or the condition of one, may change the score. */
export function changesScore(text: string): boolean {
  return SMELL.test(text) && SMELL.test(INERT.reduce((rest, inert) => rest.replace(inert, ''), text));
}

/** 扣0.5分/次: behind the points, for each. */
const PER = /^\/\p{Script=Han}/u;

/** 本项总分10分: the points once more, and nothing else. */
const WHOLE = /^(?:本项|该项|此项)?(?:总分|满分|分值)(?:为|共|是)?\d+(?:\.\d+)?分[,;。:]?$/;

/** Whether words that belong to no clause may: there any points do. 满意度90分以上 in a condition is a measurement. */
export function restChangesScore(text: string): boolean {
  if (WHOLE.test(text)) return false;
  return PER.test(text) || changesScore(text) || /\d分(?!以上|以下|以内|钟|[-~至到])/.test(text);
}
