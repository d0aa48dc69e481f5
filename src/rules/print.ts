import type { FactSpec } from './fact';
import { RULE_ENGLISH } from './english';
import { RULE_MESSAGES, type RuleMessages } from './messages';
import type {
  AwardPer,
  Band,
  Bands,
  Cases,
  Condition,
  DeductPer,
  Discretion,
  ItemRule,
  Linear,
  PerStep,
  Quantity,
  Rule,
} from './rule';

/** One canonical sentence, and how deep it stands under the sentences before it (0: not at all). */
export interface Sentence {
  readonly depth: number;
  readonly text: string;
}

/** A rule in canonical Chinese, a sentence a node, in order: what the tool understood, to be compared with the form's own words. */
export function printRule({ rule, facts }: ItemRule): Sentence[] {
  return sentences(rule, { specs: specsOf(facts), say: RULE_MESSAGES }, 0);
}

/** The same in English, for people alone: words of the form stand in quotation marks. */
export function printInEnglish({ rule, facts }: ItemRule): Sentence[] {
  return sentences(rule, { specs: specsOf(facts), say: RULE_ENGLISH }, 0);
}

function specsOf(facts: readonly FactSpec[]): Specs {
  return new Map(facts.map((spec) => [spec.id, spec]));
}

type Specs = ReadonlyMap<string, FactSpec>;

/** What the facts are called, and the phrases of the language. */
interface Printing {
  readonly specs: Specs;
  readonly say: RuleMessages;
}

function sentences(rule: Rule, to: Printing, depth: number): Sentence[] {
  // Words of the form may hold breaks; a sentence stands in one line.
  const one = (text: string): Sentence[] => [{ depth, text: text.replace(/\s*[\r\n]+\s*/g, '') }];
  const below = (parts: readonly Rule[]) => parts.flatMap((part) => sentences(part, to, depth + 1));
  switch (rule.kind) {
    case 'sum':
      return [...one(to.say.sum(rule.start, rule.floor, rule.cap)), ...below(rule.parts)];
    case 'award':
      return one(to.say.award(condition(rule.when, to), rule.points, rule.otherwise));
    case 'deduct':
      return one(to.say.deduct(condition(rule.when, to), rule.points));
    case 'deduct-per':
      return one(deductPer(rule, to));
    case 'award-per':
      return one(awardPer(rule, to));
    case 'per-step':
      return one(perStep(rule, to));
    case 'linear':
      return one(linear(rule, to));
    case 'bands':
      return one(bands(rule, to));
    case 'cases':
      return one(cases(rule, to));
    case 'best':
      return [...one(to.say.best), ...below(rule.parts)];
    case 'by-best-unit':
      return [...one(to.say.byBestUnit(label(rule.best, to), rule.full)), ...below([rule.of])];
    case 'multiplied':
      return [...one(to.say.multiplied(condition(rule.when, to), rule.times)), ...below([rule.of])];
    case 'zero':
      return [...one(to.say.zero(condition(rule.when, to), rule.gives ?? 0)), ...below([rule.of])];
    case 'discretion':
      return one(discretion(rule, to));
    case 'choice':
      return [
        ...one(to.say.choice(rule)),
        ...rule.readings.flatMap((reading) => [
          { depth: depth + 1, text: to.say.reading(reading) },
          ...sentences(reading.rule, to, depth + 2),
        ]),
      ];
    case 'disqualify':
      return one(to.say.disqualify(condition(rule.when, to)));
    case 'unreadable':
      return one(to.say.unreadable(rule.words?.text ?? '', rule.least, rule.most));
  }
}

/** A condition in words; 任一 inside 全部 and the other way round stand in brackets. */
export function condition(of: Condition, to: Printing): string {
  switch (of.kind) {
    case 'is':
      return to.say.is(label(of.fact, to), of.value);
    case 'compare':
      return to.say.compare(
        to.say.quantity(to.say.quoted(label(of.of.fact, to)), of.of.as),
        of.op,
        measured(of.to, of.of, to),
      );
    case 'any':
    case 'all': {
      const parts = of.of.map(alone).map((part) => {
        const isMixed = (part.kind === 'any' || part.kind === 'all') && part.kind !== of.kind;
        const words = condition(part, to);
        return isMixed && part.of.length > 1 ? to.say.inBrackets(words) : words;
      });
      return to.say[of.kind](parts);
    }
  }
}

/** A joint of one condition is that condition. */
function alone(of: Condition): Condition {
  const [only, ...more] = of.kind === 'any' || of.kind === 'all' ? of.of : [];
  return only && more.length === 0 ? alone(only) : of;
}

function deductPer({ count, points, most }: DeductPer, to: Printing): string {
  return to.say.deductPer(label(count, to), to.say.each(to.specs.get(count)?.unit ?? ''), points, most);
}

function awardPer({ count, points, most }: AwardPer, to: Printing): string {
  return to.say.awardPer(label(count, to), to.say.each(to.specs.get(count)?.unit ?? ''), points, most);
}

function perStep({ of, from, side, step, points, steps, most }: PerStep, to: Printing): string {
  const words = to.say.perStep(
    quantity(of, to),
    measured(from, of, to),
    side,
    measured(step, of, to),
    points,
  );
  return to.say.stepped(words, most === null ? '' : to.say.mostMoved(points, most), steps);
}

function linear({ of, times, plus }: Linear, to: Printing): string {
  const unit = of.as === 'value' || of.as === 'difference' ? (to.specs.get(of.fact)?.unit ?? '') : '';
  return to.say.linear(quantity(of, to), unit, times, plus);
}

function cases(rule: Cases, to: Printing): string {
  const words = rule.cases.map(({ when, points }) => to.say.caseOf(condition(when, to), points));
  return to.say.cases(
    words,
    to.say.otherwise(rule.otherwise, Math.min(...rule.cases.map(({ points }) => points))),
  );
}

function discretion({ when, least, most }: Discretion, to: Printing): string {
  const then = to.say.discretion(least, most);
  return when ? to.say.when(condition(when, to), then) : to.say.always(then);
}

function bands({ of, bands: rungs, below }: Bands, to: Printing): string {
  const words = rungs.map((band) => to.say.rung(rung(band, of, to), band.points));
  return to.say.bands(quantity(of, to), words, to.say.below(below, rungs[0]?.points ?? 0));
}

function rung(band: Band, of: Quantity, to: Printing): string {
  const low = band.from && to.say.from(measured(band.from.value, of, to), band.from.inclusive);
  const high = band.to && to.say.to(measured(band.to.value, of, to), band.to.inclusive);
  if (low && high) return to.say.bandBetween(low, high);
  return low ?? high ?? to.say.anyValue;
}

function quantity({ fact, as }: Quantity, to: Printing): string {
  return to.say.quantity(label(fact, to), as);
}

/** A mark with its unit: rates and growth are percent, whatever the pair counts. */
function measured(value: number, { fact, as }: Quantity, to: Printing): string {
  return to.say.mark(value, as === 'rate' || as === 'growth' ? '%' : (to.specs.get(fact)?.unit ?? ''));
}

function label(fact: string, to: Printing): string {
  return to.say.label(to.specs.get(fact)?.label ?? fact);
}
