import type { FactSpec } from './fact';
import { RULE_MESSAGES as SAY } from './messages';
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
  return sentences(rule, new Map(facts.map((spec) => [spec.id, spec])), 0);
}

type Specs = ReadonlyMap<string, FactSpec>;

function sentences(rule: Rule, specs: Specs, depth: number): Sentence[] {
  // Words of the form may hold breaks; a sentence stands in one line.
  const one = (text: string): Sentence[] => [{ depth, text: text.replace(/\s*[\r\n]+\s*/g, '') }];
  const below = (parts: readonly Rule[]) => parts.flatMap((part) => sentences(part, specs, depth + 1));
  switch (rule.kind) {
    case 'sum':
      return [...one(SAY.sum(rule.start, rule.floor, rule.cap)), ...below(rule.parts)];
    case 'award':
      return one(SAY.award(condition(rule.when, specs), rule.points, rule.otherwise));
    case 'deduct':
      return one(SAY.deduct(condition(rule.when, specs), rule.points));
    case 'deduct-per':
      return one(deductPer(rule, specs));
    case 'award-per':
      return one(awardPer(rule, specs));
    case 'per-step':
      return one(perStep(rule, specs));
    case 'linear':
      return one(linear(rule, specs));
    case 'bands':
      return one(bands(rule, specs));
    case 'cases':
      return one(cases(rule, specs));
    case 'best':
      return [...one(SAY.best), ...below(rule.parts)];
    case 'by-best-unit':
      return [...one(SAY.byBestUnit(label(rule.best, specs), rule.full)), ...below([rule.of])];
    case 'multiplied':
      return [...one(SAY.multiplied(condition(rule.when, specs), rule.times)), ...below([rule.of])];
    case 'zero':
      return [...one(SAY.zero(condition(rule.when, specs), rule.gives ?? 0)), ...below([rule.of])];
    case 'discretion':
      return one(discretion(rule, specs));
    case 'choice':
      return [
        ...one(SAY.choice(rule.question, rule.readings.length)),
        ...rule.readings.flatMap((reading) => [
          { depth: depth + 1, text: SAY.reading(reading.label) },
          ...sentences(reading.rule, specs, depth + 2),
        ]),
      ];
    case 'disqualify':
      return one(SAY.disqualify(condition(rule.when, specs)));
    case 'unreadable':
      return one(SAY.unreadable(rule.words?.text ?? '', rule.least, rule.most));
  }
}

/** A condition in words; 任一 inside 全部 and the other way round stand in brackets. */
export function condition(of: Condition, specs: Specs): string {
  switch (of.kind) {
    case 'is':
      return SAY.is(label(of.fact, specs), of.value);
    case 'compare':
      return SAY.compare(
        SAY.quantity(SAY.quoted(label(of.of.fact, specs)), of.of.as),
        of.op,
        measured(of.to, of.of, specs),
      );
    case 'any':
    case 'all': {
      const parts = of.of.map(alone).map((part) => {
        const isMixed = (part.kind === 'any' || part.kind === 'all') && part.kind !== of.kind;
        const words = condition(part, specs);
        return isMixed && part.of.length > 1 ? SAY.inBrackets(words) : words;
      });
      return SAY[of.kind](parts);
    }
  }
}

/** A joint of one condition is that condition. */
function alone(of: Condition): Condition {
  const [only, ...more] = of.kind === 'any' || of.kind === 'all' ? of.of : [];
  return only && more.length === 0 ? alone(only) : of;
}

function deductPer({ count, points, most }: DeductPer, specs: Specs): string {
  return SAY.deductPer(label(count, specs), SAY.each(specs.get(count)?.unit ?? ''), points, most);
}

function awardPer({ count, points, most }: AwardPer, specs: Specs): string {
  return SAY.awardPer(label(count, specs), SAY.each(specs.get(count)?.unit ?? ''), points, most);
}

function perStep({ of, from, side, step, points, steps, most }: PerStep, specs: Specs): string {
  const words = SAY.perStep(
    quantity(of, specs),
    measured(from, of, specs),
    side,
    measured(step, of, specs),
    points,
  );
  return `${words}${most === null ? '' : SAY.mostMoved(points, most)}，${SAY.steps[steps]}。`;
}

function linear({ of, times, plus }: Linear, specs: Specs): string {
  const unit = of.as === 'value' || of.as === 'difference' ? (specs.get(of.fact)?.unit ?? '') : '';
  return SAY.linear(quantity(of, specs), unit, times, plus);
}

function cases(rule: Cases, specs: Specs): string {
  const words = rule.cases.map(({ when, points }) => SAY.caseOf(condition(when, specs), points));
  return SAY.cases(words, SAY.otherwise(rule.otherwise, Math.min(...rule.cases.map(({ points }) => points))));
}

function discretion({ when, least, most }: Discretion, specs: Specs): string {
  const then = SAY.discretion(least, most);
  return when ? SAY.when(condition(when, specs), then) : SAY.always(then);
}

function bands({ of, bands: rungs, below }: Bands, specs: Specs): string {
  const words = rungs.map((band) => `${rung(band, of, specs)}的，${SAY.given(band.points)}`);
  return SAY.bands(quantity(of, specs), words, SAY.below(below, rungs[0]?.points ?? 0));
}

function rung({ from, to }: Band, of: Quantity, specs: Specs): string {
  const low = from && SAY.from(measured(from.value, of, specs), from.inclusive);
  const high = to && SAY.to(measured(to.value, of, specs), to.inclusive);
  if (low && high) return SAY.bandBetween(low, high);
  return low ?? high ?? SAY.anyValue;
}

function quantity({ fact, as }: Quantity, specs: Specs): string {
  return SAY.quantity(label(fact, specs), as);
}

/** A mark with its unit: rates and growth are percent, whatever the pair counts. */
function measured(value: number, { fact, as }: Quantity, specs: Specs): string {
  return `${value}${as === 'rate' || as === 'growth' ? '%' : (specs.get(fact)?.unit ?? '')}`;
}

function label(fact: string, specs: Specs): string {
  return specs.get(fact)?.label ?? fact;
}
