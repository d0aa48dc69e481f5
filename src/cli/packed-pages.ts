import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BasisPage } from '../sheets/basis-pages';

/**
 * Pages of 计分依据 in the order in which they come. They are most of what is known of a file and wait until all files are
 * read, since only then the units have their names: packed, they take a fifth.
 */
export class PackedPages {
  private readonly pages: Uint8Array[] = [];

  get count(): number {
    return this.pages.length;
  }

  add(pages: readonly BasisPage[]): void {
    for (const page of pages) this.pages.push(deflateRawSync(JSON.stringify(page)));
  }

  /** From that one on so many, or as many as there are. */
  take(from: number, count: number): BasisPage[] {
    return this.pages
      .slice(from, from + count)
      .map((packed) => JSON.parse(inflateRawSync(packed).toString('utf8')) as BasisPage);
  }
}
