/** What a rule can be made of in the pane; each becomes a sentence that the reader of rules understands. */
export const CONSTRUCTS = [
  'deduct-per',
  'award-per',
  'bands',
  'per-step',
  'share',
  'award',
  'deduct',
] as const;

export type Construct = (typeof CONSTRUCTS)[number];

/** What a construct asks a person for, as typed; `marks` are rungs of "from where: how many points", highest first. */
export interface RuleDraft {
  readonly what: string;
  readonly unit: string;
  readonly points: string;
  readonly most: string;
  readonly mark: string;
  readonly marks: readonly { readonly from: string; readonly points: string }[];
}

export type RuleField = keyof RuleDraft;

/** The fields that a construct has, in the order in which they are asked. */
export const FIELDS: Readonly<Record<Construct, readonly RuleField[]>> = {
  'deduct-per': ['what', 'unit', 'points', 'most'],
  'award-per': ['what', 'unit', 'points', 'most'],
  bands: ['what', 'unit', 'marks'],
  'per-step': ['what', 'mark', 'points'],
  share: ['what', 'points'],
  award: ['what', 'points'],
  deduct: ['what', 'points'],
};

export const NO_DRAFT: RuleDraft = {
  what: '',
  unit: '',
  points: '',
  most: '',
  mark: '',
  marks: [{ from: '', points: '' }],
};

/** The draft as a sentence of a form; null while something is missing or is no number. */
export function ruleText(construct: Construct, draft: RuleDraft): string | null {
  const what = draft.what.trim();
  return what === '' ? null : SENTENCES[construct](what, draft);
}

const SENTENCES: Readonly<Record<Construct, (what: string, draft: RuleDraft) => string | null>> = {
  'deduct-per': (what, draft) => perEach(what, draft, '扣'),
  'award-per': (what, draft) => perEach(what, draft, '得'),
  bands: (what, { unit, marks }) => {
    const rungs = marks.filter(({ from, points }) => `${from}${points}`.trim() !== '');
    const said = rungs.map(({ from, points }) => {
      const [mark, given] = [number(from), number(points)];
      return mark === null || given === null ? null : { mark, given };
    });
    const whole = said.filter((rung) => rung !== null).sort((a, b) => b.mark - a.mark);
    if (whole.length === 0 || whole.length < said.length) return null;
    const words = whole.map(({ mark, given }) => `${mark}${unit.trim() || '%'}以上得${given}分`);
    return `${what}达到${words.join('，')}，否则不得分。`;
  },
  'per-step': (what, { mark, points }) => {
    const [full, lost] = [number(mark), number(points)];
    return full === null || lost === null
      ? null
      : `${what}达到${full}%得满分，每低1个百分点扣${lost}分，扣完为止。`;
  },
  share: (what, { points }) => withPoints(points, (n) => `得分=${what}×${n}。`),
  award: (what, { points }) => withPoints(points, (n) => `${what}的得${n}分，否则不得分。`),
  deduct: (what, { points }) => withPoints(points, (n) => `${what}的扣${n}分。`),
};

function perEach(what: string, { unit, points, most }: RuleDraft, verb: '扣' | '得'): string | null {
  const bound = most.trim() === '' ? '' : number(most);
  if (bound === null) return null;
  const limit = bound === '' ? '' : `，最多${verb}${bound}分`;
  return withPoints(points, (n) => `每有1${unit.trim() || '次'}${what}${verb}${n}分${limit}。`);
}

function withPoints(typed: string, say: (points: number) => string): string | null {
  const points = number(typed);
  return points === null ? null : say(points);
}

/** A number of 0 or more as typed; full-width figures are taken too. */
function number(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
