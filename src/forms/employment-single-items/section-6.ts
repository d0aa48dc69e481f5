import {
  inRule,
  count,
  yesNo,
  value,
  yes,
  no,
  equal,
  some,
  fromFull,
  fromZero,
  atMostTogether,
  award,
  per,
  zero,
  choice,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

const OFF_BY = inRule('主要指标数据上传量偏离实际数量每10%扣5分，单个指标扣完10分为止');
const IN_ALL = inRule('总计扣完20分为止');

export const section6: FormSection = {
  name: '就业管理信息化建设（100分）',
  points: 100,
  items: [
    {
      id: '6-1',
      number: null,
      text: '工作机制',
      points: 10,
      pointsText: '10',
      rule: '明确此项工作的领导或分管领导并明确专门的技术管理人员得5分，否则不得分。建立信息发布、网络、安全等运维管理制度得5分，否则不得分。',
      method:
        '明确负责此项工作的领导或分管领导，明确专门的技术管理人员；实行信息发布、网络、安全等运维管理制度。',
      scoring: itemRule(
        [
          yesNo('staff', '是否明确此项工作的领导或分管领导并明确专门的技术管理人员', true),
          yesNo('rules', '是否建立信息发布、网络、安全等运维管理制度', true),
        ],
        fromZero(
          10,
          award(
            inRule('明确此项工作的领导或分管领导并明确专门的技术管理人员得5分，否则不得分'),
            yes('staff'),
            5,
          ),
          award(inRule('建立信息发布、网络、安全等运维管理制度得5分，否则不得分'), yes('rules'), 5),
        ),
      ),
    },
    {
      id: '6-2',
      number: null,
      text: '网络系统',
      points: 15,
      pointsText: '15',
      rule: '县（市）、街道（乡镇）和社区与市中心联网并保持网络联通得10分，有一个（次）未联网或未联通扣5分，扣完为止；已建村级平台全部与市中心实现联网的得5分，否则不得分。',
      method: '实现就业服务网络“四级”联网，并保持网络联通。',
      scoring: itemRule(
        [
          count('offline', '未联网或未联通的', '个（次）'),
          yesNo('villages', '已建村级平台是否全部与市中心实现联网', true),
        ],
        fromZero(
          15,
          fromFull(10, per(inRule('有一个（次）未联网或未联通扣5分，扣完为止'), 'offline', 5)),
          award(inRule('已建村级平台全部与市中心实现联网的得5分，否则不得分'), yes('villages'), 5),
        ),
      ),
    },
    {
      id: '6-3',
      number: null,
      text: '应用系统',
      points: 5,
      pointsText: '5',
      rule: '达到要求的得5分，市、县（市、区）有不符合要求的不得分。',
      method: '各级就业机构使用省统一开发软件，或使用部平台软件。',
      scoring: itemRule(
        [count('unfit', '不符合要求的市、县（市、区）')],
        zero(
          inRule('市、县（市、区）有不符合要求的不得分'),
          some('unfit'),
          award(inRule('达到要求的得5分'), equal(value('unfit'), 0), 5),
        ),
      ),
    },
    {
      id: '6-4',
      number: null,
      text: '数据库\n\n系 统',
      points: 20,
      pointsText: '20',
      rule: '市级数据库覆盖辖区内所有县（市、区）就业信息并实行动态同步的得15分，缺少一个县（市、区）扣5分，扣完为止；数据覆盖就业各项主要业务和主要指标项的得5分，否则不得分。',
      method: '市级就业信息基础数据库覆盖所辖所有县（市、区）；数据覆盖就业各项主要业务。',
      scoring: itemRule(
        [
          count('counties-missing', '数据库未覆盖或未动态同步的县（市、区）'),
          yesNo('covers', '数据是否覆盖就业各项主要业务和主要指标项', true),
        ],
        fromZero(
          20,
          fromFull(15, per(inRule('缺少一个县（市、区）扣5分，扣完为止'), 'counties-missing', 5)),
          award(inRule('数据覆盖就业各项主要业务和主要指标项的得5分，否则不得分'), yes('covers'), 5),
        ),
      ),
    },
    {
      id: '6-5',
      number: null,
      text: '系统使用',
      points: 25,
      pointsText: '25',
      rule: '就业和失业登记证发放管理、失业保险待遇享受、以及涉及劳动者享受政府补贴的各项业务全部使用信息系统并实行实名制管理的得25分，每一项业务未达要求的扣5分，扣完为止。',
      method: '就业服务和管理主要业务使用信息系统经办，并实行实名制管理。',
      scoring: itemRule(
        [count('below', '未全部使用信息系统并实行实名制管理的业务', '项')],
        fromFull(25, per(inRule('每一项业务未达要求的扣5分，扣完为止'), 'below', 5)),
      ),
    },
    {
      id: '6-6',
      number: null,
      text: '数据利用',
      points: 25,
      pointsText: '25',
      rule: '按时向省中心上传就业监测数据的得20分，不能按时上传数据不得分。按时上传，但主要指标数据上传量偏离实际数量每10%扣5分，单个指标扣完10分为止，总计扣完20分为止。市级开展数据监测分析应用的得5分，未开展的不得分。（以上依据部、省就业信息监测制度和有关指标标准）',
      method: '按时按质上传就业监测数据；市级开展数据监测分析应用。',
      scoring: itemRule(
        [
          yesNo('in-time', '是否按时向省中心上传就业监测数据', true),
          count('off-under-10', '上传量偏离实际数量不足10%（不含相符）的主要指标'),
          count('off-10', '上传量偏离实际数量正好10%的主要指标'),
          count('off-10-to-20', '上传量偏离实际数量超过10%、不足20%的主要指标'),
          count('off-20', '上传量偏离实际数量20%以上的主要指标'),
          yesNo('analysis', '市级是否开展数据监测分析应用', true),
        ],
        fromZero(
          25,
          zero(
            inRule('不能按时上传数据不得分'),
            no('in-time'),
            fromFull(
              20,
              choice(
                OFF_BY,
                '6-6-steps',
                '“偏离实际数量每10%扣5分”，偏离不足10%怎样计？',
                [
                  'full',
                  '满10%才扣5分，满20%扣10分',
                  atMostTogether(
                    IN_ALL,
                    20,
                    per(OFF_BY, 'off-10', 5),
                    per(OFF_BY, 'off-10-to-20', 5),
                    per(OFF_BY, 'off-20', 10),
                  ),
                ],
                [
                  'begun',
                  '不足10%按10%计，扣5分',
                  atMostTogether(
                    IN_ALL,
                    20,
                    per(OFF_BY, 'off-under-10', 5),
                    per(OFF_BY, 'off-10', 5),
                    per(OFF_BY, 'off-10-to-20', 10),
                    per(OFF_BY, 'off-20', 10),
                  ),
                ],
              ),
            ),
          ),
          award(inRule('市级开展数据监测分析应用的得5分，未开展的不得分'), yes('analysis'), 5),
        ),
      ),
      remark:
        '20 + 5. Of the 20: 扣5分 per 10% of deviation, at most 10 an indicator, at most 20 in all; whether 10% counts when begun or when full is not said.',
    },
  ],
};
