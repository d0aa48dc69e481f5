import type { OfficialForm } from './form';
import { assistance } from './star-community/assistance';
import { ledgersAndPublicity } from './star-community/ledgers-and-publicity';
import { platform } from './star-community/platform';
import { innovation, INNOVATION_NOTE, quality } from './star-community/quality';
import { services } from './star-community/services';
import { systems } from './star-community/systems';

/**
 * 23 rows, 5 sections 12+8+70+5+5 = 100, three levels under a two-row header; 扣分原因 belongs to 市级复核 alone.
 * 不列入评估 and 取消…资格 disqualify the whole table. The stars' thresholds are not in the document.
 */
export const starCommunity: OfficialForm = {
  id: 'star-community',
  title: '市级充分就业星级社区评审标准',
  source: '市级充分就业星级社区评审工作文件附件1《市级充分就业星级社区评审标准》',
  lines: [
    '评估单位：          区（市、县）          街道（乡镇）          社区',
    '评估期：               年度',
  ],
  columns: [
    { role: 'section', header: '评审项目', width: 13 },
    { role: 'item', header: '具体评审内容及评分标准', width: 44 },
    { role: 'points', header: '评分\n\n标准', width: 7 },
    { role: 'rule', header: '评分操作办法', width: 42 },
    { role: 'level', header: '社区自评分数', width: 8 },
    { role: 'level', header: '县级审核', width: 8 },
    { role: 'level', header: '市级复核', subheader: '得分', width: 8 },
    { role: 'reason', header: '市级复核', subheader: '扣分原因', width: 15 },
  ],
  sections: [
    platform,
    systems,
    {
      name: '三、开展就业服务和就业援助工作，实现公共就业服务均等化\n\n（70分）',
      points: 70,
      items: [...ledgersAndPublicity, ...services, ...assistance],
    },
    quality,
    innovation,
  ],
  groups: [
    { points: 16, pointsText: '16分', items: ['3-1', '3-2'] },
    { points: 11, pointsText: '11分', items: ['3-3', '3-4', '3-5'] },
    { points: 17, pointsText: '17分', items: ['3-6', '3-7', '3-8', '3-9'] },
    { points: 16, pointsText: '16分', items: ['3-11', '3-12', '3-13', '3-14'] },
  ],
  mergedMethods: [],
  total: { label: '合 计', points: 100, pointsText: '总分100分', pointsIn: 'item' },
  notes: [INNOVATION_NOTE],
  landscape: true,
  verticalSections: false,
};
