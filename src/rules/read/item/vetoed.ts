import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { conditionOf } from '../condition';
import { wordsOf } from '../words';

/** 一票否决: the whole table is lost where it is so. */
export function vetoed(vetoes: readonly Asked[]): Rule[] {
  return vetoes.flatMap(({ clause, ask }): Rule[] => {
    const when = conditionOf(ask);
    return when ? [{ kind: 'disqualify', words: wordsOf(clause), when }] : [];
  });
}
