import type { OfficialForm } from './form';
import { section1 } from './reemployment-2004/section-1';
import { section2 } from './reemployment-2004/section-2';
import { section3 } from './reemployment-2004/section-3';
import { section4 } from './reemployment-2004/section-4';
import { section5 } from './reemployment-2004/section-5';
import { section6 } from './reemployment-2004/section-6';
import { section7 } from './reemployment-2004/section-7';

/**
 * 46 items, 7 sections 15+12+20+18+15+12+8 = 100, two levels, no total row; every item's rule reviewed.
 * 计分方法 states a rule and 考评方法 states it again, finer: the two are joined into one tree, never added,
 * and each item's points and 0 bound what is taken. The printed form repeats its header and the section's
 * cell on every page; a section's name stands here as on its first page.
 */
export const reemployment2004: OfficialForm = {
  id: 'reemployment-2004',
  title: '县（市、区）2004年度再就业工作目标责任制落实情况评分表',
  source: '县（市、区）2004年度再就业工作目标责任制落实情况评分表（附件）',
  lines: [],
  columns: [
    { role: 'section', header: '项目', width: 9 },
    { role: 'item', header: '考评内容', width: 25 },
    { role: 'points', header: '分值', width: 6 },
    { role: 'level', header: '自评分', width: 7 },
    { role: 'level', header: '市评分', width: 7 },
    { role: 'rule', header: '计分方法', width: 20 },
    { role: 'method', header: '考评方法', width: 58 },
    { role: 'reason', header: '考评描述', width: 12 },
  ],
  sections: [section1, section2, section3, section4, section5, section6, section7],
  groups: [],
  mergedMethods: [
    { items: ['1-4', '1-5', '1-6'] },
    { items: ['2-2', '2-3', '2-4', '2-5'] },
    { items: ['5-6', '5-7'] },
    { items: ['6-1', '6-2'] },
  ],
  total: null,
  notes: [],
  landscape: true,
  verticalSections: false,
};
