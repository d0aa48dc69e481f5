/** 扣2分, （3分）, 不得分, 扣完为止, at the end of a line. */
const END = String.raw`(?:[\d０-９]\s?分[)）\]】]?|不[得计给]分|满分|(?<!按)[计得]分|分值|[×*÷]\s?[\d.]+%?|为止)`;
/** What goes on with the line before it: 90分⏎以上, 扣2分⏎的, 扣1分⏎、未上报扣2分. */
const GOES_ON = String.raw`以(?!上[各几])|[\s得扣计记加给的为至到及和或并且者左,，;；.。、:：)）\]】/\-–—~]`;
const NUMERAL = String.raw`(?:\d{1,2}[.．、)）](?!\d)|[(（][\d一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、|[一二三四五]是)`;

const BREAKS: readonly (readonly [at: RegExp, mark: string])[] = [
  [new RegExp(String.raw`(?<=${END}[^\S\n]*)\n(?=\s*(?!${GOES_ON})\S)`, 'g'), '。'],
  [new RegExp(String.raw`(?<=[\p{Script=Han}\d%)）”][^\S\n]*)\n(?=\s*${NUMERAL}\p{Script=Han})`, 'gu'), '；'],
];

/** A line that ends in points ends its sentence, and so does one that is followed by a numeral, though no mark says so. As long as it was. */
export function withStops(text: string): string {
  if (!text.includes('\n')) return text;
  return BREAKS.reduce((stopped, [at, mark]) => stopped.replace(at, mark), text);
}
