import { parseTree, serializeTree, type Tree } from './tree';
import type { Parts } from './parts';
import { BrokenPart } from './xml-error';

/**
 * A working copy of a package: parts are looked at and changed as trees, and come back as parts with `finish`.
 * Dropping a draft undoes everything done in it.
 */
export class Draft {
  private readonly parts: Parts;
  private readonly trees = new Map<string, { tree: Tree; isChanged: boolean }>();

  /** `before`: a finished draft that led to these very parts; its trees are taken over, so that none is parsed twice. */
  constructor(parts: Parts, before: Draft | null = null) {
    this.parts = parts.fork();
    for (const [path, known] of before?.trees ?? []) this.trees.set(path, known);
    before?.trees.clear();
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return this.parts.paths();
  }

  /** The part as a tree to look at; null where there is none. */
  look(path: string): Tree | null {
    const known = this.trees.get(path.toLowerCase());
    if (known) return known.tree;
    const bytes = this.parts.get(path);
    if (!bytes) return null;
    const tree = parseTree(path, bytes);
    this.trees.set(path.toLowerCase(), { tree, isChanged: false });
    return tree;
  }

  /** The part as a tree to change. */
  change(path: string): Tree {
    const tree = this.look(path);
    if (!tree) throw new BrokenPart(path, 'missing');
    this.trees.set(path.toLowerCase(), { tree, isChanged: true });
    return tree;
  }

  put(path: string, bytes: Uint8Array): void {
    this.trees.delete(path.toLowerCase());
    this.parts.put(path, bytes);
  }

  remove(path: string): void {
    this.trees.delete(path.toLowerCase());
    this.parts.remove(path);
  }

  /** Everything done so far, as a package; the draft can be used on. */
  finish(): Parts {
    for (const [path, known] of this.trees) {
      if (!known.isChanged) continue;
      this.parts.put(path, serializeTree(known.tree));
      known.isChanged = false;
    }
    return this.parts.fork();
  }
}
