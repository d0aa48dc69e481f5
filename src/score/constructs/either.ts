import { exactly, union, type Possible } from '../possible';
import type { Truth } from '../truth';

/** One number where the condition holds, the other where not, both while nobody knows. */
export function either(truth: Truth, then: number, otherwise: number): Possible {
  if (truth === 'yes') return exactly(then);
  return truth === 'no' ? exactly(otherwise) : union(exactly(then), exactly(otherwise));
}
