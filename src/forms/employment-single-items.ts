import type { OfficialForm } from './form';
import { section1 } from './employment-single-items/section-1';
import { section2 } from './employment-single-items/section-2';
import { section3 } from './employment-single-items/section-3';
import { section4 } from './employment-single-items/section-4';
import { section5 } from './employment-single-items/section-5';
import { section6 } from './employment-single-items/section-6';
import { section7 } from './employment-single-items/section-7';

/**
 * 41 items: seven single assessments of 50, 50, 50, 50, 50, 100 and 50 points, on one sheet one table with
 * seven sections; three levels. The form writes the sections' names down, one character a line; here they
 * stand without breaks.
 */
export const employmentSingleItems: OfficialForm = {
  id: 'employment-single-items',
  title: '全省就业工作单项考核表',
  source: '全省就业工作单项考核表（附件2）',
  lines: ['单位（盖章）：'],
  columns: [
    { role: 'section', header: '项目', width: 11 },
    { role: 'item', header: '子项目', width: 12 },
    { role: 'points', header: '分值', width: 6 },
    { role: 'method', header: '目标要求', width: 34 },
    { role: 'rule', header: '评分办法', width: 48 },
    { role: 'level', header: '自评分', width: 8 },
    { role: 'level', header: '省厅\n\n初评分', width: 8 },
    { role: 'level', header: '省厅\n\n审定\n\n考核分', width: 8 },
  ],
  sections: [section1, section2, section3, section4, section5, section6, section7],
  groups: [],
  mergedMethods: [],
  total: null,
  notes: [],
  landscape: true,
  verticalSections: true,
};
