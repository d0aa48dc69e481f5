import {
  inRule,
  yesNo,
  pair,
  growth,
  yes,
  over,
  equal,
  fromZero,
  award,
  zero,
  cases,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

export const section7: FormSection = {
  name: '就业专项资金管理（50分）',
  points: 50,
  items: [
    {
      id: '7-1',
      number: null,
      text: '就业专项资金筹集',
      points: 10,
      pointsText: '10',
      rule: '年度财政安排的就业专项资金比上年增长的得10分，持平的得5分，降低的不得分。',
      method: '多渠道筹集就业资金，确保财政投入的就业专项资金逐年增长。',
      scoring: itemRule(
        [pair('funds', '本年财政安排的就业专项资金/上年财政安排的就业专项资金', '万元')],
        cases(
          inRule('年度财政安排的就业专项资金比上年增长的得10分，持平的得5分，降低的不得分'),
          [
            [over(growth('funds'), 0), 10],
            [equal(growth('funds'), 0), 5],
          ],
          0,
        ),
      ),
      remark: 'More than last year 10, the same 5, less 0.',
    },
    {
      id: '7-2',
      number: null,
      text: '就业专项资金使用',
      points: 10,
      pointsText: '10',
      rule: '各项政策均按规定落实资金，使用规范合理的得3分；使用实名制资金管理系统的得3分；实名制资金管理系统联网到位的得2分；未有因资金使用不当而引起的举报、上访等事件的得2分。有因资金使用问题引起投诉、举报并查实的，此项不得分。',
      method:
        '严格按规定使用就业专项资金，满足就业创业政策落实对就业资金的要求，保证就业工作正常开展。补贴劳动者的各项资金实行计算机软件管理，并按照实名制要求将补贴资金落实到劳动者个人。',
      scoring: itemRule(
        [
          yesNo('as-required', '各项政策是否均按规定落实资金，使用规范合理', true),
          yesNo('system', '是否使用实名制资金管理系统', true),
          yesNo('connected', '实名制资金管理系统是否联网到位', true),
          yesNo('no-events', '是否未有因资金使用不当而引起的举报、上访等事件', true),
          yesNo('complaints', '有无因资金使用问题引起投诉、举报并查实的', false),
        ],
        zero(
          inRule('有因资金使用问题引起投诉、举报并查实的，此项不得分'),
          yes('complaints'),
          fromZero(
            10,
            award(inRule('各项政策均按规定落实资金，使用规范合理的得3分'), yes('as-required'), 3),
            award(inRule('使用实名制资金管理系统的得3分'), yes('system'), 3),
            award(inRule('实名制资金管理系统联网到位的得2分'), yes('connected'), 2),
            award(inRule('未有因资金使用不当而引起的举报、上访等事件的得2分'), yes('no-events'), 2),
          ),
        ),
      ),
      remark: '3 + 3 + 2 + 2, then a clause that leaves nothing of the whole item (此项不得分).',
    },
    {
      id: '7-3',
      number: null,
      text: '就业专项资金结余',
      points: 10,
      pointsText: '10',
      rule: '年度资金收支保持基本平衡，当年结余量较为合理的得3分，否则不得分；累计结余量占全省比重较小的得4分，否则不得分；市本级及所辖县累计结余量均较为适中的得3分，否则不得分。',
      method: '就业专项资金当年收支相对平衡，累计结余总量适中，分布合理。',
      scoring: itemRule(
        [
          yesNo('balanced', '年度资金收支是否保持基本平衡，当年结余量较为合理', true),
          yesNo('small-share', '累计结余量占全省比重是否较小', true),
          yesNo('moderate', '市本级及所辖县累计结余量是否均较为适中', true),
        ],
        fromZero(
          10,
          award(
            inRule('年度资金收支保持基本平衡，当年结余量较为合理的得3分，否则不得分'),
            yes('balanced'),
            3,
          ),
          award(inRule('累计结余量占全省比重较小的得4分，否则不得分'), yes('small-share'), 4),
          award(inRule('市本级及所辖县累计结余量均较为适中的得3分，否则不得分'), yes('moderate'), 3),
        ),
      ),
    },
    {
      id: '7-4',
      number: null,
      text: '就业专项资金核算',
      points: 10,
      pointsText: '10',
      rule: '各项促进就业资金按规定核算的得4分，否则不得分；严格按规定编制报送季度和年度决算报表的得4分，否则不得分；按资金项目核算并能够分项目填报相关报表，管理工作到位的得2分，否则不得分。',
      method: '严格按规定核算就业专项资金，有完善的报表制度，及时报送规范完整的季度和年度决算报表',
      scoring: itemRule(
        [
          yesNo('accounted', '各项促进就业资金是否按规定核算', true),
          yesNo('reports', '是否严格按规定编制报送季度和年度决算报表', true),
          yesNo('by-project', '是否按资金项目核算并能够分项目填报相关报表，管理工作到位', true),
        ],
        fromZero(
          10,
          award(inRule('各项促进就业资金按规定核算的得4分，否则不得分'), yes('accounted'), 4),
          award(inRule('严格按规定编制报送季度和年度决算报表的得4分，否则不得分'), yes('reports'), 4),
          award(
            inRule('按资金项目核算并能够分项目填报相关报表，管理工作到位的得2分，否则不得分'),
            yes('by-project'),
            2,
          ),
        ),
      ),
    },
    {
      id: '7-5',
      number: null,
      text: '绩效管理',
      points: 10,
      pointsText: '10',
      rule: '建立绩效管理制度的得3分，否则不得分；按年度进行绩效评价的得2分，否则不得分；绩效目标和考核指标设置科学，指标间逻辑关系清楚，绩效评价效果显著的得4分，否则不得分；绩效评价报告及时上报备案的得1分，否则不得分。',
      method:
        '建立并实施补贴资金绩效管理制度，分补贴项目设立绩效目标和考核指标，对年度补贴资金进行绩效评价。',
      scoring: itemRule(
        [
          yesNo('system', '是否建立绩效管理制度', true),
          yesNo('yearly', '是否按年度进行绩效评价', true),
          yesNo('goals', '绩效目标和考核指标设置是否科学，指标间逻辑关系清楚，绩效评价效果显著', true),
          yesNo('filed', '绩效评价报告是否及时上报备案', true),
        ],
        fromZero(
          10,
          award(inRule('建立绩效管理制度的得3分，否则不得分'), yes('system'), 3),
          award(inRule('按年度进行绩效评价的得2分，否则不得分'), yes('yearly'), 2),
          award(
            inRule('绩效目标和考核指标设置科学，指标间逻辑关系清楚，绩效评价效果显著的得4分，否则不得分'),
            yes('goals'),
            4,
          ),
          award(inRule('绩效评价报告及时上报备案的得1分，否则不得分'), yes('filed'), 1),
        ),
      ),
    },
  ],
};
