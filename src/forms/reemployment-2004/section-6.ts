import type { FormSection } from '../form';
import {
  any,
  deduct,
  fromFull,
  inMethod,
  inRule,
  itemRule,
  no,
  pair,
  rate,
  under,
  yesNo,
  zero,
} from '../build';

/** 六/1 and 六/2 share one 考评方法 cell: it speaks of both budgets. */
const BUDGETS =
  '核查各地审核通过的安排再就业和农村劳动力培训资金财政预算数的正式文件，没有文件（或未明确具体预算数），扣2分。各地预算数与上报市财政局预算数不相符的，扣1分。本项扣完2分为止。';

const NOT_BUDGETED = inRule('未列入预算不得分');
const NO_DOCUMENT = inMethod('没有文件（或未明确具体预算数），扣2分');
const FIGURES_DIFFER = inMethod('各地预算数与上报市财政局预算数不相符的，扣1分');

const budget = zero(
  NOT_BUDGETED,
  no('budgeted'),
  fromFull(2, deduct(NO_DOCUMENT, no('document'), 2), deduct(FIGURES_DIFFER, no('figures-agree'), 1)),
);

export const section6: FormSection = {
  name: '六、落实就业再就业资金\n（12分）',
  points: 12,
  items: [
    {
      id: '6-1',
      number: null,
      text: '各地均把再就业资金列入财政预算',
      points: 2,
      pointsText: '2分',
      rule: '未列入预算不得分',
      method: BUDGETS,
      scoring: itemRule(
        [
          yesNo('budgeted', '再就业资金是否列入财政预算', true),
          yesNo('document', '是否有正式文件明确再就业资金的具体预算数', true),
          yesNo('figures-agree', '再就业资金预算数与上报市财政局预算数是否相符', true),
        ],
        budget,
      ),
      remark: 'No document 2, figures that differ 1, together 本项扣完2分为止.',
    },
    {
      id: '6-2',
      number: null,
      text: '把农村劳动力职业技能培训资金纳入财政预算',
      points: 2,
      pointsText: '2分',
      rule: '未列入预算不得分',
      method: BUDGETS,
      scoring: itemRule(
        [
          yesNo('budgeted', '农村劳动力职业技能培训资金是否纳入财政预算', true),
          yesNo('document', '是否有正式文件明确农村劳动力培训资金的具体预算数', true),
          yesNo('figures-agree', '农村劳动力培训资金预算数与上报市财政局预算数是否相符', true),
        ],
        budget,
      ),
      remark:
        'The shared cell names 再就业和农村劳动力培训资金: the rules of 6-1 govern this item too, on its own budget.',
    },
    {
      id: '6-3',
      number: null,
      text: '足额落实各项再就业补贴资金',
      points: 4,
      pointsText: '4分',
      rule: '未足额落实的扣2分',
      method:
        '核查各地财政局提供的“财政社会保障补助资金专户”中“就业补贴”科目的资金到账凭证（应为本级财政资金），省、市下达的资金应列开或（列明），未按预算数到账资金的：即按计分方法扣分。',
      scoring: itemRule(
        [pair('arrived', '本级“就业补贴”科目到账资金/预算数', '万元')],
        fromFull(4, deduct(inRule('未足额落实的扣2分'), under(rate('arrived'), 100), 2)),
      ),
      remark:
        'An item of 4 whose rule takes exactly 2: 4 or 2. For the other 2 the form has no rule, and none is made up here.',
    },
    {
      id: '6-4',
      number: null,
      text: '安排劳动力市场建设资金',
      points: 2,
      pointsText: '2分',
      rule: '未落实即扣2分',
      method:
        '核查各地财政局有关安排2004年劳动力市场建设资金的正式文件和到账凭证（不含省、市下达资金）,2004年本级没有安排或未到账的，即按计分方法扣分。',
      scoring: itemRule(
        [
          yesNo('arranged', '2004年本级是否安排劳动力市场建设资金', true),
          yesNo('arrived', '劳动力市场建设资金是否到账', true),
        ],
        fromFull(
          2,
          deduct(
            inMethod('2004年本级没有安排或未到账的，即按计分方法扣分'),
            any(no('arranged'), no('arrived')),
            2,
          ),
        ),
      ),
    },
    {
      id: '6-5',
      number: null,
      text: '安排街道、乡镇、社区劳动保障工作经费',
      points: 2,
      pointsText: '2分',
      rule: '未落实即扣2分',
      method: '核查各地财政局有关拨款工作经费的文件和到账凭证，未有安排或不是核拨安排的，即按计分方法扣分。',
      scoring: itemRule(
        [
          yesNo('arranged', '是否安排街道、乡镇、社区劳动保障工作经费', true),
          yesNo('allocated', '工作经费是否为核拨安排', true),
        ],
        fromFull(
          2,
          deduct(
            inMethod('未有安排或不是核拨安排的，即按计分方法扣分'),
            any(no('arranged'), no('allocated')),
            2,
          ),
        ),
      ),
    },
  ],
};
