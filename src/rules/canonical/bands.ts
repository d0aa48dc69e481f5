import type { Band, Rule } from '../rule';
import type { Labels } from './labels';
import type { Line } from './lines';
import { GIVEN, givenPoints, NUMBER } from './points';

const BELOW = new RegExp(`^更低的，(?:${GIVEN}|得.*（原文没有写明）)。$`);
const RUNG = new RegExp(`^(.*)的，${GIVEN}$`);
const FROM = new RegExp(`^(达到|超过)${NUMBER}(\\D*)$`);
const TO = new RegExp(`^(不超过|低于)${NUMBER}(\\D*)$`);

/** 就业率：达到80%、不超过90%的，得2分；…；更低的，不得分。 */
export function readBands({ text, words }: Line, labels: Labels): Rule | null {
  const cut = text.search(/：(?:达到|超过|不超过|低于|不论多少的)/);
  const parts = text.slice(cut + 1).split('；');
  const below = BELOW.exec(parts.pop() ?? '');
  if (cut < 0 || !below) return null;
  const rungs = parts.map(readRung);
  const known = rungs.filter((rung) => rung !== null);
  if (known.length < rungs.length || known.length === 0) return null;
  return {
    kind: 'bands',
    words,
    of: labels.quantity(text.slice(0, cut), known[0]?.unit ?? ''),
    bands: known.map(({ band }) => band),
    below: below[1] === undefined ? null : givenPoints(below[1]),
  };
}

function readRung(words: string): { band: Band; unit: string } | null {
  const [, ends = '', given = ''] = RUNG.exec(words) ?? [];
  if (given === '') return null;
  const points = givenPoints(given);
  if (ends === '不论多少') return { band: { from: null, to: null, points }, unit: '' };
  const [low, high] = ends
    .split('、')
    .reduce<(RegExpExecArray | null)[]>(
      ([from = null, to = null], end) => [from ?? FROM.exec(end), to ?? TO.exec(end)],
      [],
    );
  if (!low && !high) return null;
  const [from, to] = [endOf(low ?? null, '达到'), endOf(high ?? null, '不超过')];
  return { band: { from, to, points }, unit: (low ?? high)?.[3] ?? '' };
}

function endOf(match: RegExpExecArray | null, inclusive: string): Band['from'] {
  return match && { value: Number(match[2]), inclusive: match[1] === inclusive };
}
