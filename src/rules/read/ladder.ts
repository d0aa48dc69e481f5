import type { Band, Bands, Rule } from '../rule';
import type { Ask, Asked } from './asks/ask';
import { assumptionId } from './effects';
import { READING_MESSAGES as SAY } from './messages';

type Inside = Extract<Ask, { kind: 'in' }>;

/** A clause that says what a stretch of one quantity is worth. */
export interface Rung {
  readonly asked: Asked & { readonly ask: Inside };
  readonly points: number;
}

/** 80%-90%得2分，91%-94%得3分，95%以上得4分; `below` null: the text does not go on below the lowest. */
export function ladder(all: readonly Rung[], below: number | null): Rule {
  const rungs = apart(all);
  const [first] = rungs;
  const last = rungs.at(-1);
  if (!first || !last) throw new Error('a ladder has a rung');
  const { clause, ask } = first.asked;
  const words = clause.source.words(clause.from, last.asked.clause.to);
  const bands = closed(rungs);
  // Nothing lies below a lowest rung that is open below: its own points stand there.
  const under = bands[0]?.from === null ? bands[0].points : below;
  const lower: Bands = { kind: 'bands', words, of: ask.of, bands, below: under };
  if (!rungs.some((rung) => rung.asked.ask.point)) return lower;
  const between: Bands = { ...lower, bands: sorted(rungs.map(bandOf)) };
  return {
    kind: 'choice',
    words,
    assumption: assumptionId('rungs', clause),
    question: SAY.rungs(words.text),
    readings: [
      { id: 'lower', label: SAY.rung.lower, rule: lower },
      { id: 'between', label: SAY.rung.between, rule: between },
    ],
  };
}

function bandOf({ asked, points }: Rung): Band {
  return { ...asked.ask.band, points };
}

/** 完成50%得20分，50%以下不得分: the value that is named is not below itself. */
function apart(rungs: readonly Rung[]): Rung[] {
  const named = rungs.flatMap(({ asked: { ask } }) =>
    ask.point && ask.band.from ? [ask.band.from.value] : [],
  );
  return rungs.map((rung) => {
    const { ask } = rung.asked;
    const { from, to } = ask.band;
    if (from !== null || to === null || !named.includes(to.value)) return rung;
    return {
      ...rung,
      asked: { ...rung.asked, ask: { ...ask, band: { from, to: { ...to, inclusive: false } } } },
    };
  });
}

/** 90%以上5分，80%以上3分: a rung that only says where it begins ends where the next one begins, and so do named values. */
function closed(rungs: readonly Rung[]): Band[] {
  const open = sorted(
    rungs.map(({ asked, points }) => ({
      ...asked.ask.band,
      points,
      to: asked.ask.point ? null : asked.ask.band.to,
    })),
  );
  return open.map((band, index) => {
    const next = open.slice(index + 1).find(({ from }) => from !== null && from.value !== band.from?.value);
    const isOpen = band.from !== null && band.to === null && next?.from;
    return isOpen && next.from
      ? { ...band, to: { value: next.from.value, inclusive: !next.from.inclusive } }
      : band;
  });
}

/** 60%以下 … 60%-80% … 80%以上, by where they begin; those that only end come first. */
function sorted(bands: readonly Band[]): Band[] {
  const start = ({ from, to }: Band) =>
    (from ? from.value : -Infinity) + (to && !from ? Math.min(0, to.value - 1e9) : 0);
  return [...bands].sort((a, b) => start(a) - start(b) || endOf(a) - endOf(b));
}

const endOf = ({ to }: Band) => to?.value ?? Infinity;
