import { chineseNumber } from '../../../text/numerals';
import { PER_MANY } from '../lexicon';
import type { Stretch } from '../clauses/clause';
import { AMOUNTS } from './amounts';
import { LISTED_PARTS } from './listed-parts';
import { LISTED_RATES } from './listed-rates';
import { AND_SO_ON_WORDINGS } from './and-so-on';
import { OF_BEFORE } from './of-before';
import { AROUND } from './around';
import { PART_WORDINGS } from './part-wordings';

/** A text, and of each of its characters the stretch [from, to) of what was written that it stands for. */
interface Worded {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** What is written, and how the reader says it. */
export type Wording = readonly [written: RegExp, said: string | ((...groups: string[]) => string)];

const AMOUNT = String.raw`(?=(?:\d[\d.]*|[零一二两三四五六七八九十半点]+)分)`;
const NUMERAL = '[零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?';
const numeral = (text: string) => String(chineseNumber(text) ?? text);

const LEVEL = '(?:国家|省|市|县区|县|区|乡镇|乡|镇)';
/** 一、二、三 with 等奖 → 一等奖、二等奖、三等奖. */
const eachWith = (names = '', end = '') =>
  names
    .split(/[、和与或]/)
    .map((name) => `${name}${end}`)
    .join('、');

/** The words again where not just so many were to be done. */
function fewerOfEach(all = '', points = ''): string {
  const [of, each] = [all.split(','), points.split('、')];
  if (of.length !== each.length) return `${all}。每少1次,分别扣${points}`;
  return of.map((one, index) => `${one},每少1次扣${(each[index] ?? '').replace(/分$/, '')}分`).join(';');
}

/** What is written in several ways and means one thing → the wording that the reader knows. Nothing that says more than the other. */
const SAME: readonly Wording[] = [
  [new RegExp(`扣(?:减|除|掉|去|罚)${AMOUNT}`, 'g'), '扣'],
  // 加减, 增减, 消减 are none; 扣（减） is read by itself.
  [new RegExp(`(?<![加增削缩递消核(])减(?:去|掉)?${AMOUNT}`, 'g'), '扣'],
  [new RegExp(`(?<=倒)减${AMOUNT}`, 'g'), '扣'],
  // 每次-1分 · 每降1%-0.5分 · 未上报-1分 · （-2分）; 优秀-10分 is no deduction, 1-2分 a range.
  [
    /(?<=\(|每[^,;。每\d]{0,12}\d[\d.]*%|(?:每|未|没有|缺|漏|迟|错|逾期|发生|出现|发现|被|受到|拖延|不(?:及时|到位|规范|落实|完整|齐全))[^,;。:]{0,20}(?<=[^,;。:\d分%]))[-−—](?=[1-9]\d?(?:\.\d+)?分(?!钟)|0\.\d+分)/g,
    '扣',
  ],
  [/(?<=[^\d分得扣加计记为至到~是<>≤≥=×÷/+\-.])\+(?=\d[\d.]*分(?!钟))/g, '加'],
  // 误差率控制在±3%以内，±3%至±5%: how far it is off, either way.
  [
    /(?<=误差[率度]?|偏差[率度]?|差异率|误差幅度|偏离度)(?:应|要)?(?:控制|保持)?在?(?:正负|±|[+＋][/／][-－])(?=\d)/g,
    '绝对值在',
  ],
  [/(?:正负|±|[+＋][/／][-－])(?=\d)/g, ''],
  [new RegExp(`百分之(\\d+(?:\\.\\d+)?|${NUMERAL})`, 'g'), (number = '') => `${numeral(number)}%`],
  [
    /(?<![零一二三四五六七八九十])([零一二三四五六七八九])点([一二三四五六七八九])(?=分(?!钟)|个百分点)/g,
    (whole = '', part = '') => `${numeral(whole)}.${numeral(part)}`,
  ],
  // 未完成的，将扣2分 · 未完成的予以扣2分 · 未完成者扣2分.
  [/(?<=的,?)(?:将|将予以|将会|予以|给予)(?=扣\d)/g, ''],
  [/(?<=的),?者(?=,?扣\d)/g, ''],
  [
    /(?<=(?:^|[,;。])(?:未|没有|被|不)[^,;。]{2,16}(?<!经营|志愿|劳动|消费|管理|从业|患|学|读))者(?=,?(?:扣\d|不得分))/g,
    '的',
  ],
  [/(?<![相反适对响效])应(?=[扣得]\d)|相应地?(?=[扣减加]\d|得[1-9])/g, ''],
  // 目标完成情况以A表示，…: a name.
  [/(?<=^|[。;])[^,;。\d]{2,14}(?:以|用)[A-Za-z]表示[,;]/g, ''],
  // 根据任务完成情况计分，完成率×10分: what follows tells how.
  [
    /(?<=^|[。;])(?:根据|按照?|依据)[^,;。\d]{2,20}(?:情况|结果|程度)(?:计分|打分|评分|赋分),(?=[^。;]*(?:[×*÷]|[得扣]\d))/g,
    '',
  ],
  // 覆盖所有乡镇得3分，覆盖80%以上乡镇得2分.
  [/覆盖(?:所有|全部)(?=\p{Script=Han}{1,6}?的?,?[得计记给][^。]*覆盖\d[\d.]*%)/gu, '覆盖100%'],
  // 根据抽查结果，合格率90%-100%得5分: how one knows.
  [/(?<=^|[。;])(?:根据|按照?|依据)[^,;。\d]{2,16}(?:结果|情况|数据),(?=[^,;。酌视]*\d[\d.]*%)/g, ''],
  // 在排名得分基础上扣2分.
  [/(?<=^|[,;。的])(?:则|再)?在[^,;。\d]{0,8}(?:得分|分值|基础分)的?基础上(?:再)?(?=[扣减加]\d)/g, ''],
  // 的扣分3分 · 各得分5分 · 达到95%的给10分.
  [/扣分(?=\d[\d.]*分(?!钟))/g, '扣'],
  [/(?<=的|各|第[一二三123]名)得分(?=\d[\d.]*分(?:[,;。、(]|$))/g, '得'],
  [/(?<![供交发补分送付拨])给(?=\d[\d.]*分(?!钟))/g, '得'],
  [/(?<=的|[,最][高低多])可(?=得\d[\d.]*分(?:[,;。]|$))/g, ''],
  [/(?<=的,?|[本该此]项|合格,)不[计给记]分(?=[,;。()]|$)/g, '不得分'],
  [/(?<=扣\d[\d.]*分)(?:及|与|以及)(?=\d[\d.]*分)/g, '和'],
  // 扣0.5分，②… · 扣0.5分，日常管理（5分）：: another part begins.
  [
    /(?<=\d分\)?|不得分|为止),(?=(?:[①-⑳]|\([\d一二三四五六七八九十]{1,2}\)|[2-9][.、](?!\d)|\p{Script=Han}{2,12}\(计?\d+分\):)\p{Script=Han}?)/gu,
    ';',
  ],
  // 固定资产投资增长幅度，达到10%得5分 · 城镇登记失业率。控制在4%以内得10分: what has the mark.
  [
    /(?<=(?:^|[;。:])[^,;。:\d未没无不]{2,20}(?:率|幅度|增幅|增速|占比))[,。](?=(?:应|要|需)?(?:达到?|不低于|高于|控制在|保持在)\d)/g,
    '',
  ],
  [/如有(?=未(?:达标|达到|完成)的)/g, ''],
  // 每低1个名次少得0.5分 · 每低一名递减0.5分.
  [new RegExp(`(?<=每[^,;。、]{1,8}[名位次])(?:递减|递降)${AMOUNT}`, 'g'), '扣'],
  [new RegExp(`(?<![减多最至缺])少[得计记给]${AMOUNT}`, 'g'), '扣'],
  [/(?<=\d)\.0+(?=分)/g, ''],
  [/(?:可|(?<!否)则|即)?(?<![合共总累])(?:得分|给|计|记|评|打|得)(?=0分)/g, '得'],
  [/(?<=达到?)(?:或|和)(?:超过|高于)(?=\d)/g, ''],
  [/(?<=\()(?:包括|包含)(?=\d|本数|\))/g, '含'],
  [/及?以上\((?:含|含本数)\)/g, '(含)以上'],
  [/(?<=、[^,;。、\d]{0,8}\d[\d.]*%)\(含\)(?=以上)/g, ''],
  // 本项共10分。…分别得10分、8分: the points once more, where what follows gives its own; what takes begins with them.
  [
    /^(?:本|该|此)(?:项|指标|条)(?:共|计|共计|合计|为|满分|总分|分值)*\d[\d.]*分[。;,:](?=[^扣]*[得计记]\d[^扣]*$)/g,
    '',
  ],
  // 本年度内，…: when, which no clause turns on.
  [/(?<=^|[。;])(?:在?(?:本|当|该|全)?(?:考核|评估)?(?:年度?|期)[内中间]),/g, ''],
  // 以正式文件为准，…: what one looks at.
  [
    /(?<=[,;。])(?:具体)?以[^,;。]{0,16}(?:数据|文件|结果|证书|证明|通报|报表|认定|资料|材料|记录|通知|公告|凭证|批文|名单|系统|原件|票据|台账)为(?:准|依据)(?:[,;]|(?=[。]|$))/g,
    '',
  ],
  // 以县为单位，毛入学率达到90%: what it is told of, which no clause turns on.
  [
    /(?<=^|[。;:、]|\d[.)])以\p{Script=Han}{1,8}(?:\([^()]{1,8}\))?为单位(?:进行)?(?:统计|计算|考核|测算|核算|汇总)?,/gu,
    '',
  ],
  // 每有一项低1个百分点 · 有一项每低1%: each of them by how much it is lower.
  [/(?<![前后第])每?(?:有)?(?:一|1|其中一)项(?:指标)?每?低(?=(?:一|\d[\d.]*)(?:个百分点|%))/g, '每项每低'],
  // 每低1个百分点每项扣0.5分.
  [/(每[低少差][^,;。每]{0,8}(?:百分点|%)),?每项(?=扣\d)/g, (step = '') => `每项${step}`],
  // 98%及以上; 50人（含）以上, 省级（含）以上: as 以上 says; of rates the bracket tells which rung has the mark.
  [
    /(?<=[\d%级等岗档次人户名个起件项处天日周月年元亩好])及(?=以[上下内])|(?<=(?:\d|[一二两三四五六七八九十])[人户起件批天周月年]|级)\(含\)(?=以上)/gu,
    '',
  ],
  [
    /(?<![零一二两三四五六七八九十百\d])([二两三四五六七八九十]+)(?=[人户个次起件项]\(?(?:含\))?以[上下内]|(?<=超过[二两三四五六七八九十]+)[人户个次起件项])/g,
    numeral,
  ],
  [/(?<=每)[1一](?=[次项起件例处户家名条篇人])/g, ''],
  [
    /没有?(?=完成|达到|达标|按(?:时|要求|规定|照)|及时(?!率)|(?:建立|制定|制订|开展|创建|落实|召开|设立|配备|公示|报送|上报|签订|列入|纳入)(?=[^,;。]*[扣得]))/g,
    '未',
  ],
  [new RegExp(`千分之(\\d+(?:\\.\\d+)?|${NUMERAL})`, 'g'), (number = '') => `${numeral(number)}‰`],
  // 最高加2分、最低扣3分: at most, either way.
  [/(?<=最[高多]加\d[\d.]*分[、,和])最低(?=扣\d)/g, '最多'],
  [/(?:高于|大于)(?=\d)/g, '超过'],
  [/小于(?=\d)/g, '低于'],
  // 10. at the end, 扣1分.未上报: a full stop.
  [/(?<=[\p{Script=Han}\d%)])\.$|(?<=\d分)\.(?=\p{Script=Han})/gu, '。'],
  // 资金拨付率达到100%得5分，未达到的按实际拨付率计分: of that rate.
  [
    /(?<=(?:未|没有|达不|不足|低于)[^,;。]{0,8},?)按(?:照)?(?:实际)?[^,;。:\d按比完]{1,8}率(?=(?:折算)?(?:计分|得分|给分))/g,
    '按实际比例',
  ],
  // A等（≥90%）5分，B等（85%-90%）4分: what a degree is called by.
  [
    /(?<=^|[,;。:])[A-E甲乙丙丁优良中差][等档级]?\(((?:[≥≤<>]=?|低于|不低于|不足)?\d[^()]*%(?:以[上下])?)\)[,:得]?(?=\d[\d.]*分)/g,
    (stretch = '') => `${stretch}得`,
  ],
  ...AMOUNTS,
  // 10万—12万元: 万 is said twice.
  [/(?<=\d)([万亿])(?=[-—~至](\d[\d.]*)\1(?:元|人次|人|亩|吨|平方米|立方米))/g, ''],
  // 满意度得分（百分制）在80分以上: how it is measured.
  [/(?<=得分|满意度|成绩|分数)\((?:百|100)分制\)/g, ''],
  // 县级河长每月巡河1次，乡级河长每旬巡河1次。每少1次分别扣0.5分、0.3分: each its own.
  [
    /([^,;。]{2,24}(?:,[^,;。]{2,24})+)[。;,]每?少(?:一|1)?次的?,?分别扣([\d.]+分?(?:、[\d.]+分?)+)/g,
    fewerOfEach,
  ],
  // 每缺一项扣相应分值，开展不到位的酌情扣分: as the parts' marks say.
  [/(?<=^|[。;])每?[缺少]一?项(?:的)?,?扣(?:除|减)?相应(?:的)?(?:分值|分数|分)[,;](?=[^,;。]*酌情)/g, ''],
  // 未按时上报的扣1分，经批准延期的除外: nothing is lost there.
  [
    /(?<=扣[\d.]+分|不得分|得0分|扣完为止)[,;。(]([^,;。()\d]{2,16}?)(?<!另有规定)的?(?:情况|情形)?除外\)?(?=[,;。]|$)/g,
    (what = '') => `,${what}的不扣分`,
  ],
  // 抽检达到4批次/千人，每少0.1批次/千人: so many of every 1,000.
  [/(?<=每(?:少|低|低于|减少|差|多|高|超过)[\d.]+\p{Script=Han}{1,2})\/[百千万十]万?人/gu, ''],
  [
    /(达到|达|不低于|不少于|低于|少于|不足|不到|≥|>=)([\d.]+\p{Script=Han}{1,2})\/([百千万十]万?人)/gu,
    (bound = '', many = '', of = '') => `每${of}${bound}${many}`,
  ],
  // 每千人拥有床位6张得8分 · 每万人10件得50分: as many, or more.
  [
    new RegExp(
      String.raw`(?<=${PER_MANY}[^,;。\d]{0,16}(?<![达到于过为至近低高]|费用?|成本|能耗|消耗|支出|死亡率?|事故|发病率?|投诉率?|排放量?))(?=\d+(?:\.\d+)?(?!以)[^,;。\d以每]{1,5}的?,?[得计记]\d)`,
      'g',
    ),
    '达到',
  ],
  ...LISTED_RATES,
  ...PART_WORDINGS,
  [/(?<!达)不到(?=\d[\d.]*%)/g, '不足'],
  // 获一、二、三等奖 · 国家、省、市级表彰: what ends all of them.
  [/(?<=[^;。]|^(?=特|.、.、))([特一二三四](?:[、和或][一二三四五])+)(等奖|等次)/g, eachWith],
  [new RegExp(`(?<=^|[,;。:、(获得被受到入在为达以经])(${LEVEL}(?:[、和或]${LEVEL})+)(级)`, 'g'), eachWith],
  ...AND_SO_ON_WORDINGS,
  ...LISTED_PARTS,
  // 储备不足定额80%: less than that share of it; 低于目标10% may be by how much.
  [/不足(?=(?:定额|计划|任务|目标|标准|应储数?量?)(?:任务|目标|数|值|量)?的?\d[\d.]*%)/g, '未达到'],
  // 有提高但不足0.1个百分点 behind 提高0.1个百分点以上.
  [
    /(?<=^|[,;。、])(?:虽)?有所?(增长|提高|提升|上升|下降|降低|减少|增加|压减),?但(?=(?:不足|低于|不到|未达到?|不满)\d)/g,
    (moved = '') => moved,
  ],
  [/(?<=^|[,;。])不达标(?=的?,?(?:按|每))/g, '未达标'],
  // 以上指标达不到的，按比例计分: a share is of each of them where nothing says of which.
  [
    /(?<=^|[;。])(?:以上|上述)(?:各项|各|[二三四五两]项)?(?:指标|任务|目标|工作|内容)?(?:如|若)?(?=(?:未|没有|达不到|不足)[^,;。]{0,8},?(?:按|得分按)[^,;。]{0,8}比例)/g,
    '',
  ],
  // 引进1个10亿元以上项目得5分；5-10亿元项目得3分: of each size as many as there are.
  [
    /(?<=^|[,;。])(新?(?:引进|招引|签约|开工|建成|落地|争取))(?=[一1]个[^,;。]{0,10}\d[^,;。]{0,10}项目的?,?[得计记加]\d[\d.]*分[,;、。][^,;。\d]{0,8}\d[^,;。]{0,12}项目的?,?[得计记加]\d)/g,
    (deed = '') => `每${deed}`,
  ],
  // 80%—85%得3分，低于80%每低1个百分点在3分基础上扣0.5分: of the lowest rung's points, which are what it goes on from.
  [
    /(?<=[得计记](?<last>\d[\d.]*)分[,;。][^,;。]{0,16},?每[^,;。]{2,14})[,]?(?:再)?在\k<last>分的?基础上再?(?=扣)/g,
    '',
  ],
  // 一票否决该项得分: nothing of that part.
  [
    /(?:实行|予以)?[“"]?一票否决[”"]?制?(?=[该本此]项)([该本此]项)(?:得分|分值|分数)?(?=[,;。]|$)/g,
    (which = '') => `${which}不得分`,
  ],
  ...OF_BEFORE,
  // 实行“一票否决”，本项不得分: of this item alone.
  [
    /(?:并|则|将)?(?:实行|予以|执行)?[“"]?一票否决[”"]?制?,(?:且|则|即)?(?=(?:[该本此]项|[该本此]项(?:工作|指标|考核))(?:不得分|不计分|[得计记]0分|为0分))/g,
    '',
  ],
];

/** The text in the wordings that the reader knows; `own`: those that only its item has. */
export function known(text: string, own: readonly Wording[]): Worded {
  const stretches = Array.from({ length: text.length }, (_, from) => ({ from, to: from + 1 }));
  const around = AROUND.reduce<Worded>((written, wording) => reworded(written, wording, true), {
    text,
    stretches,
  });
  return [...own, ...SAME].reduce<Worded>((written, wording) => reworded(written, wording, false), around);
}

/** `isKept`: words that are left out, but for whole sentences, stay with those behind them, as 凡 of 凡未上报的. */
function reworded(written: Worded, [pattern, said]: Wording, isKept: boolean): Worded {
  let text = '';
  const stretches: Stretch[] = [];
  let done = 0;
  let left: number | null = null;
  const keep = (to: number) => {
    text += written.text.slice(done, to);
    const kept = written.stretches.slice(done, to);
    const [first] = kept;
    if (first && left !== null) kept[0] = { ...first, from: left };
    if (first) left = null;
    stretches.push(...kept);
  };
  for (const match of written.text.matchAll(pattern)) {
    const [whole, ...groups] = match;
    const end = match.index + whole.length;
    const word = typeof said === 'string' ? said : said(...groups);
    const from = written.stretches[match.index]?.from ?? 0;
    const to = written.stretches[end - 1]?.to ?? from;
    keep(match.index);
    if (isKept && !/[,;。:]$/.test(whole)) left ??= from;
    text += word;
    stretches.push(...Array.from(word, () => ({ from, to })));
    done = end;
  }
  if (done === 0) return written;
  keep(written.text.length);
  return { text, stretches };
}
