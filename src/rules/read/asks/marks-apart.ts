const RATE = '(?:率|度|面|比例|比重|占比|任务|进度)';
const REACHES = '(?:达到?|不少于|不低于|≥|超过|控制在|不超过|低于|≤|为)';
const AT_LEAST = '(?:达到|不少于|不低于|≥)';
const MARK = String.raw`${RATE}(?:应|需|须|要)?${REACHES}?\d[\d.]*%`;
const COUNT = String.raw`${AT_LEAST}\d+个?[一-龥]{1,2}`;

/** 优秀率达20%、合格率达100% · 讲座不少于2场、参与率达到90%: each of the two names what it is about and reaches its mark, so that both are due. */
const BETWEEN = new RegExp(
  String.raw`(?<=(?:${MARK}(?:\([^()]*\))?|${COUNT})(?:以[上内下])?)、(?=\p{Script=Han}{1,14}(?:${MARK}|(?<=\p{Script=Han}{2})(?:${AT_LEAST}\d|\d+个?[次场期户件人])))`,
  'gu',
);

/** Marks that are due together, each of them by itself; of what is lost where several are missed, nobody says whether any or all are meant. */
export function marksApart(text: string): string {
  return text.replace(BETWEEN, ',');
}
