import type { Parts } from './parts';
import { serializeTree, type Tree } from './tree';
import { giveBack, lookAt, take } from './trees';
import { BrokenPart } from './xml-error';

/**
 * A working copy of a package: parts are looked at and changed as trees, and come back as parts with `finish`.
 * Dropping a draft undoes everything done in it.
 */
export class Draft {
  private readonly parts: Parts;
  private readonly changed = new Map<string, Tree>();

  constructor(parts: Parts) {
    this.parts = parts.fork();
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return this.parts.paths();
  }

  /** The part as a tree to look at; null where there is none. */
  look(path: string): Tree | null {
    const own = this.changed.get(path.toLowerCase());
    if (own) return own;
    const bytes = this.parts.get(path);
    return bytes ? lookAt(path, bytes) : null;
  }

  /** The part as a tree to change. */
  change(path: string): Tree {
    const own = this.changed.get(path.toLowerCase());
    if (own) return own;
    const bytes = this.parts.get(path);
    if (!bytes) throw new BrokenPart(path, 'missing');
    const tree = take(path, bytes);
    this.changed.set(path.toLowerCase(), tree);
    return tree;
  }

  put(path: string, bytes: Uint8Array): void {
    this.changed.delete(path.toLowerCase());
    this.parts.put(path, bytes);
  }

  remove(path: string): void {
    this.changed.delete(path.toLowerCase());
    this.parts.remove(path);
  }

  /** Everything done so far, as a package; the draft can be used on. */
  finish(): Parts {
    for (const [path, tree] of this.changed) {
      const bytes = serializeTree(tree);
      this.parts.put(path, bytes);
      giveBack(tree, bytes);
    }
    this.changed.clear();
    return this.parts.fork();
  }
}
