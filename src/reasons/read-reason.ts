import { normalise, sourceSpan } from '../text/normalise';
import { clausesOf } from './clauses';
import { deductionsIn, type Found } from './deductions';
import { countedFault, isDisqualified, isFault } from './faults';
import { rateIn } from './rates';
import type { Reason, Statement } from './statement';

/** Words that quote a rule, deny, doubt, change, limit or speak of several levels or times: no figure of the reason can be relied on. */
const UNCLEAR =
  /分之|分半|分[一二两三四五六七八九\d](?![、.)])|分或|或扣|分?\/[人个次户项处名家件份条]|封顶|[最至]多|倒扣|上[次期月季年]扣|[县市省区乡镇村]扣|不扣|未扣|免扣|应扣|拟扣|可扣|建议扣|扣完|得\d|加\d|不予扣|原扣|已扣|改扣|改为|多扣|少扣|自评|自查|初评|复[核评查]|审[定核]|[县市省]评/;
/** Whether no figure of the normalised text can be relied on. */
export function isUnclear(text: string): boolean {
  return UNCLEAR.test(text);
}

/** A rule quoted: 每缺一项扣1分, with nothing counted before it. */
const QUOTED = /每[^,。;]{0,12}(?:扣|减)/;

/** 抽查5个，2个未建立: what was found in a sample is no count. */
const SAMPLED = /抽|其中/;

/** What a reason says for certain. Pure; any text has a reading. */
export function readReason(text: string): Reason {
  const normalised = normalise(text);
  const plainText = normalised.text;
  const found = isUnclear(plainText) ? null : deductionsIn(plainText);
  const isSummed = found?.filter(({ kind }) => kind === 'total').length === 1;
  const isSure = found !== null && (isSummed || !QUOTED.test(without(plainText, found)));
  const span = (from: number, to: number) => sourceSpan(normalised, from, to);
  const statements: Statement[] = [
    ...(isSure
      ? found.map(({ kind, points, from, to }): Statement => ({ kind, points, span: span(from, to) }))
      : []),
    ...clausesOf(plainText).flatMap((clause): Statement[] => {
      const place = span(clause.from, clause.from + clause.text.length);
      if (isDisqualified(clause, plainText)) return [{ kind: 'disqualified', span: place }];
      const counted = SAMPLED.test(plainText) ? null : countedFault(clause);
      if (counted) return [{ kind: 'count', ...counted, span: place }];
      const rate = rateIn(clause.text);
      if (rate) return [{ kind: 'rate', ...rate, span: place }];
      return isFault(clause.text) ? [{ kind: 'fault', span: place }] : [];
    }),
  ];
  return {
    text,
    statements: statements.sort((a, b) => a.span.from - b.span.from),
    taken: isSure ? takenIn(found, plainText) : null,
    contradicts: isSure ? ownContradiction(found, plainText) : null,
  };
}

function without(text: string, found: readonly Found[]): string {
  return found.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to),
    text,
  );
}

function takenIn(found: readonly Found[], text: string): number | null {
  const totals = found.filter(({ kind }) => kind === 'total');
  const within = text.indexOf('其中');
  // 扣3分（其中台账1分，报表2分）
  const isWhole = found.length === 1 && within >= (found[0]?.to ?? Infinity);
  if (totals.length > 1 || (totals.length === 0 && within >= 0 && !isWhole)) return null;
  const parts = totals.length === 1 ? totals : found;
  if (parts.length === 0) return null;
  return added(parts);
}

/** 共扣3分, 台账扣1分, 报表扣1分: the parts do not come to the total. 其中 may name some of them only. */
function ownContradiction(found: readonly Found[], text: string): Reason['contradicts'] {
  const [total, second] = found.filter(({ kind }) => kind === 'total');
  const parts = found.filter(({ kind }) => kind === 'deduction');
  if (!total || second || parts.length < 2) return null;
  const sum = added(parts);
  const isWrong = sum > total.points || (sum < total.points && !text.includes('其中'));
  return isWrong ? { total: total.points, parts: sum } : null;
}

function added(found: readonly Found[]): number {
  return Number(found.reduce((sum, { points }) => sum + points, 0).toFixed(6));
}
