import type { Element } from '@xmldom/xmldom';
import { parseArea } from '../../../src/grid/address';
import { areasOf } from '../../../src/workbook/xlsx/package/areas';
import { children } from '../../../src/workbook/xlsx/package/elements';
import type { Draft } from '../../../src/workbook/xlsx/package/draft';
import type { Parts } from '../../../src/workbook/xlsx/package/parts';
import { relationships } from '../../../src/workbook/xlsx/package/relationships';
import { scan } from '../../../src/workbook/xlsx/package/scan';
import type { CellFormats } from '../../../src/workbook/xlsx/read/formats';
import { NotImplemented } from '../wire';
import { freshId, type HostChart, type HostMark, type HostSheet } from './sheet';

/** Number formats and locks of the cells that the file names, blank ones too. What it does not name is General, locked. */
export function openStyles(sheet: HostSheet, path: string, parts: Parts, formats: CellFormats): void {
  const bytes = parts.get(path);
  if (!bytes) return;
  scan(path, bytes, {
    open(name, attributes) {
      if (name !== 'c') return;
      if (attributes.r === undefined) throw new NotImplemented('a cell without its address');
      const { top, left } = parseArea(attributes.r);
      const { code, isLocked } = formats.at(Number(attributes.s ?? 0));
      if (code === 'General' && isLocked && !sheet.cell(top, left)) return;
      Object.assign(sheet.cellMade(top, left), { format: code, isLocked });
    },
  });
}

/** How Excel's own interface calls the kinds of conditional formats; any other is a preset. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};

/** The conditional formats of a worksheet. */
export function marksOf(root: Element): HostMark[] {
  return children(root, 'conditionalFormatting').flatMap((format) =>
    children(format, 'cfRule').map((rule) => ({
      id: freshId(),
      type: TYPES[rule.getAttribute('type') ?? ''] ?? 'PresetCriteria',
      areas: areasOf(format.getAttribute('sqref')),
      formula: `=${children(rule, 'formula')[0]?.textContent ?? ''}`,
      fill: '',
    })),
  );
}

/** The charts of a worksheet: that they are there; what they show stays in the file. */
export function chartsOf(draft: Draft, path: string): HostChart[] {
  return relationships(draft, path)
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ target }) => relationships(draft, target))
    .filter(({ kind }) => kind === 'chart')
    .map(({ target }) => ({ id: freshId(), type: target, title: target, series: [], position: '' }));
}
