import type { StylesPart } from '../../package/styles-part';
import { tag } from '../xml';
import { GROUPINGS, type ColumnFilter, type DateGroup } from './column-filter';
import { threshold } from './thresholds';

/** `<filterColumn>` in a filter that begins at column `left`. `numbers`: those of the column. */
export function filterColumnXml(
  filter: ColumnFilter,
  left: number,
  numbers: readonly number[],
  styles: () => StylesPart,
): string {
  return tag('filterColumn', { colId: filter.column - left }, inside(filter, numbers, styles));
}

function inside(filter: ColumnFilter, numbers: readonly number[], styles: () => StylesPart): string {
  switch (filter.kind) {
    case 'values':
      return tag(
        'filters',
        { blank: filter.blanks ? 1 : undefined },
        ...filter.values.map((val) => tag('filter', { val })),
        ...filter.dates.map(dateXml),
      );
    case 'conditions':
      return tag(
        'customFilters',
        { and: filter.all ? 1 : undefined },
        ...filter.conditions.map(({ operator, value: val }) => tag('customFilter', { operator, val })),
      );
    case 'top':
      return tag('top10', {
        top: filter.isTop ? undefined : 0,
        percent: filter.isPercent ? 1 : undefined,
        val: filter.count,
        filterVal: threshold(filter, numbers) ?? undefined,
      });
    case 'average': {
      const type = filter.isAbove ? 'aboveAverage' : 'belowAverage';
      return tag('dynamicFilter', { type, val: threshold(filter, numbers) ?? undefined });
    }
    case 'months':
      return tag('dynamicFilter', { type: filter.type });
    case 'period':
      return tag('dynamicFilter', { type: filter.type, val: filter.from, maxVal: filter.to });
    case 'fill':
      return tag('colorFilter', { dxfId: styles().place('dxfs', fillXml(filter.color)) });
    case 'font': {
      const dxf = `<dxf><font><color rgb="FF${filter.color}"/></font></dxf>`;
      return tag('colorFilter', { dxfId: styles().place('dxfs', dxf), cellColor: 0 });
    }
  }
}

function dateXml(group: DateGroup): string {
  const parts: Record<string, number> = {};
  GROUPINGS.forEach((name, index) => {
    const part = group[index];
    if (part !== undefined) parts[name] = part;
  });
  return tag('dateGroupItem', { ...parts, dateTimeGrouping: GROUPINGS[group.length - 1] });
}

function fillXml(color: string | null): string {
  if (color === null) return '<dxf><fill><patternFill patternType="none"/></fill></dxf>';
  const both = ['fgColor', 'bgColor'].map((name) => `<${name} rgb="FF${color}"/>`).join('');
  return `<dxf><fill><patternFill patternType="solid">${both}</patternFill></fill></dxf>`;
}
