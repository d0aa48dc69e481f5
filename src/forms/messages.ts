import type { Bilingual } from '../text/bilingual';

const PART: Readonly<Record<string, Bilingual>> = {
  points: { zh: '分值', en: 'points' },
  text: { zh: '内容', en: 'text' },
  rule: { zh: '计分规则', en: 'rule' },
  method: { zh: '考评方法', en: 'method' },
};

/** Sentences of the forms room. */
export function itemsChanged(
  changed: readonly { readonly row: number; readonly parts: readonly string[] }[],
): Bilingual {
  const named = (parts: readonly string[], language: keyof Bilingual) =>
    parts.map((part) => PART[part]?.[language] ?? part).join(language === 'zh' ? '、' : ', ');
  const zh = changed.map(({ row, parts }) => `第${row}行（${named(parts, 'zh')}）`);
  const en = changed.map(({ row, parts }) => `row ${row} (${named(parts, 'en')})`);
  return {
    zh: `与官方表不同，官方规则不再适用，请人工评分：${zh.join('，')}。`,
    en: `Other than in the official form, so its rules do not hold; please judge by hand: ${en.join(', ')}.`,
  };
}

/** The name of the sheet that holds the example. */
export const EXAMPLE_NAME = '示例评分表';
