import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText, type Clause } from '../clauses/clause';
import { COUNTED } from '../lexicon';

/** How it is counted and measured, and that it lacks: everything but what it is about. */
const HOW_MANY = new RegExp(
  String.raw`(?:每|各)?(?:有|出现|发现)?(?:\d[\d.]*|[一两二三四五六七八九十])(?:个?百分点|%|个?(?:${COUNTED}))(?:的|及?以[上下])?|[每各]个?(?:${COUNTED})|[\d.]+%?|及?以[上下]|每`,
  'g',
);
const FLAWED =
  /(?:迟|漏|错|误|瞒|虚)报(?!率)|(?:未|没有|没|不|无|缺少?|少|晚|低于|高于|降低|下降|减少|[低高降](?![校中])|超过|超出?|达不到|推迟|延迟|延误|拖延|滞后|逾期|超时|超期|违反)|按(?:时|期|要求|规定)|及时|(?:上报|报送|完成|开展|落实|达到|达标|到位|符合|合格|规范|齐全|健全|完善|完整|准确|真实)/g;
const ANYTHING =
  /(?:有关|相关|其他|工作|任务|目标|要求|标准|规定|指标|情况|材料|资料|内容|项目|措施|制度|会议|活动|单位|人员|问题|事项|检查|考核|之间|凡|如|若|因|对|的|等|、|,)/g;

const NAMED = /\p{Script=Han}{2}/u;

/** 资料每缺1份: they are counted, and no word of what else falls short. */
const PAPERS = /(?:材料|资料)(?=每?[缺少])/;

function nameIn(clause: Clause): string {
  return conditionText(clause).replace(HOW_MANY, '#').replace(FLAWED, '#').replace(ANYTHING, '#');
}

/** 漏报1次 behind 月报迟报1次: of what was named just before. */
function goesOn({ clause, ask }: Asked, gives: readonly Asked[]): boolean {
  const fact = factOf(ask);
  return (
    clause.opens === null && fact !== null && !factsOf(gives).includes(fact) && !NAMED.test(nameIn(clause))
  );
}

/** 会议记录每缺1次, 未编制发展规划 behind 明确分管领导得6分: what it names is nothing of what gives. */
function namesAnother({ clause, ask }: Asked, gives: readonly Asked[]): boolean {
  const fact = factOf(ask);
  if (fact !== null && factsOf(gives).includes(fact)) return false;
  const named = PAPERS.exec(conditionText(clause))?.[0] ?? nameIn(clause);
  const deed = OWN_DUE.exec(conditionText(clause))?.groups?.['deed'];
  const texts = gives.map(({ clause: give }) => give.source.text.slice(give.from, give.to));
  if (deed !== undefined && texts.every((text) => !text.includes(deed))) return true;
  return NAMED.test(named) && texts.every((text) => sharedPairs(text.replace(/[\d%]/g, ''), named) === 0);
}

/** 每季度至少开展1次消防安全检查，少1次 behind 配备消防安全管理人员得3分: how often is due what is no part of the other. */
const OWN_DUE =
  /(?:至少|不少于|不低于|开展|召开|举办|组织)\d+[次场期][^,\d]{0,12}?(?<deed>[^,\d]{4}),每?[少缺][1一]?[次场期]的?$/;

/** 本项, 完成目标: what takes tells of that, whatever it names. */
const GENERAL =
  /^(?:[本该此]项)?$|^(?:全部|全面|按时|按期)?(?:完成|达到)(?:年度)?(?:目标|任务|要求|标准|计划)*的?$/;

/** Of so many clauses nobody tells any more which are of what. */
const MOST = 24;

/** 组织演练得1分，值班脱岗1次扣0.5分: what it names is nothing of what gives, though it stands in one row with that. */
export function isOfOther(take: Asked, gives: readonly Asked[]): boolean {
  return !GENERAL.test(conditionText(take.clause)) && namesAnother(take, gives);
}

/** 发生退役军人集体上访, 存在违规违纪问题: an event, of which the words that give say nothing. */
const EVENT = /(?:发生|出现|存在|引发|造成|发现)(?<event>[^,]*?)(?:的|问题|现象|情况|行为|,?每.*)*$/;

export function isOtherEvent(take: Asked, gives: readonly Asked[]): boolean {
  const event = EVENT.exec(conditionText(take.clause))?.groups?.['event'] ?? '';
  const end = event.replace(HOW_MANY, '').slice(-4);
  const fact = factOf(take.ask);
  const isOwn = fact === null || !factsOf(gives).includes(fact);
  const said = gives.map(({ clause: { source, from, to } }) => source.text.slice(from, to));
  return isOwn && end.length >= 4 && said.every((text) => sharedPairs(text, end) === 0);
}

/** The first that takes something else, in a part of its own of the same cell, as all behind it do, or go on from it; −1: none. */
export function firstOfAnother(takes: readonly Asked[], gives: readonly Asked[]): number {
  const isGeneral = ({ clause }: Asked) =>
    clause.outcome.kind !== 'formula' && GENERAL.test(conditionText(clause));
  const isElsewhere = takes[0]?.clause.source !== gives[0]?.clause.source;
  if (isElsewhere || takes.length > MOST || gives.length > MOST || gives.some(isGeneral)) return -1;
  const named = takes.map((take) => namesAnother(take, gives));
  const own = takes.findLastIndex((take, index) => !named[index] && !goesOn(take, gives));
  return takes.findIndex((take, index) => index > own && named[index] && take.clause.opens !== null);
}

/** What takes, in a part of its own, and names something else than what gives; what goes on behind it, of the same or of more. */
export function areOfAnother(takes: readonly Asked[], gives: readonly Asked[]): boolean {
  return firstOfAnother(takes, gives) === 0;
}

/**
 * 迟报5天以上不得分 behind 迟报1天扣0.5分: what leaves nothing goes on from what takes, or names something else, too; so does 丢失率高于1%的扣1分，发生事故的不得分,
 * behind a comma.
 */
export function isZeroOfTakes(zero: Asked, { gives, takes }: Pick<Block, 'gives' | 'takes'>): boolean {
  const fact = factOf(zero.ask);
  const isBehind = takes.some(({ clause }) => clause.from < zero.clause.from);
  return (
    (fact !== null && factsOf(takes).includes(fact)) ||
    ((zero.clause.opens !== null || isBehind) && namesAnother(zero, gives))
  );
}

const factsOf = (asked: readonly Asked[]) => asked.flatMap(({ ask }) => factOf(ask) ?? []);

function factOf(ask: Asked['ask']): string | null {
  if (ask.kind === 'each' || ask.kind === 'times') return ask.count;
  return ask.kind === 'in' || ask.kind === 'step' ? ask.of.fact : null;
}
