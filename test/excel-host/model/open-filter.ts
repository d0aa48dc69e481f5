import type { Element } from '@xmldom/xmldom';
import { child, children, isOn } from '../../../src/workbook/xlsx/package/elements';
import { NotImplemented } from '../wire';
import type { HostCriteria, HostSheet } from './sheet';

const SIGNS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The filter of a worksheet, as Excel tells it to a client. `looks`: the file's list of differing looks. */
export function openFilter(sheet: HostSheet, root: Element, looks: readonly Element[]): void {
  const filter = child(root, 'autoFilter');
  if (!filter) return;
  sheet.filter = filter.getAttribute('ref');
  for (const column of children(filter, 'filterColumn')) {
    const [told] = children(column);
    if (told) sheet.filterCriteria.set(Number(column.getAttribute('colId')), criteriaOf(told, looks));
  }
}

function criteriaOf(told: Element, looks: readonly Element[]): HostCriteria {
  const text = (name: string): string => told.getAttribute(name) ?? '';
  switch (told.localName) {
    case 'filters':
      return valuesOf(told);
    case 'customFilters':
      return comparisonsOf(told);
    case 'top10': {
      const end = isOn(told.getAttribute('top') ?? '1') ? 'Top' : 'Bottom';
      const unit = isOn(text('percent')) ? 'Percent' : 'Items';
      return { filterOn: `${end}${unit}`, criterion1: text('val') };
    }
    case 'dynamicFilter': {
      const type = text('type');
      return { filterOn: 'Dynamic', dynamicCriteria: `${type.charAt(0).toUpperCase()}${type.slice(1)}` };
    }
    case 'colorFilter': {
      const rgb = /rgb="FF([0-9A-F]{6})"/.exec(looks[Number(text('dxfId'))]?.toString() ?? '')?.[1];
      return { filterOn: 'CellColor', color: `#${rgb ?? 'FFFFFF'}` };
    }
    case 'iconFilter':
      return { filterOn: 'Icon', icon: { set: 'ThreeArrows', index: Number(text('iconId')) } };
    default:
      throw new NotImplemented(`a filter of ${told.localName ?? ''}`);
  }
}

function valuesOf(filters: Element): HostCriteria {
  const values = children(filters, 'filter').map((one) => one.getAttribute('val') ?? '');
  const dates = children(filters, 'dateGroupItem').map((one) => {
    const part = (name: string) => (one.getAttribute(name) ?? '1').padStart(2, '0');
    const grouping = one.getAttribute('dateTimeGrouping') ?? '';
    const specificity = `${grouping.charAt(0).toUpperCase()}${grouping.slice(1)}`;
    return { date: `${part('year')}-${part('month')}-${part('day')}`, specificity };
  });
  const blanks = isOn(filters.getAttribute('blank')) ? [''] : [];
  return { filterOn: 'Values', values: [...values, ...blanks, ...dates] };
}

function comparisonsOf(filters: Element): HostCriteria {
  const [criterion1, criterion2] = children(filters, 'customFilter').map(
    (one) => `${SIGNS[one.getAttribute('operator') ?? ''] ?? '='}${one.getAttribute('val') ?? ''}`,
  );
  if (criterion1 === undefined) throw new NotImplemented('a filter without conditions');
  if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
  return {
    filterOn: 'Custom',
    criterion1,
    criterion2,
    operator: isOn(filters.getAttribute('and')) ? 'And' : 'Or',
  };
}
