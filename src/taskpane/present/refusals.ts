import type { Refusal } from '../../grid/plan';

/** Refusals for one and the same reason, told once. */
export interface RefusedParts {
  readonly titles: readonly string[];
  readonly message: string;
}

export function refusedParts(refused: readonly Refusal[]): readonly RefusedParts[] {
  const messages = [...new Set(refused.map(({ message }) => message))];
  return messages.map((message) => ({
    message,
    titles: refused.filter((refusal) => refusal.message === message).map(({ title }) => title),
  }));
}
