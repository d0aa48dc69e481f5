import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../../../grid/address';
import type { FilterLoss } from '../../../filter-place';
import { areaOf } from '../../package/areas';
import { child, children, isOn } from '../../package/elements';
import { GROUPINGS, operatorIn, type Choice, type Condition, type DateGroup } from './column-filter';
import { averageOrDates } from './dynamic';

/** The filter of a worksheet: its area, and what it lets through. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly choice: Choice | FilterLoss }[];
}

/** The look that filters of a colour point to; null where there is none. */
export type LookAt = (dxf: number) => Element | null;

/** null: none. Columns whose arrow alone is told of (hidden, say) are not in it. */
export function filterOn(worksheet: Element, lookAt: LookAt): SheetFilter | null {
  const filter = child(worksheet, 'autoFilter');
  const area = areaOf(filter?.getAttribute('ref') ?? undefined);
  if (!filter || !area) return null;
  const columns = children(filter, 'filterColumn').flatMap((one) => {
    const [told] = children(one).filter(({ localName }) => localName !== 'extLst');
    const column = area.left + Number(one.getAttribute('colId'));
    return told ? [{ column, choice: choiceIn(told, lookAt) }] : [];
  });
  return { area, columns };
}

function choiceIn(told: Element, lookAt: LookAt): Choice | FilterLoss {
  switch (told.localName) {
    case 'filters':
      return valuesIn(told);
    case 'customFilters':
      return conditionsIn(told);
    case 'top10':
      return topIn(told);
    case 'dynamicFilter':
      return averageOrDates(told.getAttribute('type') ?? '', Number(told.getAttribute('val') ?? NaN));
    case 'colorFilter':
      return colourIn(told, lookAt);
    default:
      return told.localName === 'iconFilter' ? 'icon' : 'unreadable';
  }
}

function valuesIn(filters: Element): Choice {
  return {
    kind: 'values',
    values: children(filters, 'filter').map((one) => one.getAttribute('val') ?? ''),
    blanks: isOn(filters.getAttribute('blank')),
    dates: children(filters, 'dateGroupItem').map(datesIn),
  };
}

function datesIn(item: Element): DateGroup {
  const finest = GROUPINGS.findIndex((one) => one === item.getAttribute('dateTimeGrouping'));
  return GROUPINGS.slice(0, finest + 1).map((part) => Number(item.getAttribute(part) ?? 0));
}

function conditionsIn(filters: Element): Choice {
  const conditions = children(filters, 'customFilter').flatMap((one): Condition[] => {
    const operator = operatorIn(one.getAttribute('operator') ?? 'equal');
    return operator ? [{ operator, value: one.getAttribute('val') ?? '' }] : [];
  });
  return { kind: 'conditions', all: isOn(filters.getAttribute('and')), conditions };
}

function topIn(top: Element): Choice | FilterLoss {
  const count = Number(top.getAttribute('val') ?? NaN);
  if (!(count > 0)) return 'unreadable';
  const isTop = isOn(top.getAttribute('top') ?? '1');
  return { kind: 'top', isTop, isPercent: isOn(top.getAttribute('percent')), count };
}

/** Our sheets have plain colours alone: a colour of the theme is none of theirs. */
function colourIn(filter: Element, lookAt: LookAt): Choice | FilterLoss {
  const look = lookAt(Number(filter.getAttribute('dxfId') ?? NaN));
  if (!look) return 'colour';
  if (isOn(filter.getAttribute('cellColor') ?? '1')) {
    const pattern = child(child(look, 'fill') ?? look, 'patternFill');
    if (!pattern || pattern.getAttribute('patternType') === 'none') return { kind: 'fill', color: null };
    const colors = ['fgColor', 'bgColor'].map((name) => rgbOf(child(pattern, name)));
    const color = colors.find((one) => one !== null);
    return color === undefined || color === null ? 'colour' : { kind: 'fill', color };
  }
  const color = rgbOf(child(child(look, 'font') ?? look, 'color'));
  return color === null ? 'colour' : { kind: 'font', color };
}

function rgbOf(color: Element | null): string | null {
  const rgb = color?.getAttribute('rgb') ?? '';
  return /^[0-9A-Fa-f]{8}$/.test(rgb) ? rgb.slice(2).toUpperCase() : null;
}
