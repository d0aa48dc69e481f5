/** What the room says: where facts come from, and the findings of monthly sheets. */
export const COMMUNITY_MESSAGES = {
  averagesFrom: (place: string) => `12个月平均值，见${place}`,
  yearEndFrom: (place: string) => `12月末数，见${place}`,
  yearFrom: (place: string) => `全年数，见${place}`,
  fromNote: '评分表后的注',
  statedIn: (sheet: string) => `年底情况，见${sheet}`,
  statements: {
    functions: '社区就业服务机构功能是否齐全',
    served: '需要就业援助和推荐培训的人员是否都得到服务',
    eliminated: '零就业家庭是否基本消除（由审核人认定）',
  },
  community: (name: string) => (name === '' ? '' : `${name}：`),
  declaration: {
    fields: {
      community: '社区名称',
      leader: '负责人',
      affiliation: '隶属关系',
      address: '社区地址',
      phone: '联系电话',
    },
    sealers: {
      community: '社区',
      township: '乡镇劳保所',
      county: '县人事劳动保障部门',
      city: '市劳动保障部门',
    },
    unit: '单位',
    date: '日期',
    blank: {
      message: (name: string) => `申报表“${name}”没有填。`,
      settle: '请补填。',
    },
    phone: {
      message: (shown: string) => `申报表联系电话填的是“${shown}”，不像电话号码。`,
      settle: '请核对区号和位数，如0577-1234567或11位手机号。',
    },
    seal: {
      message: (by: string, blanks: string) => `申报表${by}的盖章处没有填${blanks}。`,
      settle: '请补填；是否盖章须看纸面。',
    },
    noDate: {
      message: (by: string, shown: string) => `申报表${by}的日期是“${shown}”，不是完整的日期。`,
      settle: '请改填年、月、日。',
    },
    order: {
      message: (by: string, date: string, before: string, earlier: string) =>
        `申报表${by}的日期（${date}）早于${before}的日期（${earlier}）。`,
      settle: '申报由社区填报、乡镇推荐、县初审、市验收，日期应依次不早于前一级；请核对。',
    },
  },
  blank: {
    title: '创建充分就业社区月报表',
    line: '社区名称：',
    average: '12个月平均',
    note: '评审标准以当年12个月平均值为基础，综合考虑年底的失业和就业人员的实际情况（永政办发〔2009〕151号）。登记失业又持证的人员在“去重”一列只计一次；没有的填0，不知道的留空。',
    whole: '请填整数；没有的填0，不知道的留空。',
    yesNo: '请选“是”或“否”；还不能认定的留空。',
  },
  measure: {
    registered: '登记失业人员',
    holders: '持证人员',
    base: '登记失业人员和持证人员',
    employed: '就业人数',
    'employed-registered': '登记失业人员就业人数',
    'employed-holders': '持证人员就业人数',
    'zero-households': '零就业家庭',
    assisted: '要求提供就业援助人数',
    placed: '帮助解决就业人数',
  },
  missing: {
    message: (of: string, measure: string, months: string) =>
      `${of}“${measure}”缺${months}月的数，不能算12个月平均值。`,
    settle: '评审标准以当年12个月平均值为基础；请补齐各月的数，没有的填0。',
  },
  unread: {
    message: (of: string, measure: string, month: number, shown: string) =>
      `${of}“${measure}”${month}月填的是“${shown}”，认不出数字。`,
    settle: '请改填数字。',
  },
  over: {
    message: (of: string, month: number) => `${of}${month}月的就业人数多于登记失业人员和持证人员总数。`,
    settle: '就业人数是其中的一部分，不会多于总数；请核对。',
  },
  average: {
    message: (of: string, measure: string, stated: string, expected: string) =>
      `${of}“${measure}”平均填${stated}，按各月应为${expected}。`,
    settle: '请核对各月数字和平均数。',
  },
  overlap: {
    message: (of: string, added: string, same: string) =>
      `${of}登记失业人员和持证人员分开填：相加就业率${added}%，两者完全重合则${same}%，是否达到96%结论不同。`,
    settle: '请核实两类人员重复多少，填一列去重后的总数“登记失业人员和持证人员”。',
  },
} as const;
