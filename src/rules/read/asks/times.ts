import { COUNTED } from '../lexicon';

/** Something that can happen several times, though nobody says 每次; the label says what is counted. */
export interface Times {
  readonly label: string;
  readonly unit: string;
}

const NO = '(?<![未没无不])';
/** 发生一般事故 · 出现失误 · 被通报批评 · 受到处分 · 瞒报漏报 · 擅自举办活动. */
const HAPPENS = new RegExp(
  `${NO}(?:发生|出现|发现|查出|查实|造成|引发|导致|引起|擅自|情节(?:较|较为|特别)?严重|(?:性质|影响)恶劣|[瞒谎漏迟错虚误]报|通报批评|(?:被|受到|受|遭到|因).{0,24}?(?:通报|曝光|批评|投诉|举报|查处|处罚|约谈|问责|追责|否决|退回|督办|警告|处分|挂牌|立案|点名|报道))`,
);
/** 有违规行为, 存在隐患 at the head; not 有效, 有关, 有序. */
const HAS = /^(?:凡|如|若|仍|还)?(?:存在|有(?![效关序力限机的所待利益害毒色线偿氧组]))/;
/** 获得省级表彰加2分 · 在全省推广 · 承办现场会. */
const HONOURED =
  /获|受到|得到|被|新?创建|创成|命名|认定|承办|举办|入选|评为|推广|批示|表彰|表扬|发表|刊登|刊发|采用|采纳|转发|报道|列为/;
/** 每季度未完成的: each period that lacks it. */
const PERIOD = /^每(?:一)?个?(?<unit>季度|月|周|天|日|年|半年)(?<rest>[未没无不少缺].*)$/;
/** 任意一项达不到的, 三项指标任一项未完成的, 任何一个环节出现问题: whether a second one counts is not said. */
const ANY_OF =
  /^(?:凡|如|若|其中|以上|上述)?(?:[二两三四五六七八九\d]{1,2}[项个](?:指标|任务|工作|内容|要求)?[中里]?)?(?:有)?任(?:[何意]?(?:一|1)|何|意)(?:(?:个)?(?<unit>项|个|次|条|件|户|家|人|处|起)(?!目))?(?<what>(?:指标|任务|工作|环节|内容|要求|方面|单位|部门|项目|材料)?)(?<lack>(?:未|没有|没|不|无|缺|漏|达不到|出现|发生|存在)[^,]*)$/;
/** 国家级加5分, 一等奖加3分: of whatever is honoured. */
const LEVEL =
  /^(?:国家|省部?|市|县|区|乡镇?|村)级(?:及?以上)?(?:的)?$|^(?:[特一二三四五]等|[金银铜])奖(?:的)?$/;
/** A state of affairs in which the times are already taken together. */
const STATE = /多次|屡次|经常|连续|反复|累计|普遍|大量|较多|全部|均|都|任何/;

const ONE = new RegExp(
  `^(?<words>[^,]*\\p{Script=Han}{2})(?<![至最][少多])(?:一|1)个?(?<unit>${COUNTED})(?:的)?$`,
  'u',
);

/** 引进项目1个得3分: whether a second one counts is not said. */
export function readOne(text: string): Times | null {
  const { words, unit } = ONE.exec(text.slice(text.lastIndexOf(',') + 1))?.groups ?? {};
  if (
    words === undefined ||
    unit === undefined ||
    unit === '类' ||
    /每|第|最后|倒数|任何?|有|配|设|达到?$|少于$|低于$/.test(words)
  )
    return null;
  return { label: `${text.slice(0, text.lastIndexOf(',') + 1)}${words}的${unit}数`, unit };
}

/** The words of something that takes points where it happens (`isLoss`), or adds them. */
export function readTimes(text: string, isLoss: boolean): Times | null {
  const tail = text.slice(text.lastIndexOf(',') + 1);
  const period = PERIOD.exec(tail)?.groups;
  if (period) return { label: `${period['rest']}的${period['unit']}数`, unit: period['unit'] ?? '' };
  const any = isLoss ? ANY_OF.exec(tail)?.groups : undefined;
  if (any) {
    const { unit = '项', what = '', lack = '' } = any;
    return { label: `${what}${lack}的${unit}数`, unit };
  }
  if (STATE.test(tail)) return null;
  if (isLoss && HAS.test(tail) && !HAPPENS.test(tail)) return { label: `${text}的个数`, unit: '个' };
  return (isLoss ? HAPPENS : HONOURED).test(tail) || (!isLoss && LEVEL.test(tail))
    ? { label: `${text}的次数`, unit: '次' }
    : null;
}
