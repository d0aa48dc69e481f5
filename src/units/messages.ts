/** What the room says: names of parts, and why a unit stands apart. */
export const UNIT_MESSAGES = {
  wholeTable: '全部评分项',
  withoutSection: '（未分部分）',
  nameless: '（未写单位）',
  apart: {
    excluded: '不参加排名',
    vetoed: (why: string) => `一票否决：${why}`,
    disqualified: '按佐证取消资格（不列入评估）',
    duplicate: (count: number) => `同名单位有 ${count} 份`,
    otherForm: (items: number, points: number | null) =>
      `表式不同，不可比（${items} 项${points === null ? '' : `，满分 ${points}`}）`,
    notScored: '未评分',
    blank: (count: number) => `缺 ${count} 项得分`,
    unread: (count: number) => `${count} 格不是数字`,
  },
  pending: {
    threshold: (grade: string) =>
      grade === '' ? '待定：请填等次名称和分数线' : `待定：请填“${grade}”的分数线或名额`,
    nameless: '待定：请填等次名称',
    tie: (grade: string) => `待定：同分，“${grade}”名额不够，请审定`,
  },
} as const;
