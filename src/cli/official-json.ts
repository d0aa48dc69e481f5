import type { TableAssessment } from '../assessment';
import { FORMS } from '../forms/catalogue';
import type { FormItem } from '../forms/form';
import { changedParts, type Part } from '../forms/reviewed';
import type { TableItem } from '../recognise/table';

/** The official form's item that the row is, and what of it is otherwise there: as printed, and as here. null for any other row. */
export function officialJson({ form, table }: TableAssessment, item: TableItem, id: string | null) {
  const official = FORMS.find((one) => one.id === form?.id)
    ?.sections.flatMap((section) => section.items)
    .find((one) => one.id === id);
  if (!official) return null;
  const differs = changedParts(table, item, official).map((part) => ({
    part,
    ...bothSides(part, official, item),
  }));
  return { id: official.id, differs };
}

function bothSides(part: Part, official: FormItem, item: TableItem) {
  switch (part) {
    case 'points':
      return { official: official.points, here: item.points };
    case 'text':
      return { official: official.text, here: item.text };
    case 'rule':
      return { official: official.rule, here: item.ruleText };
    case 'method':
      return { official: official.method, here: item.methodText };
  }
}
