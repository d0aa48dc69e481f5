import type { PlainItem, PlainTable } from './plain-table';

const item = (text: string, points: number, rule: string, number = ''): PlainItem => ({
  number,
  text,
  points,
  rule,
  method: '',
});

/** Tables of other shapes than the official forms. */
export const OTHERS: readonly PlainTable[] = [
  {
    id: 'decimals, numbers that jump and repeat, no score columns',
    title: '社会保险工作季度目标考核表',
    columns: [
      { role: 'section', header: '类别' },
      { role: 'number', header: '序号' },
      { role: 'item', header: '考核内容' },
      { role: 'points', header: '分值' },
      { role: 'rule', header: '评分标准' },
    ],
    sections: [
      {
        name: '社会化管理服务',
        points: 1.5,
        items: [
          item('社区管理服务率', 0.8, '一季度80.75%以上得0.2分，二季度81.5%以上得0.4分', '2'),
          item('养老金资格认证工作', 0.3, '认证率达到100%得0.3分，每低1%扣0.1分', '3'),
          item('制度健全、经费到位', 0.4, '缺一项扣0.1分', '3'),
        ],
      },
      {
        name: '基金征缴',
        points: 2.5,
        items: [
          item('扩面净增人数', 1.5, '未完成的按比例扣分', '7'),
          item('清欠任务', 1, '未完成的不得分', '8'),
        ],
      },
    ],
    total: 4,
  },
  {
    id: 'a reason for each of three levels, and columns besides the scoring',
    title: '乡镇年度工作考核评分表',
    columns: [
      { role: 'number', header: '序号' },
      { role: 'section', header: '考核项目' },
      { role: 'item', header: '考核内容' },
      { role: 'none', header: '责任单位' },
      { role: 'points', header: '标准分' },
      { role: 'rule', header: '评分细则' },
      { role: 'level', header: '乡镇自评', subheader: '得分' },
      { role: 'reason', header: '乡镇自评', subheader: '扣分原因', of: '乡镇自评' },
      { role: 'level', header: '县级复核', subheader: '得分' },
      { role: 'reason', header: '县级复核', subheader: '扣分原因', of: '县级复核' },
      { role: 'level', header: '市级审定', subheader: '得分' },
      { role: 'reason', header: '市级审定', subheader: '扣分原因', of: '市级审定' },
      { role: 'remark', header: '备注' },
    ],
    sections: [
      {
        name: '一、组织领导',
        points: 20,
        items: [
          item('成立工作领导小组，明确专人负责', 10, '未成立的扣10分', '1'),
          item('定期召开专题会议', 10, '每少一次扣2分', '2'),
        ],
      },
      {
        name: '二、任务完成',
        points: 80,
        items: [
          item('城镇新增就业人数', 50, '每少1%扣0.5分', '3'),
          item('信息报送及时准确', 30, '迟报一次扣1分，漏报一次扣2分', '4'),
        ],
      },
    ],
    total: 100,
  },
];
