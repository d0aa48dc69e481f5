import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from './clause';
import { changesScore } from './inert';

/** 以上各项扣分累计, 单项扣分: what is bounded, and that it is taken together. */
const OF_WHAT =
  /^(?:以上|上述|前述|各|每|单|小|分|子|本|该|此|[一二两三四五六七八九十\d]|个|大|项目?|款|条|部分|指标|内容|情形|累计|合计|总计|累加|计算|共|扣分|扣减|可|均|都|总和|总数|总额|以|至|,|的){1,24}$/;

/** 按考核结果最高计5分: a bound of what nobody understood. */
export function bindsTold(clause: Clause): boolean {
  return (
    clause.outcome.kind === 'cap' && /^(?:按|以(?![上下内])|根据|依据)|比例|折算/.test(conditionText(clause))
  );
}

/** 万车死亡率每超过0.1扣0.5分 that was read as no more than whether: so many of them. */
export function isHowMany({ clause, ask }: Asked): boolean {
  const isWhether = ask.kind === 'when' && ask.when.kind === 'is';
  return isWhether && /每(?!年|月|季|周|天|日|半年|学期|人|户)[^,\d每]{0,6}\d/.test(conditionText(clause));
}

/** 该小项不得分 in the remark: of some part, nobody knows which. */
function isOfSomePart({ outcome, source, from, to }: Clause): boolean {
  const isRemark = source.words(0, 0).in === 'remark';
  return (
    isRemark &&
    outcome.kind === 'zero' &&
    /(?:该|此|相应|对应)(?:小|子|分)项/.test(source.text.slice(from, to))
  );
}

/** 未达进度的，分别按比例得分 · 每项完成率低于100%的按比例得分 behind 全面开工得2分，完成80%得3分: of each, some of which have no rate. */
export function sharesOfAll({ clause }: Asked, before: readonly Asked[]): boolean {
  const gives = before.filter((one) => one.clause.outcome.kind === 'give').length;
  const { condition, source, to } = clause;
  return (
    clause.outcome.kind === 'share' &&
    gives > 1 &&
    /分别|各自|[每各]项/.test(source.text.slice(condition.from, to))
  );
}

/** 前两项每低5%: of each of those that another column lists. */
const OF_SO_MANY =
  /(?:^(?:以上|上述|其余|其他)?[两二三四五六\d][项个]|(?:^|,)[前后](?:者|[一两二三四五六\d][项个]))(?:指标|任务|工作)?(?:均|都|,)*每(?:低|降|少|高|超)/;

/** 客运企业有1家不达标的，该项最多得3分: a bound where something is so. */
function bindsWhere({ outcome, source, condition, to }: Clause, text: string): boolean {
  const isIf = /^[的,]*(?:的|时|者),/.test(source.text.slice(condition.to, to));
  const isState = /[未没无]|不(?!超过|高于|得)|发生|出现|存在|有(?:一|1)|超过|低于|被/.test(text);
  return outcome.kind === 'cap' && outcome.points !== null && isIf && isState;
}

/** 制度得5分，台账得5分，前者没有的扣5分: of a part that is not the one just before it. */
const OF_ONE_BEFORE = /^[前后](?:者|[一两二三四五六\d][项个])/;

function takesFromNamed({ outcome, source }: Clause, text: string): boolean {
  const isLoss = outcome.kind === 'take' || outcome.kind === 'zero';
  return isLoss && OF_ONE_BEFORE.test(text) && source.text.includes('得');
}

/** Whether the words of a clause tell of more points than it gives or takes; those of a bound may name what it bounds. */
export function tellsMore(clause: Clause): boolean {
  const text = conditionText(clause);
  const isBound = clause.outcome.kind === 'cap' || clause.outcome.kind === 'keep';
  if (isOfSomePart(clause) || bindsWhere(clause, text) || takesFromNamed(clause, text)) return true;
  return (!(isBound && OF_WHAT.test(text)) && changesScore(text)) || OF_SO_MANY.test(text);
}
