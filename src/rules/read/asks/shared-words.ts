import { LATE } from '../lexicon';

/** 走过场, 弄虚作假: how it should not be, in words of their own. */
const SHAM = '走过场|流于形式|弄虚作假|造假|混乱|敷衍';
const FLAW = new RegExp(`[未没无不缺漏迟错逾超少低]|${LATE}|拖欠|${SHAM}`);
/** 总结未按时报送: of what, and what is wrong with it. */
const ENDED = new RegExp(
  String.raw`^(?<name>\p{Script=Han}{1,10}?)(?<tail>(?:未|没有|不|缺|漏报|迟报|错报|${LATE}|拖欠|少于|低于|${SHAM}).{0,12})$`,
  'u',
);
const VERB =
  '建立|制定|制订|开展|落实|执行|组织|召开|上报|报送|提供|配备|设立|设置|成立|完成|签订|编制|安装|公示|公开|张贴|填写|出台|明确|参加|进行|实行|提交';
/** 未建立制度: what is not so, and of what. */
const BEGUN = new RegExp(
  `^(?<head>(?:未|没有|没|不)(?:按时|按期|按要求|按规定|及时)?(?:${VERB})|没有|无|缺少?)(?<name>\\p{Script=Han}{2,12})$`,
  'u',
);

/**
 * 方案、总结未按时报送 → 方案未按时报送, 总结未按时报送; 未建立制度、台账 → 未建立制度, 未建立台账: what is said once of all that is listed. null: it is
 * said of some of them, and nobody knows of which.
 */
export function sharedWords(parts: readonly string[]): readonly string[] | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return parts;
  if (FLAW.test(last) && !parts.slice(0, -1).some((part) => FLAW.test(part))) {
    const { tail } = ENDED.exec(last)?.groups ?? {};
    return tail === undefined ? parts : [...parts.slice(0, -1).map((part) => `${part}${tail}`), last];
  }
  if (!/^(?:未|没|不|无|缺)/.test(first) || parts.slice(1).some((part) => FLAW.test(part))) return parts;
  const { head } = BEGUN.exec(first)?.groups ?? {};
  return head === undefined ? null : [first, ...parts.slice(1).map((part) => `${head}${part}`)];
}
