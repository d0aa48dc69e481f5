/** What is wrong with a part, as far as the sentence for people differs. */
export type PartFault = 'malformed' | 'doctype' | 'too-many-cells' | 'too-many-formulas' | 'too-many-styles';

/** A part is not what it should be; the caller makes the sentence. */
export class BrokenPart extends Error {
  constructor(
    readonly part: string,
    detail: string,
    readonly fault: PartFault = 'malformed',
  ) {
    super(`${part}: ${detail}`);
    this.name = 'BrokenPart';
  }
}
