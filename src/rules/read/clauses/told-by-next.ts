import { sharedPairs } from '../../../text/pairs';
import { isLate } from '../lexicon';
import { conditionText, type Clause } from './clause';

/** 未发生投诉, 全年无安全事故, 未被通报批评: that something has not happened. */
const DENIED =
  /^(?:.{0,8}(?:期间|内|全年|年度|当年))?(?:未|没有|无|零)(?:发生|出现|发现|被|受到|有)?(?<event>[^,\d未没无不]{2,14})(?:的)?$/;
/** Something that is done, or how it is: 及时兑付补贴, 制度健全. */
const DUE =
  /^(?![^,]{0,3}(?:加强|强化|深化|推进|提升|提高|加大))[^,\d未没无不%]*(?:及时|按时|按期|按要求|按规定|开展|组织|建立|制定|成立|设立|召开|落实|执行|完成|配备|上报|报送|处置|健全|齐全|规范|完善|到位|清楚|有序|良好|热情|整洁|准确)[^,\d未没无不%]*$/;
/** What is not in time is late, what is not complete lacks something: each tells of the other. */
const SAME: readonly (readonly [due: RegExp, lost: RegExp])[] = [
  [/及时|按时|按期/, /迟|晚|拖|逾|延|漏|超时|超期/],
  [/齐全|完整|健全|完善/, /缺|少|漏/],
  [/规范|准确|清楚|到位|有序|整洁/, /错|误|差|违|乱/],
];

const HAPPENS = /未(?:发生|出现)/;

/** 无违法占地、无越级上访: 违法占地、越级上访. */
export function eventDenied(text: string): string | null {
  const parts = text.slice(text.lastIndexOf(',') + 1).split(/、(?=(?:未|没有|无|零))/);
  const happens = HAPPENS.test(parts[0] ?? '');
  // 未出现提前离校、未按期毕业学生: those who did not are some of whom there are none.
  const isSome = (part: string, index: number) =>
    happens && index > 0 && /^未(?!发生|出现|被)[^,\d]{4,14}[生员工者户]$/.test(part);
  const events = parts.map((part, index) =>
    isSome(part, index) ? part : DENIED.exec(part)?.groups?.['event'],
  );
  return events.every((event) => event !== undefined) ? events.join('、') : null;
}

/** 台账齐全,无违法占地,无越级上访: the last of its parts that deny something, 违法占地、越级上访; '' where the last denies nothing. */
export function eventsDenied(text: string): string {
  const events = text.split(',').map(eventDenied);
  return events.slice(events.lastIndexOf(null) + 1).join('、');
}

/** 及时兑付补贴，未发生投诉得4分，发生投诉每起扣2分: of the complaints the next clause tells; what is left to ask is the rest. */
export function toldByNext(clause: Clause, index: number, all: readonly Clause[]): Clause {
  const { outcome, said } = clause;
  const next = all[index + 1];
  const text = conditionText(clause);
  const cut = text.lastIndexOf(',');
  const inTime = said === undefined ? inTimeAhead(clause, all.slice(index + 1)) : null;
  if (inTime !== null) return { ...clause, said: inTime };
  const event = eventDenied(text);
  if (outcome.kind !== 'give' || said !== undefined || cut < 0 || !event || !next) return clause;
  const [due, taken] = [text.slice(0, cut), conditionText(next)];
  const isTold =
    next.outcome.kind === 'take' &&
    (sharedPairs(event, taken) > 0 ||
      /^(?:每)?(?:发生|出现|发现)(?:一|1)?[起次例件人名户家宗批](?:的)?$/.test(taken));
  const isDue = due.split(',').every((part) => DUE.test(part));
  const isSame = SAME.some(([one, other]) => one.test(due) && other.test(`${event}${taken}`));
  return isTold && isDue && !isSame ? { ...clause, said: due, denied: text.slice(cut + 1) } : clause;
}

/** 审批事项按时办结,提前办结率达80%得4分,…,每超时1件扣0.5分: what was not in time is counted there; what is left is the rate. null: it is not. */
function inTimeAhead({ outcome, ...clause }: Clause, after: readonly Clause[]): string | null {
  const text = conditionText({ ...clause, outcome });
  const [ahead = '', rest = '', ...more] = text.split(',');
  const next = after.findIndex((one) => one.outcome.kind !== 'give' && one.outcome.kind !== 'zero');
  const take = after[next];
  const isLadder = after.slice(0, Math.max(0, next)).every(({ opens }) => opens === null);
  if (outcome.kind !== 'give' || more.length > 0 || take?.outcome.kind !== 'take' || !isLadder) return null;
  const isTold = /及时|按时|按期/.test(ahead) && DUE.test(ahead) && isLate(conditionText(take));
  return isTold && /\d%/.test(rest) ? rest : null;
}
