import { remembered } from '../../../text/remembered';
import type { Outcome } from '../outcomes/outcome';
import type { Source } from '../source/source';

/** A stretch [from, to) of a source's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words and what they do to the score: 每有一次未按要求落实的 | 扣2.5分. */
export interface Clause {
  readonly source: Source;
  /** The words before the outcome, back to the outcome or the sentence before. */
  readonly condition: Stretch;
  readonly outcome: Outcome;
  /** From the condition's first to the outcome's last character. */
  readonly from: number;
  readonly to: number;
  /** It begins a sentence (behind 。 or a numeral), a part of one (behind ；), or neither (behind a comma). */
  readonly opens: 'sentence' | 'part' | null;
  /** The heading with points that stands ahead of it: 满意度（5分）：90%以上得5分. */
  readonly under?: string;
  /** The condition in words of its own, where it is one of several that are listed: 分别加3分、2分. */
  readonly said?: string;
  /** 未发生投诉 beside what is due: the next clause tells of it. */
  readonly denied?: string;
  /** The one clause that gives the points of which this says more, where it is not the one before. */
  readonly of?: Clause;
  /** 其中重大事故每起扣3分: what each of all those takes or gives of which these are some. */
  readonly ofThose?: number;
}

/** Clauses in order, and the stretches that belong to none. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly rest: readonly Stretch[];
}

/** 办结率=办结数/受理数×100%,达到95%: what the rate is made of; (不足1%按1%计): how a part of a step counts. */
const ASIDE =
  /(?<!得分|分值|分数)=[^,;。=]{2,40}[/÷][^,;。=]{1,30}(?:[×*]100%,?|,(?=.))|\((?:含)?(?:不足|不满|未满|不到)\d[^()]*\)/g;

/** 开工率=实际数/计划数×100%,开工率100%: its name once more. */
const SAID_AGAIN = /(\p{Script=Han}{2,10}(?:率|度|比例))\1/u;

/** 满意率在90%以上的为优秀，得5分: what the stretch is called. */
const GRADE_NAME =
  /(?<=\d(?:%|分|次|人|个)?(?:\([^)]*\))?(?:及?以上|以下|以内|之间)?)(?:的|者)?(?:评定|评|定)?为(?:优秀|优|良好|良|好|较好|中等?|合格|基本合格|不合格|差|较差|一般|达标|不达标)(?:等次|等级|档次)?$/;

/** The condition's words; a bracket that is left open is a comma: …专题会议(缺1次. */
export function conditionText({ source, condition, said }: Clause): string {
  return said ?? plainWords(source.text.slice(condition.from, condition.to));
}

const plainWords = remembered((words) => {
  const text = words.replace(ASIDE, '').replace(SAID_AGAIN, '$1').replace(GRADE_NAME, '');
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? `${text.slice(0, open)},${text.slice(open + 1)}` : text;
});
