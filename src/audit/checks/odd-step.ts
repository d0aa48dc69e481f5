import Decimal from 'decimal.js';
import { plain } from '../../text/normalise';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, withNumber, type NumberScene, type TableCheck } from '../scene';

/** A form never counts as moving in coarser steps than halves. */
const STEPS = [0.5, 0.1];
/** So many other entries prove the step. */
const LEAST = 6;
/** Rules whose scores fall anywhere. */
const ANYWHERE = /比例|折算|×|\*|乘|公式|系数|平均|每[^,;。]{0,6}(?:%|百分点|百分之)|‰|加权/;

/**
 * odd-step: if and only if points, figures of the rules and every other entry of the table are multiples of 0.5 (or of 0.1), and this entry is
 * not. Silent for items whose rule gives shares, with fewer than six other entries, and beside kept entries.
 */
export const oddStep: TableCheck = ({ assessed }, cells) => {
  const numbers = cells.flatMap((cell) => withNumber(cell) ?? []);
  const figures = assessed.table.items.flatMap((item) => [
    ...(item.points === null ? [] : [item.points]),
    ...[item.text, item.ruleText, item.methodText].flatMap(pointsIn),
  ]);
  const step = STEPS.find((one) => figures.every((figure) => isMultiple(figure, one)));
  if (step === undefined) return [];
  const odd = numbers.filter(({ value }) => !isMultiple(value, step));
  const [only] = odd;
  if (!only || odd.length > 1 || numbers.length <= LEAST || only.kept || fallsAnywhere(only)) return [];
  const { message, settle } = AUDIT_MESSAGES.oddStep;
  return [
    atCell(
      only,
      {
        code: 'odd-step',
        severity: 'warning',
        message: message(only.value.toNumber(), step),
        settle,
        values: { entered: only.value.toNumber(), step },
      },
      ['points'],
    ),
  ];
};

function fallsAnywhere({ item: { item }, score }: NumberScene): boolean {
  const words = plain([item.text, item.ruleText, item.methodText].join('\n'));
  return ANYWHERE.test(words) || score.status === 'consistent';
}

function pointsIn(text: string): number[] {
  return [...plain(text).matchAll(/(\d+(?:\.\d+)?)分/g)].map(([, figure]) => Number(figure));
}

function isMultiple(value: Decimal.Value, step: number): boolean {
  return new Decimal(value).modulo(step).isZero();
}
