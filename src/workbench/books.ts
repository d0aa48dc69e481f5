import { FORMS } from '../forms/catalogue';
import { openXlsx, type XlsxDocument } from '../workbook/xlsx';
import { MESSAGES } from './messages';

/** Where a workbook comes from: with the page, or from the person. */
export interface Source {
  /** Different for each opening of a person's own file. */
  readonly key: string;
  readonly label: string;
  readonly name: string;
  open(): Promise<XlsxDocument>;
}

function withPage(path: string, label: string): Source {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    key: path,
    label,
    name,
    open: async () => {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return openXlsx(new Uint8Array(await answer.arrayBuffer()), name);
    },
  };
}

/** Samples first: they are filled in, with some rows wrong on purpose. */
export const BOOKS: readonly Source[] = [
  ...FORMS.map(({ id, title }) => withPage(`assets/samples/${id}.xlsx`, MESSAGES.sample(title))),
  ...Object.entries(MESSAGES.otherSamples).map(([id, title]) =>
    withPage(`assets/samples/${id}.xlsx`, MESSAGES.sample(title)),
  ),
  ...FORMS.map(({ id, title }) => withPage(`assets/forms/${id}.xlsx`, MESSAGES.form(title))),
];

let opened = 0;

/** A file that a person chose. */
export function ownFile(file: File): Source {
  opened += 1;
  return {
    key: `own-${opened}`,
    label: MESSAGES.own(file.name),
    name: file.name,
    open: async () => openXlsx(new Uint8Array(await file.arrayBuffer()), file.name),
  };
}
