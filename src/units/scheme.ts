/** One grade: what it takes. null: the documents do not state it, and a person has not yet. */
export interface GradeStep {
  readonly name: string;
  /** The least total, itself included. */
  readonly least: number | null;
  /** At most this many percent of the ranked units, begun units left out. */
  readonly share: number | null;
  /** At most so many units. */
  readonly count: number | null;
  /** Everything below: it needs no line and has no quota. Only ever the last step. */
  readonly isRest: boolean;
}

/** 等次: grades from the best down. */
export interface GradeScheme {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly GradeStep[];
  /** What the documents demand beside points, in their words; a person confirms it. */
  readonly conditions: readonly string[];
  /** What takes a unit out of all grades, in their words. */
  readonly vetoes: readonly string[];
  /** Where that stands, and what the documents leave open. */
  readonly source: string;
}

const step = (name: string): GradeStep => ({ name, least: null, share: null, count: null, isRest: false });
const rest = (name: string): GradeStep => ({ ...step(name), isRest: true });

/** The plain grades of any assessment. Their lines and quotas are every office's own. */
const GRADES: GradeScheme = {
  id: 'grades',
  name: '等级',
  steps: [step('优秀'), step('良好'), step('合格'), rest('不合格')],
  conditions: [],
  vetoes: [],
  source: '分数线和名额由本单位确定。',
};

const STANDARD: GradeScheme = {
  id: 'standard',
  name: '达标',
  steps: [step('达标'), rest('未达标')],
  conditions: [
    '登记失业人员和持《再就业优惠证》人员就业率达到96%',
    '基本消除“零就业”家庭',
    '社区就业服务机构功能齐全，所有需要提供就业援助和推荐培训的失业（下岗）人员都能得到优质、高效的就业服务',
  ],
  vetoes: [],
  source: '永政办发〔2009〕151号，二（一）评定标准；文件没有规定分数线。',
};

const STARS: GradeScheme = {
  id: 'stars',
  name: '星级',
  steps: [step(''), step(''), step('')],
  conditions: [],
  vetoes: ['不列入评估', '取消参与评星级社区的资格'],
  source: '市级充分就业星级社区评审标准；文件没有规定星级名称和分数线。',
};

const ADVANCED: GradeScheme = {
  id: 'advanced',
  name: '先进',
  steps: [step('综合先进单位'), rest('—')],
  conditions: ['年终总评位次居前'],
  vetoes: [],
  source: '吉政发〔2004〕4号，五、奖惩办法；文件没有规定名额。',
};

/** All schemes; an office fills in what the documents leave blank, or writes grades of its own. */
export const SCHEMES: readonly GradeScheme[] = [GRADES, STANDARD, STARS, ADVANCED];

const OF_FORM: Readonly<Record<string, GradeScheme>> = {
  'full-employment-community': STANDARD,
  'star-community': STARS,
};

/** The scheme that a form's document speaks of; else the plain grades. */
export function schemeOf(form: string | null): GradeScheme {
  return (form === null ? undefined : OF_FORM[form]) ?? GRADES;
}
