import { FORMS } from '../forms/catalogue';
import { openXlsx, type XlsxDocument } from '../workbook/xlsx';
import { MESSAGES } from './messages';

/** A workbook that comes with the page. */
export interface Book {
  readonly path: string;
  readonly label: string;
}

/** Samples first: they are filled in, with some rows wrong on purpose. */
export const BOOKS: readonly Book[] = [
  ...FORMS.map(({ id, title }) => ({ path: `assets/samples/${id}.xlsx`, label: MESSAGES.sample(title) })),
  ...FORMS.map(({ id, title }) => ({ path: `assets/forms/${id}.xlsx`, label: MESSAGES.form(title) })),
];

/** Opens a workbook that comes with the page. Throws where it is not there. */
export async function openBook({ path }: Book): Promise<XlsxDocument> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return openXlsx(new Uint8Array(await answer.arrayBuffer()), path.slice(path.lastIndexOf('/') + 1));
}
