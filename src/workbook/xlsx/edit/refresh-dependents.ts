import type { Parts } from '../package/parts';
import type { Reader } from '../read/snapshot';
import type { Changes } from './changes';

export function refreshDependents(parts: Parts, _changes: Changes, _reader: Reader): Parts {
  return parts;
}
