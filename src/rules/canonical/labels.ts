import type { FactSpec, FactType, FactValue } from '../fact';
import { AS } from '../messages';
import type { Quantity } from '../rule';
import { typeOf } from '../read/asks/quantity';

/** The facts of a canonical text, by their labels. */
export interface Labels {
  /** The id of what is labelled so. */
  fact(label: string, type: FactType, unit: string, clear?: FactValue | null): string;
  /** 就业率 · 已配人员（比率）; `unit`: of the marks beside it. */
  quantity(words: string, unit: string): Quantity;
  facts(): FactSpec[];
}

/** `text`: a fact's id tells where in it the label stands first. */
export function newLabels(text: string): Labels {
  const specs = new Map<string, FactSpec>();
  const fact = (label: string, type: FactType, unit: string, clear: FactValue | null = null): string => {
    const before = specs.get(label);
    // A sentence without a unit tells less than one with it.
    if (before && (before.unit !== '' || unit === '')) return before.id;
    const id = before?.id ?? `rule-${Math.max(0, text.indexOf(label))}-${specs.size + 1}`;
    specs.set(label, { id, label, type, unit, clear });
    return id;
  };
  return {
    fact,
    quantity: (words, unit) => {
      const as =
        (['rate', 'growth', 'difference'] as const).find((each) => words.endsWith(AS[each])) ?? 'value';
      const said = words.slice(0, words.length - AS[as].length);
      const label = /^『.*』$/.test(said) ? said.slice(1, -1) : said;
      if (as !== 'value') return { fact: fact(label, 'pair', as === 'difference' ? unit : ''), as };
      return { fact: fact(label, unit === '' ? 'amount' : typeOf(unit), unit), as };
    },
    facts: () => [...specs.values()],
  };
}
