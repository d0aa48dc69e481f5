import type { Sorted } from '../sort/block';
import { countedTakes } from './counted-takes';
import { looseTakes, type LooseTakes } from './loose-takes';
import { numberedTakes } from './numbered-takes';
import { takesBehind, takesBetween } from './takes-between';

/** What takes and may be of one part, or of the whole item; null: each is of its part. */
export function takesLoosely(sorted: Sorted, points: number | null): LooseTakes | null {
  return (
    takesBetween(sorted) ??
    numberedTakes(sorted, points) ??
    countedTakes(sorted) ??
    looseTakes(sorted, points) ??
    takesBehind(sorted)
  );
}
