/** 没有召开: one verb, denied. */
const NONE =
  /^(?:没有|从未|没|未)(召开|开展|举办|组织|研究|报送|上报|检查|培训|活动|学习|宣传|演练|走访|通报|推广|参加|发布|发表|举行|创建|引进|申报|培育|办理)(?:会议|过)?(?:的)?$/;

/** The verb of which there was none at all; null where the words say more. */
export function deniedVerb(text: string): string | null {
  return NONE.exec(text)?.[1] ?? null;
}
