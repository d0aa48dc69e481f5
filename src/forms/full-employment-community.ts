import type { OfficialForm } from './form';
import { employment } from './full-employment-community/employment';
import { groundwork } from './full-employment-community/groundwork';
import { petitions } from './full-employment-community/petitions';
import { platform } from './full-employment-community/platform';
import { support } from './full-employment-community/support';

/**
 * 19 rows, 5 sections 40+10+35+10+5 = 100, four levels. Known from a scan that lost characters and added blanks:
 * `text` is the scan, `restored` what the form says. 序号 is not the row: 15 stands twice, the last row is 18.
 * Few rows have a rule; for the others the office says once whether a met standard gets its points whole.
 */
export const fullEmploymentCommunity: OfficialForm = {
  id: 'full-employment-community',
  title: '温州市"充分就业社区"标准考核评分表',
  source:
    '永嘉县人民政府办公室《关于做好永嘉县创建“充分就业社区”工作的通知》（永政办发[2009]151号，2009年9月17日）附件2',
  lines: ['社区名称（盖章）：', '联系电话：'],
  columns: [
    { role: 'section', header: '评估项目', width: 13 },
    { role: 'number', header: '序号', width: 5 },
    { role: 'item', header: '评估标准', width: 39 },
    { role: 'points', header: '分值', width: 6 },
    { role: 'level', header: '社区自评分', width: 7 },
    { role: 'level', header: '乡镇考评分', width: 7 },
    { role: 'level', header: '县级考评分', width: 7 },
    { role: 'level', header: '市级考评分', width: 7 },
  ],
  sections: [employment, platform, support, groundwork, petitions],
  groups: [],
  mergedMethods: [],
  total: { label: '合计', points: 100, pointsText: '100' },
  notes: ['注：要求社区提供就业援助    人，社区帮助解决就业    人。'],
  landscape: false,
  verticalSections: false,
};
