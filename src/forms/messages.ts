const PART: Readonly<Record<string, string>> = {
  points: '分值',
  text: '内容',
  rule: '计分规则',
  method: '考评方法',
};

/** Sentences of the forms room. */
export function itemsChanged(
  changed: readonly { readonly row: number; readonly parts: readonly string[] }[],
): string {
  const list = changed.map(
    ({ row, parts }) => `第${row}行（${parts.map((part) => PART[part] ?? part).join('、')}）`,
  );
  return `与官方表不同，官方规则不再适用，请人工评分：${list.join('，')}。`;
}

/** The name of the sheet that holds the example. */
export const EXAMPLE_NAME = '示例评分表';
