import type { Bilingual } from '../text/bilingual';

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
  community: (name: string): Bilingual => ({
    zh: name === '' ? '' : `${name}：`,
    en: name === '' ? '' : `“${name}”: `,
  }),
  declaration: {
    fields: {
      community: { zh: '社区名称', en: 'name of the community' },
      leader: { zh: '负责人', en: 'person in charge' },
      affiliation: { zh: '隶属关系', en: 'affiliation' },
      address: { zh: '社区地址', en: 'address' },
      phone: { zh: '联系电话', en: 'telephone' },
    },
    sealers: {
      community: { zh: '社区', en: 'the community' },
      township: { zh: '乡镇劳保所', en: 'the township' },
      county: { zh: '县人事劳动保障部门', en: 'the county' },
      city: { zh: '市劳动保障部门', en: 'the city' },
    },
    unit: { zh: '单位', en: 'unit' },
    date: { zh: '日期', en: 'date' },
    blank: {
      message: (name: Bilingual) => ({
        zh: `申报表“${name.zh}”没有填。`,
        en: `The declaration’s ${name.en} is blank.`,
      }),
      settle: { zh: '请补填。', en: 'Fill it in.' },
    },
    phone: {
      message: (shown: string) => ({
        zh: `申报表联系电话填的是“${shown}”，不像电话号码。`,
        en: `The declaration’s telephone “${shown}” does not look like a number.`,
      }),
      settle: {
        zh: '请核对区号和位数，如0577-1234567或11位手机号。',
        en: 'Check the area code and the number of digits, such as 0577-1234567 or 11 digits.',
      },
    },
    seal: {
      message: (by: Bilingual, blanks: readonly Bilingual[]) => ({
        zh: `申报表${by.zh}的盖章处没有填${blanks.map(({ zh }) => zh).join('、')}。`,
        en: `Where ${by.en} puts its seal on the declaration, nothing is filled in for ${blanks.map(({ en }) => en).join(' and ')}.`,
      }),
      settle: {
        zh: '请补填；是否盖章须看纸面。',
        en: 'Fill it in; whether it is sealed can only be seen on paper.',
      },
    },
    noDate: {
      message: (by: Bilingual, shown: string) => ({
        zh: `申报表${by.zh}的日期是“${shown}”，不是完整的日期。`,
        en: `The declaration’s date of ${by.en}, “${shown}”, is not a whole date.`,
      }),
      settle: { zh: '请改填年、月、日。', en: 'Enter year, month and day.' },
    },
    order: {
      message: (by: Bilingual, date: string, before: Bilingual, earlier: string) => ({
        zh: `申报表${by.zh}的日期（${date}）早于${before.zh}的日期（${earlier}）。`,
        en: `The declaration’s date of ${by.en} (${date}) is before that of ${before.en} (${earlier}).`,
      }),
      settle: {
        zh: '申报由社区填报、乡镇推荐、县初审、市验收，日期应依次不早于前一级；请核对。',
        en: 'Community, township, county and city sign in this order; check the dates.',
      },
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
  measureInEnglish: {
    registered: 'registered unemployed',
    holders: 'certificate holders',
    base: 'registered unemployed and holders',
    employed: 'employed',
    'employed-registered': 'employed of the registered',
    'employed-holders': 'employed of the holders',
    'zero-households': 'zero-employment households',
    assisted: 'asked for help',
    placed: 'helped into work',
  },
  missing: {
    message: (of: Bilingual, measure: Bilingual, months: readonly number[]) => ({
      zh: `${of.zh}“${measure.zh}”缺${months.join('、')}月的数，不能算12个月平均值。`,
      en: `${of.en}“${measure.en}” lacks months ${months.join(', ')}, so there is no mean of 12 months.`,
    }),
    settle: {
      zh: '评审标准以当年12个月平均值为基础；请补齐各月的数，没有的填0。',
      en: 'The standard rests on the mean of twelve months: fill in each, 0 where there is none.',
    },
  },
  unread: {
    message: (of: Bilingual, measure: Bilingual, month: number, shown: string) => ({
      zh: `${of.zh}“${measure.zh}”${month}月填的是“${shown}”，认不出数字。`,
      en: `${of.en}“${measure.en}” of month ${month} says “${shown}”, which is no number.`,
    }),
    settle: { zh: '请改填数字。', en: 'Enter a number.' },
  },
  over: {
    message: (of: Bilingual, month: number) => ({
      zh: `${of.zh}${month}月的就业人数多于登记失业人员和持证人员总数。`,
      en: `${of.en}more people employed in month ${month} than registered unemployed and holders.`,
    }),
    settle: {
      zh: '就业人数是其中的一部分，不会多于总数；请核对。',
      en: 'They are a part of those and can’t be more; check the figures.',
    },
  },
  average: {
    message: (of: Bilingual, measure: Bilingual, stated: string, expected: string) => ({
      zh: `${of.zh}“${measure.zh}”平均填${stated}，按各月应为${expected}。`,
      en: `${of.en}the mean of “${measure.en}” says ${stated}; by its months it is ${expected}.`,
    }),
    settle: { zh: '请核对各月数字和平均数。', en: 'Check the months and the mean.' },
  },
  overlap: {
    message: (of: Bilingual, added: string, same: string) => ({
      zh: `${of.zh}登记失业人员和持证人员分开填：相加就业率${added}%，两者完全重合则${same}%，是否达到96%结论不同。`,
      en: `${of.en}registered unemployed and holders are entered apart: ${added}% employed if nobody is both, ${same}% if all are, on either side of 96%.`,
    }),
    settle: {
      zh: '请核实两类人员重复多少，填一列去重后的总数“登记失业人员和持证人员”。',
      en: 'Find out how many are both, and enter one column “登记失业人员和持证人员” that counts each once.',
    },
  },
} as const;
