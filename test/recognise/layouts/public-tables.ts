import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/recognise/recognise';
import type { ScoringTable } from '../../../src/recognise/table';
import { openXlsx } from '../../../src/workbook/xlsx';
import type { PlainColumn, PlainItem, PlainTable } from './plain-table';

/** Public tables with a points column (corpus.test.ts holds what is read of them against what stands there). */
const FILES = [
  '05-baoji-shequ.xlsx',
  '08-shebao-jidu.xlsx',
  '12-jieneng-xianqu.xlsx',
  '15-zhengfu-xinxi.xlsx',
  '19-xiangzhen-shipin.xlsx',
];

const folder = join(__dirname, '..', 'corpus');

/** Their content, without any layout. */
export async function publicTables(): Promise<PlainTable[]> {
  const read = FILES.map(async (file) => {
    const { grids } = await openXlsx(readFileSync(join(folder, file)), file).read();
    return grids.flatMap((grid) => recognise(grid).map((table) => plainTable(file, table)));
  });
  return (await Promise.all(read)).flat();
}

function plainTable(id: string, table: ScoringTable): PlainTable {
  const headings = table.headings.filter(({ role }) => role !== 'subsection');
  const columns = headings.map(({ role, header, level }): PlainColumn =>
    role === 'level' ? { role, header: level ?? header } : { role, header },
  );
  const items = table.items.map(({ number, text, points, ruleText, methodText }): PlainItem => ({
    number: number ?? '',
    text,
    points,
    rule: ruleText,
    method: methodText,
  }));
  const sections = table.sections.map(({ name, points, items: own }) => ({
    name: name.replace(/[（(]?\d+分[）)]?$/, ''),
    points,
    items: own.flatMap((ordinal) => items[ordinal - 1] ?? []),
  }));
  const all = sections.length > 0 ? sections : [{ name: '', points: null, items }];
  return { id, title: table.title, columns, sections: all, total: table.total?.points ?? null };
}
