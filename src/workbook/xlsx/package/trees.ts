import { parseTree, type Tree } from './tree';

/**
 * Trees by the bytes that they say, so that no part is parsed twice, however many drafts look at it. Bytes never
 * change, so what is found here is what they say; a tree that somebody changes is no longer found.
 */
const known = new WeakMap<Uint8Array, Tree>();

/** The part as a tree to look at only: others look at the same one. */
export function lookAt(path: string, bytes: Uint8Array): Tree {
  const tree = known.get(bytes) ?? parseTree(path, bytes);
  known.set(bytes, tree);
  return tree;
}

/** The part as a tree that is the taker's alone, to change. */
export function take(path: string, bytes: Uint8Array): Tree {
  const tree = lookAt(path, bytes);
  known.delete(bytes);
  return tree;
}

/** Gives back a tree that is not changed further: the bytes say what it says. */
export function giveBack(tree: Tree, bytes: Uint8Array): void {
  known.set(bytes, tree);
}
