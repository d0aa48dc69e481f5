import { filled, textOf, type View } from '../recognise/view';
import { plain } from '../text/normalise';

/** What a person states of the year, in lines below the months; null where nobody has said it. */
export interface Statements {
  /** 社区就业服务机构功能齐全. */
  readonly functions: boolean | null;
  /** 需要就业援助和推荐培训的人员都得到服务. */
  readonly served: boolean | null;
  /** 零就业家庭基本消除, as somebody judged it. */
  readonly eliminated: boolean | null;
}

export const UNSAID: Statements = { functions: null, served: null, eliminated: null };

const WORDS: Readonly<Record<keyof Statements, RegExp>> = {
  functions: /功能.{0,4}齐全/,
  served: /都.{0,2}得到.{0,12}服务/,
  eliminated: /基本消除/,
};

/** The statements that stand below a row. Two that say different things are none. */
export function readStatements(view: View, below: number): Statements {
  const said = { functions: new Set<boolean>(), served: new Set<boolean>(), eliminated: new Set<boolean>() };
  for (const row of view.rows.filter((one) => one > below)) {
    const texts = filled(view, row).map((column) => plain(textOf(view, row, column)));
    texts.forEach((text, index) => {
      for (const key of Object.keys(WORDS) as (keyof Statements)[]) {
        const answer = WORDS[key].test(text)
          ? (answerIn(text) ?? answerIn(`:${texts[index + 1] ?? ''}`))
          : null;
        if (answer !== null) said[key].add(answer);
      }
    });
  }
  const one = (answers: ReadonlySet<boolean>) => (answers.size === 1 ? ([...answers][0] ?? null) : null);
  return { functions: one(said.functions), served: one(said.served), eliminated: one(said.eliminated) };
}

/** …：是 */
function answerIn(text: string): boolean | null {
  const answer = /[:?](是|否)$/.exec(text)?.[1];
  return answer === undefined ? null : answer === '是';
}
