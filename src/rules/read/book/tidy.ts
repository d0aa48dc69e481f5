/** Words that join a sentence to the one before: 并与企业签订承诺书, 另培训合格率, 但…, 其中年报迟报. */
const JOINT =
  /^(是否)?(?:并(?![购网联轨发])且?|但是?|另外?(?![行类案])|其中(?![之的])|而且|且)(?=\p{Script=Han}.{2})/u;
/** A numeral of the form that lost its point (3实施评估), or stands before another number (2、24小时值班). */
const NUMERAL =
  /^(是否)?\d{1,2}(?:[、.](?=\d+小时|\p{Script=Han})|(?=(?:实施|建立|建设|完善|落实|开展|制定|组织|加强|完成|成立|召开|做好|及时|推进)))/u;

/** 禁毒工作:(1)无制毒问题: the heading and the numeral that stand ahead of what is asked. */
const HEADED = /^(是否)?[^,:;]{2,20}:(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d))(?=\p{Script=Han}.{2})/u;
/** 增长幅度,达到目标: one thing. */
const WHAT_IS_MET = /(?<=[^,:]{2}(?:率|幅度|增幅|增速|比例|占比)),(?=(?:达到?|完成|高于|不低于)(?!\d))/;

/** 是否平台建设:有办公场所 → 是否有办公场所（平台建设）. */
const UNDER_HEADING = /^是否(?<heading>[^,:;()（）]{2,20}):(?!(?<=\d:)\d)(?<asked>[^:（）]{3,})$/;

/** A label without what only the form and the sentence need around it; brackets and quotes whole. */
export function tidy(label: string): string {
  return label
    .replace(/[①-⑳]/g, '')
    .replace(HEADED, '$1')
    .replace(UNDER_HEADING, '是否$<asked>（$<heading>）')
    .replace(WHAT_IS_MET, '')
    .replace(NUMERAL, '$1')
    .replace(JOINT, '$1')
    .replace(/^问题其中(?=\p{Script=Han}{3})/u, '')
    .replace(/^对(?=[未没不无][^,]*的[^的]{1,4}数$)/, '')
    .replace(/的(?=[,）]|$)/g, '')
    .replace(/（(?:并|但|且)(?=\p{Script=Han}{3})/u, '（')
    .replace(/,在(?:该|本|此)项(?=）|$)/, '')
    .replace(/^[,、:;]+|[,、:;]+$/g, '');
}
