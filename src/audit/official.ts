import { FORMS } from '../forms/catalogue';
import type { FormItem, OfficialForm } from '../forms/form';
import type { TableItem } from '../recognise/table';
import type { TableScene } from './scene';

/** A table beside the official form that it is. */
export interface Official {
  readonly form: OfficialForm;
  /** The form's items in its order. */
  readonly items: readonly FormItem[];
  /** In the table's order; `official` is null for rows that the form does not have. */
  readonly rows: readonly { readonly item: TableItem; readonly official: FormItem | null }[];
}

/** null for a table that is no official form. */
export function officialOf({ assessed }: TableScene): Official | null {
  const form = FORMS.find(({ id }) => id === assessed.form?.id);
  if (!form) return null;
  const items = form.sections.flatMap((section) => section.items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const rows = assessed.items.map(({ item, formItem }) => ({
    item,
    official: formItem === null ? null : (byId.get(formItem) ?? null),
  }));
  return { form, items, rows };
}
