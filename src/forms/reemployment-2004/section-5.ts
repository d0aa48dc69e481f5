import type { FormSection } from '../form';
import {
  all,
  any,
  choice,
  deduct,
  fromFull,
  inItem,
  inMethod,
  inRule,
  itemRule,
  no,
  pair,
  percent,
  rate,
  under,
  value,
  yes,
  yesNo,
  zero,
} from '../build';

/** 五/6 and 五/7 share one 考评方法 cell. */
const TRAINING_ROSTER =
  '由市再就业办根据各地财政、劳动保障部门报市财政局、劳动保障局的报表审核公布。实地查看被抽查的培训名册，没有名册的该项不得分';

const NOT_ON_TIME = inRule('未按时制定出台的即扣2分');
const NOT_SECURED = inRule('未落实的即扣2分');
const NO_FUNDS_OR_SITE = inRule('未落实资金或场地的扣3分');
const NOT_TRAINED = inRule('未完成任务的扣2分');
const NO_ROSTER = inMethod('没有名册的该项不得分');

const notTrained = deduct(NOT_TRAINED, under(rate('trained'), 100), 2);

export const section5: FormSection = {
  name: '五、强化技工教育和职业培训\n（15分）',
  points: 15,
  items: [
    {
      id: '5-1',
      number: null,
      text: '抓好技工学校建设。有条件的县（市、区）要制定建设一所技工学校的建设方案',
      points: 2,
      pointsText: '2分',
      rule: '未按时制定出台的即扣2分',
      method: '以各地技校建设方案报市劳动保障局备案为准。',
      scoring: itemRule(
        [
          yesNo('able', '是否属于有条件建设技工学校的县（市、区）', true),
          yesNo('on-time', '技工学校建设方案是否按时制定出台并报备案', true),
        ],
        fromFull(
          2,
          choice(
            inItem('有条件的县（市、区）要制定建设一所技工学校的建设方案'),
            '5-1-able',
            '没有条件的县（市、区）未制定方案，扣不扣分？',
            [
              'able-only',
              '只对有条件的县（市、区）扣分',
              deduct(NOT_ON_TIME, all(yes('able'), no('on-time')), 2),
            ],
            ['everyone', '未按时制定出台的都扣分', deduct(NOT_ON_TIME, no('on-time'), 2)],
          ),
        ),
      ),
      remark:
        'The item binds 有条件的县（市、区）; the rule column excepts nobody. No date is given for 按时.',
    },
    {
      id: '5-2',
      number: null,
      text: '落实技校建设资金和场所',
      points: 2,
      pointsText: '2分',
      rule: '未落实的即扣2分',
      method: '查核政府划拨资金和场地的正式文件。',
      scoring: itemRule(
        [yesNo('funds', '是否落实技校建设资金', true), yesNo('site', '是否落实技校建设场所', true)],
        fromFull(
          2,
          choice(
            NOT_SECURED,
            '5-2-funds-and-site',
            '资金和场所只落实一样的，算不算未落实？',
            [
              'either',
              '资金或场所有一样未落实，即扣2分',
              deduct(NOT_SECURED, any(no('funds'), no('site')), 2),
            ],
            ['both', '资金和场所都未落实，才扣2分', deduct(NOT_SECURED, all(no('funds'), no('site')), 2)],
          ),
        ),
      ),
    },
    {
      id: '5-3',
      number: null,
      text: '完成2004年技校招生计划',
      points: 2,
      pointsText: '2分',
      rule: '未完成的即扣2分',
      method: '由省劳动保障厅公布的2004年招生计划数和实际招生数进行评分。',
      scoring: itemRule(
        [pair('enrolled', '2004年技校实际招生数/招生计划数', '人')],
        fromFull(2, deduct(inRule('未完成的即扣2分'), under(rate('enrolled'), 100), 2)),
      ),
    },
    {
      id: '5-4',
      number: null,
      text: '各地在10月底前制定综合性职业培训基地建设方案',
      points: 2,
      pointsText: '2分',
      rule: '未按时完成即扣2分',
      method: '以各地政府确定的综合性培训基地建设方案报市劳动保障局备案为准。',
      scoring: itemRule(
        [yesNo('on-time', '综合性职业培训基地建设方案是否在10月底前制定并报备案', true)],
        fromFull(2, deduct(inRule('未按时完成即扣2分'), no('on-time'), 2)),
      ),
    },
    {
      id: '5-5',
      number: null,
      text: '明确综合性职业培训基地建设资金来源、落实场地',
      points: 3,
      pointsText: '3分',
      rule: '未落实资金或场地的扣3分',
      method: '查核各地政府划拨资金和场地的正式文件。',
      scoring: itemRule(
        [
          yesNo('funds', '是否明确落实综合性职业培训基地建设资金', true),
          yesNo('site', '是否落实综合性职业培训基地场地', true),
        ],
        fromFull(
          3,
          choice(
            NO_FUNDS_OR_SITE,
            '5-5-funds-or-site',
            '“未落实资金或场地”是指有一样未落实，还是两样都未落实？',
            [
              'either',
              '资金或场地有一样未落实，即扣3分',
              deduct(NO_FUNDS_OR_SITE, any(no('funds'), no('site')), 3),
            ],
            [
              'both',
              '资金和场地都未落实，才扣3分',
              deduct(NO_FUNDS_OR_SITE, all(no('funds'), no('site')), 3),
            ],
          ),
        ),
      ),
    },
    {
      id: '5-6',
      number: null,
      text: '对就业转失业人员和下岗职工提供再就业培训、再就业率60%以上',
      points: 2,
      pointsText: '2分',
      rule: '培训人数占达不到领取优惠证的下岗失业人员人数60%的扣2分。再就业率低于60%不得分',
      method: TRAINING_ROSTER,
      scoring: itemRule(
        [
          pair('trained', '再就业培训人数/领取优惠证的下岗失业人员人数', '人'),
          percent('re-employment-rate', '再就业率'),
          yesNo('roster', '有无再就业培训名册', true),
        ],
        zero(
          inRule('再就业率低于60%不得分'),
          under(value('re-employment-rate'), 60),
          zero(
            NO_ROSTER,
            no('roster'),
            fromFull(
              2,
              deduct(
                inRule('培训人数占达不到领取优惠证的下岗失业人员人数60%的扣2分'),
                under(rate('trained'), 60),
                2,
              ),
            ),
          ),
        ),
      ),
      remark:
        'Two rates of 60%: the share of trained takes 2, the rate of re-employment leaves nothing. 培训人数占达不到…60% is printed so (占…达不到60%).',
    },
    {
      id: '5-7',
      number: null,
      text: '完成创业培训计划',
      points: 2,
      pointsText: '2分',
      rule: '未完成任务的扣2分',
      method: TRAINING_ROSTER,
      scoring: itemRule(
        [pair('trained', '创业培训实际完成数/计划数', '人'), yesNo('roster', '有无创业培训名册', true)],
        choice(
          NO_ROSTER,
          '5-7-roster',
          '“没有名册的该项不得分”是否也约束创业培训？（考评方法与上一项合用一格）',
          ['binds', '没有创业培训名册的，本项不得分', zero(NO_ROSTER, no('roster'), fromFull(2, notTrained))],
          ['free', '只约束上一项（再就业培训），本项只看计划完成', fromFull(2, notTrained)],
        ),
      ),
      remark:
        'The shared cell names 培训名册 without saying of which training, and 该项 without saying which item: both readings stand.',
    },
  ],
};
