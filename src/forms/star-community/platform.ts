import type { FormSection } from '../form';
import {
  all,
  amount,
  any,
  atLeast,
  award,
  count,
  deduct,
  discretion,
  disqualify,
  fromFull,
  fromZero,
  inItem,
  inRule,
  itemRule,
  no,
  under,
  value,
  yes,
  yesNo,
} from '../build';

export const platform: FormSection = {
  name: '一、社区人力资源和社会保障平台建设（12分）',
  points: 12,
  items: [
    {
      id: '1-1',
      number: null,
      text: '1.建立社区人力资源和社会保障工作平台，其中已由县（市、区）级人社部门或街道(乡镇)有关部门下文正式建站（2分）；设立人力资源和社会保障专门服务窗口（1分）。',
      points: 3,
      pointsText: '3分',
      rule: '凡未建立社区劳动就业和社会保障服务机构（以下称社区平台）或未设立人力资源和社会保障专门服务窗口的不列入评估。',
      method: '',
      scoring: itemRule(
        [
          yesNo('documented', '已由县（市、区）级人社部门或街道（乡镇）有关部门下文正式建站', true),
          yesNo('window', '设立人力资源和社会保障专门服务窗口', true),
          yesNo('platform', '建立社区劳动就业和社会保障服务机构（社区平台）', true),
        ],
        fromZero(
          3,
          award(
            inItem('已由县（市、区）级人社部门或街道(乡镇)有关部门下文正式建站（2分）'),
            yes('documented'),
            2,
          ),
          award(inItem('设立人力资源和社会保障专门服务窗口（1分）'), yes('window'), 1),
          disqualify(
            inRule(
              '凡未建立社区劳动就业和社会保障服务机构（以下称社区平台）或未设立人力资源和社会保障专门服务窗口的不列入评估。',
            ),
            any(no('platform'), no('window')),
          ),
        ),
      ),
      remark: '“不列入评估”是取消整张表的资格，不是本项扣分。',
    },
    {
      id: '1-2',
      number: null,
      text: '2.已配备人力资源和社会保障协理员2人以上，其中有1人专职人员（3分）；至少有1人以上经过人力资源和社会保障协理员业务培训并持人力资源和社会保障协理员国家职业资格四级及以上证书。（2分）。',
      points: 5,
      pointsText: '5分',
      rule: '社区平台专职人员是指工作岗位相对稳定两年以上，且专职从事就业和社会保障的工作人员。工作人员经过人力资源和社会保障协理员业务培训并取得四级及以上职业资格证书，未取得四级及以上证书的扣2分。',
      method: '',
      scoring: itemRule(
        [
          count('assistants', '已配备人力资源和社会保障协理员人数', '人', null),
          count(
            'full-time',
            '其中专职人员（岗位相对稳定两年以上，且专职从事就业和社会保障）人数',
            '人',
            null,
          ),
          count('certified', '经过协理员业务培训并持四级及以上证书的人数', '人', null),
        ],
        fromZero(
          5,
          award(
            inItem('已配备人力资源和社会保障协理员2人以上，其中有1人专职人员（3分）'),
            all(atLeast(value('assistants'), 2), atLeast(value('full-time'), 1)),
            3,
          ),
          award(
            inItem(
              '至少有1人以上经过人力资源和社会保障协理员业务培训并持人力资源和社会保障协理员国家职业资格四级及以上证书。（2分）',
            ),
            atLeast(value('certified'), 1),
            2,
          ),
        ),
      ),
      remark:
        '操作办法“未取得四级及以上证书的扣2分”与标准“至少有1人以上…（2分）”是同一2分：有1人取得即不扣，不要求人人取得。',
    },
    {
      id: '1-3',
      number: null,
      text: '3.有就业服务工作相适应的专门公共服务场所10平方米以上（2分），有服务柜台和计算机网络设备、传真机等信息服务所需的相关设施设备。（2分）',
      points: 4,
      pointsText: '4分',
      rule: '就业服务场所面积，与社区其他工作部门服务场地共用的，可合并计算面积。服务场地未达到要求扣2分，服务柜台和信息服务所需的相关设施设备不完善的可酌情扣分。',
      method: '',
      scoring: itemRule(
        [
          amount(
            'area',
            '就业服务工作相适应的专门公共服务场所面积（与其他工作部门共用的可合并计算，没有填0）',
            '平方米',
          ),
          yesNo('equipment-incomplete', '服务柜台和信息服务所需的相关设施设备不完善', false),
        ],
        fromFull(
          4,
          deduct(inRule('服务场地未达到要求扣2分'), under(value('area'), 10), 2),
          discretion(
            inRule('服务柜台和信息服务所需的相关设施设备不完善的可酌情扣分'),
            -2,
            0,
            yes('equipment-incomplete'),
          ),
        ),
      ),
      remark: '酌情扣分只及设施设备这2分；10平方米以上含10平方米。',
    },
  ],
};
