import { isDivisible, type Intent, type Leave } from './intent';
import type { Proposal } from './proposal';

/** The proposal without the changes that a person crossed out: what is left is planned anew. */
export async function without(
  proposal: Proposal,
  leave: Leave,
  propose: (intent: Intent) => Proposal | Promise<Proposal>,
): Promise<Proposal> {
  const { intent } = proposal;
  return leave.length > 0 && isDivisible(intent) ? propose({ ...intent, leave }) : proposal;
}
