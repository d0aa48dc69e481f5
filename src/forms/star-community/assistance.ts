import type { FormItem } from '../form';
import {
  all,
  atLeast,
  award,
  band,
  bands,
  count,
  discretion,
  equal,
  excl,
  fromFull,
  fromZero,
  incl,
  inItem,
  inRule,
  itemRule,
  percent,
  some,
  under,
  value,
} from '../build';

/** 三、5 (a group of 16 points) and 6. */
export const assistance: readonly FormItem[] = [
  {
    id: '3-11',
    number: null,
    text: '5.开展就业援助工作。\n\n①有劳动能力和就业愿望的零就业家庭认定后一个月内至少一人实现就业，动态消除零就业家庭。（4分）',
    points: 4,
    pointsText: null,
    rule: '该项未达到要求，不得分。',
    method: '',
    scoring: itemRule(
      [count('families-unplaced', '认定后一个月内没有一人实现就业的零就业家庭户数', '户')],
      award(inRule('该项未达到要求，不得分'), equal(value('families-unplaced'), 0), 4),
    ),
  },
  {
    id: '3-12',
    number: null,
    text: '②有劳动能力和就业愿望的就业困难人员就业率达95%以上。（4分）',
    points: 4,
    pointsText: null,
    rule: '该项就业率达到80%-90%得2分，91%-94%得3分，95%以上得4分。',
    method: '',
    scoring: itemRule(
      [percent('hardship-rate', '有劳动能力和就业愿望的就业困难人员就业率')],
      bands(
        inRule('该项就业率达到80%-90%得2分，91%-94%得3分，95%以上得4分'),
        value('hardship-rate'),
        [band(incl(80), incl(90), 2), band(incl(91), incl(94), 3), band(incl(95), null, 4)],
        null,
      ),
    ),
    remark: '90%至91%、94%至95%之间原表没有规定，相邻两档之间都可能；80%以下没有写“不得分”，0至2分都可能。',
  },
  {
    id: '3-13',
    number: null,
    text: '③登记失业人员就业率达95%以上。（4分）',
    points: 4,
    pointsText: null,
    rule: '该项就业率达到85%-90%得1分，91%-94%得3分，95%以上得4分。',
    method: '',
    scoring: itemRule(
      [percent('registered-rate', '登记失业人员就业率')],
      bands(
        inRule('该项就业率达到85%-90%得1分，91%-94%得3分，95%以上得4分'),
        value('registered-rate'),
        [band(incl(85), incl(90), 1), band(incl(91), incl(94), 3), band(incl(95), null, 4)],
        null,
      ),
    ),
    remark: '90%至91%（1至3分）、94%至95%（3至4分）之间原表没有规定；85%以下没有写“不得分”，0至1分都可能。',
  },
  {
    id: '3-14',
    number: null,
    text: '④无失业半年以上人员。（4分）',
    points: 4,
    pointsText: null,
    rule: '该项未达到要求，酌情扣分。',
    method: '',
    scoring: itemRule(
      [count('long-unemployed', '失业半年以上人员人数', '人')],
      fromFull(4, discretion(inRule('该项未达到要求，酌情扣分'), -4, 0, some('long-unemployed'))),
    ),
  },
  {
    id: '3-15',
    number: null,
    text: '6.评估期开发社区居民公益性岗位，优先安置就业困难人员2人以上（3分），5人以上（6分）。',
    points: 6,
    pointsText: '6分',
    rule: '开发社区居民公益性岗位，有优先安置就业困难人员但达不到表中所列人数的，可酌情给分。',
    method: '',
    scoring: itemRule(
      [count('placed', '开发社区居民公益性岗位、优先安置的就业困难人员人数', '人', null)],
      fromZero(
        6,
        bands(
          inItem('优先安置就业困难人员2人以上（3分），5人以上（6分）'),
          value('placed'),
          [band(incl(2), excl(5), 3), band(incl(5), null, 6)],
          0,
        ),
        discretion(
          inRule('有优先安置就业困难人员但达不到表中所列人数的，可酌情给分'),
          0,
          3,
          all(atLeast(value('placed'), 1), under(value('placed'), 2)),
        ),
      ),
    ),
    remark:
      '“可酌情给分”只及安置了人但不到2人的，给分不超过2人以上的3分；一个也没有安置的不在其列。2至4人按已达到的一档得3分。',
  },
];
