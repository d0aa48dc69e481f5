/** Characters between two `*`; null stands for `?`. */
type Piece = readonly (string | null)[];

/** Whether the text is like the pattern: `*` any characters, `?` one, `~` takes the next as it is. As in Excel. */
export function matches(pattern: string, text: string): boolean {
  const pieces = piecesOf(pattern);
  const characters = [...text];
  const [first = [], ...others] = pieces;
  const last = others.pop();
  if (!last) return characters.length === first.length && standsAt(first, characters, 0);
  if (!standsAt(first, characters, 0)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = findFrom(piece, characters, at);
    if (found === null) return false;
    at = found + piece.length;
  }
  const end = characters.length - last.length;
  return end >= at && standsAt(last, characters, end);
}

function piecesOf(pattern: string): Piece[] {
  const pieces: (string | null)[][] = [[]];
  for (const [token] of pattern.matchAll(/~[*?~]|[\s\S]/gu)) {
    if (token === '*') pieces.push([]);
    else pieces.at(-1)?.push(token === '?' ? null : token.replace(/^~(?=.)/, ''));
  }
  return pieces;
}

function standsAt(piece: Piece, characters: readonly string[], at: number): boolean {
  return piece.every((wanted, index) => {
    const found = characters[at + index];
    return found !== undefined && (wanted === null || wanted === found);
  });
}

function findFrom(piece: Piece, characters: readonly string[], from: number): number | null {
  for (let at = from; at + piece.length <= characters.length; at += 1)
    if (standsAt(piece, characters, at)) return at;
  return null;
}
