import type { FormSection } from '../form';
import { cleaned, scannedItem } from './scan';

const NO_RULE = '原表没有评分办法，按标准酌情评分，范围为0至分值。';

const employment: FormSection = {
  name: '一、社区 就业指 标方面 (40分)',
  restored: cleaned('一、社区就业指标方面（40分）'),
  points: 40,
  items: [
    scannedItem({
      id: '1-1',
      number: '1',
      text: '社区内有劳动能力和就业愿望的登记失业人员和 持《再就业优惠》人员率达到 96%;',
      restored: {
        text: '社区内有劳动能力和就业愿望的登记失业人员和持《再就业优惠证》人员就业率达到96%；',
        reason:
          '扫描件缺“证”“就业”三字，据同一文件“（一）评定标准”第1条“登记失业人员和持《再就业优惠证》人员就业率达到96%”补。',
      },
      points: 15,
      remark: '评审标准以当年12个月平均值为基础，综合考虑年底的实际情况（通知第三部分）。',
    }),
    scannedItem({ id: '1-2', number: '2', text: '社区内基本消除"零就业家庭"', points: 15, remark: NO_RULE }),
    scannedItem({
      id: '1-3',
      number: '3',
      text: '社区就业服务机构功能齐全,下岗失业人员都能得 到优质、高效的各项就业再就业服务。',
      restored: cleaned('社区就业服务机构功能齐全，下岗失业人员都能得到优质、高效的各项就业再就业服务。'),
      points: 10,
      remark: NO_RULE,
    }),
  ],
};

const platform: FormSection = {
  name: '二、社区 平台建 设(10 分)',
  restored: cleaned('二、社区平台建设（10分）'),
  points: 10,
  items: [
    scannedItem({
      id: '2-1',
      number: '4',
      text: '设立社区劳动保障工作平台,并正式挂牌',
      restored: cleaned('设立社区劳动保障工作平台，并正式挂牌'),
      points: 2,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-2',
      number: '5',
      text: '配备专职就业援助员,并经过业务培训,持证上岗',
      restored: cleaned('配备专职就业援助员，并经过业务培训，持证上岗'),
      points: 3,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-3',
      number: '6',
      text: '落实工作场地,配备电话、计算机、传真机等办公 设施;制定规章制度、办事程序、工作职责和服务 范围,并上墙公示',
      restored: cleaned(
        '落实工作场地，配备电话、计算机、传真机等办公设施；制定规章制度、办事程序、工作职责和服务范围，并上墙公示',
      ),
      points: 3,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-4',
      number: '7',
      text: '社区就业纳入社区建设总体规划和目标管理重要 内容',
      restored: cleaned('社区就业纳入社区建设总体规划和目标管理重要内容'),
      points: 2,
      remark: NO_RULE,
    }),
  ],
};

const support: FormSection = {
  name: '三、扶策和援面分)',
  restored: {
    text: '三、扶持政策和就业援助方面（35分）',
    reason: '扫描件缺字；“35分”由本部分七项分值之和（3+3+5+2+5+2+15）得出，也等于总分100减其余四部分。',
  },
  points: 35,
  items: [
    scannedItem({
      id: '3-1',
      number: '8',
      text: '社区平台工作人员熟知各项就业再就业政策,并采 用多种形式宣传,效果显著。',
      restored: cleaned('社区平台工作人员熟知各项就业再就业政策，并采用多种形式宣传，效果显著。'),
      points: 3,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-2',
      number: '9',
      text: '按规定时间协助办理发放《失业证》和《再就业优惠证》。',
      points: 3,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-3',
      number: '10',
      text: '收集需要培训人员基本信息,推荐各人员参加技能培训,使有培训意愿的人员及时参加适合其自身特点的职业技能培训或创业培训。',
      restored: cleaned(
        '收集需要培训人员基本信息，推荐各人员参加技能培训，使有培训意愿的人员及时参加适合其自身特点的职业技能培训或创业培训。',
      ),
      points: 5,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-4',
      number: '11',
      text: '积极协助申请小额担保贷款人员做好小额担保贷款申请,并积极做好贷后跟踪服务工作,到期贷款回收率达到95%以上。社区尚无申请小额贷款的,得1分。',
      restored: cleaned(
        '积极协助申请小额担保贷款人员做好小额担保贷款申请，并积极做好贷后跟踪服务工作，到期贷款回收率达到95%以上。社区尚无申请小额贷款的，得1分。',
      ),
      points: 2,
      remark: '计分规则写在标准文字里：贷款回收率95%以上；尚无申请的得1分。',
    }),
    scannedItem({
      id: '3-5',
      number: '12',
      text: '协助社区内符合条件的人员和企业单位享受税费减 免、社保补贴、一次性生活困难补助等扶持优惠政 策。',
      restored: cleaned(
        '协助社区内符合条件的人员和企业单位享受税费减免、社保补贴、一次性生活困难补助等扶持优惠政策。',
      ),
      points: 5,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-6',
      number: '13',
      text: '根据上级和当地劳动保障部门的要求,做好公益性岗位人员安排落实工作。',
      restored: cleaned('根据上级和当地劳动保障部门的要求，做好公益性岗位人员安排落实工作。'),
      points: 2,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-7',
      number: '14',
      text: '通过挖掘辖区吸纳下岗失业人员就业的各类资源 (包括创建各类再就业援助基地),采用多种形式对 有劳动能力和就业愿望的下岗失业人员开展职业介 绍和就业援助。根据其实际就业人数和相应比例予 以评分。',
      restored: cleaned(
        '通过挖掘辖区吸纳下岗失业人员就业的各类资源（包括创建各类再就业援助基地），采用多种形式对有劳动能力和就业愿望的下岗失业人员开展职业介绍和就业援助。根据其实际就业人数和相应比例予以评分。',
      ),
      points: 15,
      remark:
        '“根据其实际就业人数和相应比例予以评分”，但原表没有给出比例与分数的对应；表后的注（提供就业援助＿人，帮助解决就业＿人）是这一项的佐证。',
    }),
  ],
};

const groundwork: FormSection = {
  name: '四、社区基础工作方面(10分)',
  restored: cleaned('四、社区基础工作方面（10分）'),
  points: 10,
  items: [
    scannedItem({
      id: '4-1',
      number: '15',
      text: '全面掌握人员特别是"零就业家庭"人员的基础信息并建立台帐,做到失业状况清、技术特长清、培训需求清、择业意向清、家庭收入清、就业结果清。',
      restored: cleaned(
        '全面掌握人员特别是"零就业家庭"人员的基础信息并建立台帐，做到失业状况清、技术特长清、培训需求清、择业意向清、家庭收入清、就业结果清。',
      ),
      points: 2,
      remark: NO_RULE,
    }),
    scannedItem({
      id: '4-2',
      number: '16',
      text: '及时采集录入下岗失业人员基本信息和社区开展就业援助等工作数据,与本县(市、区)的就业服务网络保持信息畅通。就业援助记录未录入的,扣2分。',
      restored: cleaned(
        '及时采集录入下岗失业人员基本信息和社区开展就业援助等工作数据，与本县（市、区）的就业服务网络保持信息畅通。就业援助记录未录入的，扣2分。',
      ),
      points: 4,
      remark: '计分规则写在标准文字里：就业援助记录未录入的扣2分；其余2分没有规则。',
    }),
    scannedItem({ id: '4-3', number: '17', text: '按时准确报送统计报表。', points: 2, remark: NO_RULE }),
    scannedItem({
      id: '4-4',
      number: '15',
      text: '按时高质地完成上级部门交办的相关工作任务。',
      points: 2,
      remark: '原表序号15出现两次（这里是第18行，末行序号18是第19行）：照原样保留。',
    }),
  ],
};

const other: FormSection = {
  name: '五、其他 (5分)',
  restored: cleaned('五、其他（5分）'),
  points: 5,
  items: [
    scannedItem({
      id: '5-1',
      number: '18',
      text: '因社区工作未到位造成下岗失业人员个体上访投诉 扣 2 分,集体投诉扣 5 分。',
      restored: cleaned('因社区工作未到位造成下岗失业人员个体上访投诉扣2分，集体投诉扣5分。'),
      points: 5,
      remark: '计分规则写在标准文字里：个体扣2分，集体扣5分；没有说按次还是只扣一次。',
    }),
  ],
};

export const sections: readonly FormSection[] = [employment, platform, support, groundwork, other];
