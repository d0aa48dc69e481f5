/** A part is not the XML that it should be; the caller makes the sentence. */
export class BrokenPart extends Error {
  constructor(
    readonly part: string,
    detail: string,
  ) {
    super(`${part}: ${detail}`);
    this.name = 'BrokenPart';
  }
}
