import type { Wording } from './wordings';

/** A rate as it is listed beside others. */
const RATE = '[^,;。、\\d]{1,12}(?:率|度|面|比例)';

/** 共2分 · 本小项共2分. */
const IN_ALL = '(?:[本该此](?:小|分|子)?项)?(?:共计?|满分)得?';

const pointsIn = (text: string) =>
  [...text.matchAll(/(\d[\d.]*)分(?!钟)/g)].reduce((sum, [, points]) => sum + Number(points), 0);

/** What is said of a part, of each of several, or of one of them, in other words. */
export const PART_WORDINGS: readonly Wording[] = [
  // 台账齐全,每缺1份扣0.5分,共2分 · 植树每少1万株扣0.5分,本小项共2分: what the part is worth, said behind what it loses.
  [
    new RegExp(
      String.raw`(?<=^|[;。]|[)分]:)([^,;。\d(][^;。(]{1,40}?),([^,;。]{0,4}(?:每|缺|少)[^,;。()]{1,16}扣\d[\d.]*分)(?:,${IN_ALL}(\d[\d.]*分)|\((?:共|满分)?(\d[\d.]*分)\))(?=[;。]|$)`,
      'g',
    ),
    (part = '', loss = '', worth = '', marked = '') =>
      `${part}(${worth || marked}),${/的$/.test(part) ? part : ''}${loss}`,
  ],
  [
    new RegExp(
      String.raw`(?<=^|[;。])([^,;。\d(每缺少]{2,30})((?:每|缺|少)[^,;。()]{1,16}扣\d[\d.]*分),${IN_ALL}(\d[\d.]*分)(?=[;。]|$)`,
      'g',
    ),
    (part = '', loss = '', worth = '') => `${part}(${worth}),${part}${loss}`,
  ],
  [
    new RegExp(
      String.raw`(?<=(?:^|[;。])(?:每|缺|少)[^,;。分]{1,20}扣\d[\d.]*分),${IN_ALL}(\d[\d.]*分)(?=[;。]|$)`,
      'g',
    ),
    (worth = '') => `(${worth})`,
  ],
  // 有机构、有编制,每项1分,共2分: the most that these give, of several parts.
  [
    new RegExp(
      String.raw`(?<=(?:^|[;。])[^;。分扣]*每[^,;。分扣]{1,16}\d[\d.]*分)(?:,共\d+[项个])?,${IN_ALL}(?=\d[\d.]*分(?:[;。]|$))`,
      'g',
    ),
    ',最多得',
  ],
  // 有计划得2分,有总结得3分,共5分: what they come to.
  [
    new RegExp(String.raw`(?<=(?:^|[;。])([^;。扣每]*))(,${IN_ALL}(\d[\d.]*)分)(?=[;。]|$)`, 'g'),
    (parts = '', told = '', all = '') => (Math.abs(pointsIn(parts) - Number(all)) < 1e-9 ? '' : told),
  ],
  // 两项指标每降低1个百分点: of each of those before it.
  [/(?<=[;。,])(?:以上|上述)?[两二三四五]项(?:指标)?(?:均|都)?(?=每(?:再)?(?:降低|下降|低|少))/g, '每项'],
  // 以上三项，每项每低1%扣0.1分.
  [/(?<=[;。,])(?:以上|上述)(?:[两二三四五六]|\d)项(?:指标)?,(?=每项)/g, ''],
  // 计分公式：得分=完成数/目标数×6.
  [/(?<=^|[。;])(?:计分|评分|计算|得分)(?:公式|方法|办法):(?=(?:[本该此]项)?得分=)/g, ''],
  // 未足额上解的按欠缴比例扣分: what is left of it is the share that was paid.
  [/按(?:欠缴|未缴|少缴|未完成|未到位)的?比例扣分/g, '按比例扣分'],
  // 未全覆盖的，不得2分: those points are lost.
  [/(?:不得|不给|不予计)(?=(?!0(?:\.0+)?分)\d[\d.]*分[,;。)]|(?!0(?:\.0+)?分)\d[\d.]*分$)/g, '扣'],
  // 阅读活动少1场扣0.2分；本项共5分，扣完为止: so many, and no more than the item has.
  [/(?<=分[;。,])(?:本|该|此)项(?:共|共计|合计|总分|满分)?(?:为)?\d[\d.]*分[,;](?=扣完为止)/g, '本项'],
  // 每短收1%扣1分.
  [/每短收(?=\d)/g, '每少完成'],
  // 取消该项得分 leaves nothing of it.
  [/取消([该本此]项)(?:得分|分值|分数)(?=[,;。]|$)/g, (item = '') => `${item}不得分`],
  // 各得1.5分,有一项未达到的该项不得分: that one of them, as 各得 says already.
  [
    /(?<=各[得记计]?\d[\d.]*分),(?:其中)?(?:凡)?有(?:一|1)项(?:未|不|没有?)(?:达到?|达标|完成)(?:要求|标准)?的?,?该项(?:不得分|[得记计]0分)(?=[;。,]|$)/g,
    '',
  ],
  // 每馆（站）扣0.5分: by either name.
  [/(?<=每\p{Script=Han})\(\p{Script=Han}{1,2}\)(?=扣)/gu, ''],
  // 上牌率达到90%、检验率达到80%,每项2分: each of them.
  [
    new RegExp(
      `(?<=${RATE}[^,;。、]{0,4}(?:\\d[\\d.]*%(?:以上)?)?、[^,;。]{0,60}\\d%(?:以上)?(?:的)?),每项(?:得|计|记|各)?(?=\\d[\\d.]*分[,;。])`,
      'g',
    ),
    ',各得',
  ],
  // 每少1次扣0.5分,一次未开展不得分: not even once.
  [
    /(?<=少[一1]次[^;。]{0,16},)(?:全年)?[一1]次(?:都|也)?未(?=开展|召开|组织|举办|进行|报送|走访|检查|巡查)/g,
    '未',
  ],
  // 开工率、竣工率分别占4分: 各占4分.
  [/(?<=、[^,;。]{2,24})分别占(?=\d[\d.]*分[,;。])/g, '各占'],
];
