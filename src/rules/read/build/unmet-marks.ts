import { sharedPairs } from '../../../text/pairs';
import { not } from '../../condition';
import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Bounded } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { wordsOf } from '../words';

/** 每发现1例不达标, 缺一项: it may be of any of them. */
const OF_ANY = /达标|达到|完成|符合|要求|[一1]项|每项/;

/** 优秀率达20%、合格率达100%得5分，出现1件不合格扣2分: where the mark that nothing takes for is not met, a person says what is left. */
export function unmetMarks(give: Asked, takes: readonly Bounded[], full: number): Rule[] {
  const { ask, clause } = give;
  if (ask.kind !== 'when' || ask.when.kind !== 'all') return [];
  const marks = ask.when.of.flatMap((one) => (one.kind === 'compare' ? [one] : []));
  const texts = takes.map((take) => conditionText(take.clause));
  const areEvents = takes.every((take) => take.ask.kind === 'each' || take.ask.kind === 'times');
  if (marks.length < 2 || marks.length < ask.when.of.length || !areEvents) return [];
  if (takes.length === 0 || texts.some((text) => OF_ANY.test(text))) return [];
  const names = markNamesOf(conditionText(clause), marks.length);
  const unmet = marks.filter(
    (_, index) => !texts.some((text) => sharedPairs(names[index] ?? text, text) > 0),
  );
  if (unmet.length === 0 || unmet.length === marks.length) return [];
  const when: Condition = { kind: 'any', of: unmet.map((one) => not(one)) };
  return [{ kind: 'discretion', words: wordsOf(clause), when, least: -full, most: 0 }];
}

/** 优秀率达20%、合格率达100% → 优秀率达20%, 合格率达100%; none where they are not just so many. */
function markNamesOf(text: string, count: number): readonly string[] {
  const all = text.split(/[,、]|且|并/).filter((one) => /\d/.test(one));
  return all.length === count ? all : [];
}
