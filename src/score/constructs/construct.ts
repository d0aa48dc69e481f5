import type { Rule } from '../../rules/rule';
import type { Knowledge } from '../known';
import type { Possible } from '../possible';
import type { Reference } from '../reference';
import type { Telling } from '../words';

/** What an explanation can use: the facts, the language, what is possible here, and what is possible in the parts. */
export interface View extends Telling {
  readonly possible: Possible;
  readonly parts: readonly Possible[];
}

/** How one kind of rule is scored and explained. One file each. */
export interface Construct<R extends Rule> {
  /** The rules inside, in order. */
  parts(rule: R): readonly Rule[];
  /** Where this node itself (not its parts) looks at facts. */
  references(rule: R): readonly Reference[];
  /** What is possible here, given what is possible in the parts. Never less than the truth. */
  possible(rule: R, knowledge: Knowledge, parts: readonly Possible[]): Possible;
  /** A sentence with the arithmetic. */
  because(rule: R, view: View): string;
}
