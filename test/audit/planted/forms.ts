import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blankSheet } from '../../../src/forms/blank';
import { FORMS } from '../../../src/forms/catalogue';
import type { Grid } from '../../../src/grid/grid';
import { openXlsx } from '../../../src/workbook/xlsx';
import { gridOfSpec } from '../../recognise/grids';

const folder = path.join(__dirname, 'tables');

/** The official forms, and public scoring tables of other places (tables/), empty. */
export async function emptyForms(): Promise<{ readonly name: string; readonly grid: Grid }[]> {
  const official = FORMS.map((form) => ({ name: form.id, grid: gridOfSpec(blankSheet(form)) }));
  const files = readdirSync(folder).sort();
  const others = await Promise.all(
    files.map(async (name) => {
      const { grids } = await openXlsx(new Uint8Array(readFileSync(path.join(folder, name))), name).read();
      return grids.slice(0, 1).map((grid) => ({ name, grid }));
    }),
  );
  return [...official, ...others.flat()];
}
