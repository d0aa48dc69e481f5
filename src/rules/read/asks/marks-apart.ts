/** 优秀率达20%、合格率达100%: each of the two names its rate and reaches its mark, so that both are due. */
const BETWEEN =
  /(?<=(?:率|度|面|比例|比重|占比)(?:应|需|须|要)?(?:达到?|不低于|不少于|≥|超过|控制在|不超过|低于|≤|为)?\d[\d.]*%(?:\([^()]*\))?(?:以[上内下])?)、(?=\p{Script=Han}{1,14}(?:率|度|面|比例|比重|占比)(?:应|需|须|要)?(?:达到?|不低于|不少于|≥|超过|控制在|不超过|低于|≤|为)?\d[\d.]*%)/gu;

/** Marks that are due together, each of them by itself; of what is lost where several are missed, nobody says whether any or all are meant. */
export function marksApart(text: string): string {
  return text.replace(BETWEEN, ',');
}
