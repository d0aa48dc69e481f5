import type { Indicator, Measure } from '../system';

type Unnamed = Omit<Measure, 'id'>;

/** People or things since the year began: 新就业, 培训, 开发岗位. */
export function flow(name: string, unit = '人'): Unnamed {
  return { name, kind: 'count', unit, better: 'higher', parent: null, cumulative: true, bounded: false };
}

/** People on a day: 参保人数. */
export function stock(name: string): Unnamed {
  return { ...flow(name), cumulative: false };
}

/** Money since the year began. */
export function money(name: string): Unnamed {
  return { ...flow(name, '万元'), kind: 'amount' };
}

/** A share of a whole, in percent. */
export function share(name: string): Unnamed {
  return { ...stock(name), kind: 'rate', unit: '%', bounded: true };
}

/** The lower the better. */
export function lower(measure: Unnamed): Unnamed {
  return { ...measure, better: 'lower' };
}

/** An indicator whose measures stand side by side. */
export function indicator(number: number, text: string, ...measures: readonly Unnamed[]): Indicator {
  return {
    number,
    text,
    measures: measures.map((measure, index) => ({ ...measure, id: idOf(number, index) })),
    notGiven: '',
  };
}

/** An indicator whose later measures stand behind 其中. */
export function including(number: number, text: string, ...measures: readonly Unnamed[]): Indicator {
  const plain = indicator(number, text, ...measures);
  return {
    ...plain,
    measures: plain.measures.map((measure, index) =>
      index === 0 ? measure : { ...measure, parent: idOf(number, 0) },
    ),
  };
}

function idOf(number: number, index: number): string {
  return index === 0 ? String(number) : `${number}-${index}`;
}
