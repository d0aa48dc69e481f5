import type { FormItem } from '../form';
import { any, award, discretion, fromFull, inItem, inRule, itemRule, no, yes, yesNo, zero } from '../build';

/** 三、1 and 2: groups of 16 and 11 points. */
export const ledgersAndPublicity: readonly FormItem[] = [
  {
    id: '3-1',
    number: null,
    text: '1.社区服务台帐齐全，实现信息资源共享。\n\n①一是建立各类求职者、失业人员推荐就业情况台帐；二是建立辖区用人单位招用人员情况基础台帐。同时将以上信息录入电脑，实现与县（区、市）级人力资源市场信息网络或与省公共就业服务信息系统联网，并及时更新相关信息，实行动态管理。（12分）',
    points: 12,
    pointsText: null,
    rule: '各类求职者、失业人员和辖区用人单位招用人员情况基础台帐，至少应有辖区失业人员（包括零就业家庭和其他就业困难人员）台帐，其他求职人员（包括进城农村劳动力）台帐和用人单位招用工情况台帐。此项台帐不全的或相关信息未及时更新的、未实现与县（区、市）级人力资源市场信息网络或与省公共就业服务信息系统联网可酌情扣分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('ledgers-incomplete', '台帐不全（失业人员、其他求职人员、用人单位招用工情况）', false),
        yesNo('not-updated', '相关信息未及时更新', false),
        yesNo('not-networked', '未与县（区、市）级人力资源市场信息网络或省公共就业服务信息系统联网', false),
      ],
      fromFull(
        12,
        discretion(
          inRule(
            '此项台帐不全的或相关信息未及时更新的、未实现与县（区、市）级人力资源市场信息网络或与省公共就业服务信息系统联网可酌情扣分',
          ),
          -12,
          0,
          any(yes('ledgers-incomplete'), yes('not-updated'), yes('not-networked')),
        ),
      ),
    ),
  },
  {
    id: '3-2',
    number: null,
    text: '②做好社区就业情况统计，及时准确向县（市、区）就业服务机构上报就业、失业登记情况和就业再就业工作情况及相关统计报表。（4分）',
    points: 4,
    pointsText: null,
    rule: '可在现场查阅相关报表，上机查阅所录入的用工登记信息和求职登记信息更新情况。录入信息量少的酌情扣分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('few-entries', '录入信息量少', false),
        yesNo('reports-late', '未及时准确上报登记情况、工作情况及相关统计报表', false),
      ],
      fromFull(
        4,
        discretion(inRule('录入信息量少的酌情扣分'), -4, 0, yes('few-entries')),
        discretion(
          inItem(
            '及时准确向县（市、区）就业服务机构上报就业、失业登记情况和就业再就业工作情况及相关统计报表',
          ),
          -4,
          0,
          yes('reports-late'),
        ),
      ),
    ),
    remark: '未及时准确上报扣多少，原表没有规定：由评审人在本项4分内判断，不另立规则。',
  },
  {
    id: '3-3',
    number: null,
    text: '2.就业政策宣传与落实。\n\n①常年备有比较齐全的就业政策宣传册（单）和设立公用的政策宣传栏。（3分）',
    points: 3,
    pointsText: null,
    rule: '就业政策宣传册（单）不全的酌情扣分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('leaflets-incomplete', '就业政策宣传册（单）不全', false),
        yesNo('no-board', '未设立公用的政策宣传栏', false),
      ],
      fromFull(
        3,
        discretion(inRule('就业政策宣传册（单）不全的酌情扣分'), -3, 0, yes('leaflets-incomplete')),
        discretion(inItem('设立公用的政策宣传栏'), -3, 0, yes('no-board')),
      ),
    ),
    remark: '未设宣传栏扣多少，原表没有规定：由评审人在本项3分内判断。',
  },
  {
    id: '3-4',
    number: null,
    text: '②定期深入零就业家庭和其他就业困难人员家庭宣传走访每年至少一次以上，并记录备案。（4分）',
    points: 4,
    pointsText: null,
    rule: '有走访、无记录备案不得分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('visited', '每年至少一次以上深入零就业家庭和其他就业困难人员家庭宣传走访', true),
        yesNo('recorded', '走访有记录备案', true),
      ],
      zero(
        inRule('有走访、无记录备案不得分'),
        no('recorded'),
        award(inItem('定期深入零就业家庭和其他就业困难人员家庭宣传走访每年至少一次以上'), yes('visited'), 4),
      ),
    ),
  },
  {
    id: '3-5',
    number: null,
    text: '③协助落实各项就业再就业优惠政策，如：社保补贴政策、小额担保贷款政策、公益性岗位补贴政策等。（4分）',
    points: 4,
    pointsText: null,
    rule: '就业政策落实不到位的酌情扣分',
    method: '',
    scoring: itemRule(
      [yesNo('policies-wanting', '就业政策落实不到位', false)],
      fromFull(4, discretion(inRule('就业政策落实不到位的酌情扣分'), -4, 0, yes('policies-wanting'))),
    ),
  },
];
