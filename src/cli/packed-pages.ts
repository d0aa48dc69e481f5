import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BasisPage } from '../sheets/basis-pages';

/** A page of 计分依据 as it travels and waits: a fifth of what it takes as objects. */
export type PackedPage = Uint8Array;

export function packed(page: BasisPage): PackedPage {
  // Node packs into more room than it needs, and keeps it: a copy takes no more than it holds.
  return Uint8Array.from(deflateRawSync(JSON.stringify(page)));
}

/**
 * Pages of 计分依据 in the order in which they come. They are most of what is known of a file and wait until all files are
 * read, since only then the units have their names.
 */
export class PackedPages {
  private readonly pages: PackedPage[] = [];

  get count(): number {
    return this.pages.length;
  }

  add(pages: readonly PackedPage[]): void {
    this.pages.push(...pages);
  }

  /** From that one on so many, or as many as there are. */
  take(from: number, count: number): BasisPage[] {
    return this.pages
      .slice(from, from + count)
      .map((page) => JSON.parse(inflateRawSync(page).toString('utf8')) as BasisPage);
  }
}
