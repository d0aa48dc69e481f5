import { columnNumber } from '../../../grid/address';

/** Where a reference or a name lies: "'Sheet 1'!". */
export interface Qualifier {
  readonly text: string;
  /** null in another workbook. */
  readonly sheet: string | null;
  /** A span of sheets: Sheet1:Sheet3! */
  readonly isSpan: boolean;
}

/**
 * A piece of a formula. All pieces' texts together are the formula.
 * `opaque` is what is not followed further: table references, a lone range operator between calls.
 */
export interface Token {
  readonly kind:
    | 'text'
    | 'number'
    | 'reference'
    | 'name'
    | 'function'
    | 'error'
    | 'space'
    | 'open'
    | 'close'
    | 'comma'
    | 'operator'
    | 'opaque';
  readonly text: string;
  /** Of references and names. */
  readonly qualifier?: Qualifier;
  /** The text without the qualifier: $A$1:B2, A:C, 3:4. */
  readonly body?: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const END = String.raw`(?![\p{L}\p{N}_.(!\[])`;

const patterns = {
  text: /"(?:[^"]|"")*"/y,
  quoted: /'((?:[^']|'')+)'!/y,
  plain: new RegExp(String.raw`((?:\[[^\]]*\])?(?:${WORD})?(?::${WORD})?)!`, 'yu'),
  error: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)/y,
  reference: new RegExp(
    `(?:${CELL}:${CELL}${END}|${CELL}${END}|${COLUMN}:${COLUMN}${END}|${ROW}:${ROW}${END})`,
    'yu',
  ),
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  function: new RegExp(String.raw`${WORD}(?=\()`, 'yu'),
  table: new RegExp(String.raw`(?:${WORD})?(?=\[)`, 'yu'),
  name: new RegExp(WORD, 'yu'),
  space: /\s+/y,
  operator: /<>|<=|>=|[-+*/^&=<>%@:{};]/y,
};

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function isOnSheet(body: string): boolean {
  return body.split(':').every((end) => {
    const letters = /[A-Za-z]+/.exec(end)?.[0];
    const digits = /\d+/.exec(end)?.[0];
    const isRow = digits === undefined || (Number(digits) >= 1 && Number(digits) <= 1048576);
    return isRow && (letters === undefined || columnNumber(letters) <= 16384);
  });
}

function qualifierAt(formula: string, at: number): Qualifier | null {
  const quoted = match(patterns.quoted, formula, at);
  const found = quoted ?? match(patterns.plain, formula, at);
  if (!found || found[0] === '!') return null;
  const inside = (found[1] ?? '').replaceAll("''", "'");
  return { text: found[0], sheet: inside.includes('[') ? null : inside, isSpan: inside.includes(':') };
}

/** From "[" to the bracket that closes it; a quote mark hides the next character. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(at, end + 1);
    }
  }
  return formula.slice(at);
}

function referenceAt(formula: string, at: number): Token | null {
  const qualifier = qualifierAt(formula, at);
  const from = at + (qualifier?.text.length ?? 0);
  const lead = qualifier ? { qualifier } : {};
  const body = match(patterns.reference, formula, from)?.[0];
  if (body && isOnSheet(body)) {
    return { kind: 'reference', text: formula.slice(at, from + body.length), body, ...lead };
  }
  if (!qualifier) return null;
  const error = match(patterns.error, formula, from)?.[0];
  if (error) return { kind: 'error', text: formula.slice(at, from + error.length) };
  const name = match(patterns.name, formula, from)?.[0];
  return name ? { kind: 'name', text: formula.slice(at, from + name.length), body: name, ...lead } : null;
}

const PUNCTUATION: Readonly<Record<string, Token['kind']>> = { '(': 'open', ')': 'close', ',': 'comma' };

function tokenAt(formula: string, at: number): Token {
  const punctuation = PUNCTUATION[formula[at] ?? ''];
  if (punctuation) return { kind: punctuation, text: formula[at] ?? '' };
  const text = match(patterns.text, formula, at)?.[0];
  if (text) return { kind: 'text', text };
  const reference = referenceAt(formula, at);
  if (reference) return reference;
  const table = match(patterns.table, formula, at)?.[0];
  if (table !== undefined) return { kind: 'opaque', text: table + bracketed(formula, at + table.length) };
  for (const kind of ['error', 'number', 'function', 'name', 'space', 'operator'] as const) {
    const found = match(patterns[kind], formula, at)?.[0];
    if (!found) continue;
    return kind === 'name' ? { kind, text: found, body: found } : { kind, text: found };
  }
  return { kind: 'opaque', text: formula[at] ?? '' };
}

/** Excel takes 8192 characters; what the file adds to function names has room in twice as many. */
const LONGEST = 16384;

/** Cuts a formula, without its "=", into pieces. Never fails: what it does not know, or no program takes, is opaque. */
export function tokens(formula: string): Token[] {
  if (formula.length > LONGEST) return [{ kind: 'opaque', text: formula }];
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}
