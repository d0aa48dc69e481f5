import type { Block } from '../sort/block';
import { isGiving } from './losses';

/**
 * 日常管理10分：好的得9-10分，较好得5-8分，差的得0-4分: what the part is worth, and of its degrees a person's points; nobody is given the one and
 * the other. null: no such degrees stand under the part's points.
 */
export function judgedScale(block: Block): Block | null {
  const { gives, judges, zeros, shares } = block;
  const [head, ...more] = gives;
  const own = head?.clause.outcome;
  if (own?.kind !== 'give' || typeof own.points !== 'number' || own.each || more.length + shares.length > 0)
    return null;
  const { points } = own;
  const degrees = judges.filter(isGiving);
  const isDegree = ({ clause: { outcome }, ask }: (typeof degrees)[number]) =>
    outcome.kind === 'judge' && outcome.most !== null && outcome.most <= points && ask.kind === 'when';
  const isScale = degrees.length > 0 && degrees.length + zeros.length > 1 && degrees.every(isDegree);
  return isScale && own.mark ? { ...block, gives: [] } : null;
}
