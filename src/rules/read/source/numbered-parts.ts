import type { Asked } from '../asks/ask';
import { blockPoints } from '../build/build-block';
import { isGiving } from '../build/losses';
import { EACH_NUMERAL, NOTHING_FOR, numbering, OF_ALL, OF_EACH, partNames, type Section } from './sections';
import type { Block } from '../sort/block';
import { sortClauses } from '../sort/sort';
import type { Source } from './source';

/**
 * ①新建1座得1分，改建1座得0.5分，满分5分。②人均学时达到72学时得6分，不足的按比例得分: each numbered part tells what it is worth, and together
 * they come to the item's points. null: they do not, or something may be said of all of them.
 */
export function numberedParts(
  source: Source,
  points: number | null,
  read: (part: Source) => readonly Asked[],
): Section[] | null {
  const { text } = source;
  const [first, ...more] = text.matchAll(EACH_NUMERAL);
  if (points === null || first?.index !== 0 || OF_ALL.test(text) || OF_EACH.test(text)) return null;
  const like = [first, ...more.filter(([numeral]) => numbering(numeral) === numbering(first[0]))];
  const parts = like.map(({ 0: { length }, index }, at) =>
    source.slice(index + length, like[at + 1]?.index ?? text.length),
  );
  if (parts.length < 2 || goesOn(parts) || parts.some(isOfAll)) return null;
  // A sentence behind the last part may be of all of them.
  const asked = parts.map((part) => read(part.slice(0, part.text.indexOf('。') + 1 || part.text.length)));
  // 1.制度健全（2分）；2.台账规范（3分）。未上报的扣1分。 lists what is worth so much.
  const isList = asked.every((one) => one.length < 2) && /。./.test(parts.at(-1)?.text ?? '');
  if (isList) return null;
  const sizes = asked.map(sizeOf);
  const total = sizes.reduce<number>((all, size) => all + (size ?? Number.NaN), 0);
  if (!(Math.abs(total - points) < 1e-9)) return null;
  const headings = parts.map(headingOf);
  const names = partNames(headings.map((heading) => (UNCLEAR.test(heading) ? '' : heading)));
  return parts.map((part, index) => ({
    heading: headings[index] ?? '',
    name: names[index] ?? '',
    points: sizes[index] ?? 0,
    isPart: true,
    source: part,
  }));
}

/** 1.制度（2分）；2.台账（3分）；未上报的扣1分: where nothing but ; stands between the parts, what it stands ahead of may be of all of them. */
function goesOn(parts: readonly Source[]): boolean {
  const areJoined = parts.slice(0, -1).every(({ text }) => /^[^;。]*;$/.test(text));
  return areJoined && /^[^。]*;./.test(parts.at(-1)?.text ?? '');
}

/** Beside 此项不得分, of which the sections know. */
const isOfAll = ({ text }: Source) =>
  /(?:本|该|此|全|整)(?:大)?项|得满分|全分/.test(text.replace(NOTHING_FOR, ''));

/** Degrees and places say nothing of what a part is about. */
const UNCLEAR = /^[优良好中差]|合格|排名|名次|[第前]/;

/** 旅游厕所 of 旅游厕所每新建1座得1分: what tells its questions apart from another part's. */
function headingOf({ text }: Source): string {
  return (
    /^(?:(?![得扣])\p{Script=Han}){2,14}?(?=[每,;:。(、\d]|的?[得扣]|达到|完成|$)/u.exec(text)?.[0] ?? ''
  );
}

/** What a part gives at most, by its own words; null where they do not tell. */
function sizeOf(asked: readonly Asked[]): number | null {
  const { blocks, cap, belows } = sortClauses(asked);
  if (blocks.length === 0 || belows.length > 0) return null;
  if (cap !== null) return cap;
  const { bound } = blocks.at(-1) ?? {};
  if (bound && blocks.every(isCounting)) return bound.points;
  const sizes = blocks.map((block) => {
    const isGiven = block.gives.length > 0 || block.judges.some(isGiving);
    return isGiven ? (isCounting(block) ? block.most : blockPoints(block, null)) : null;
  });
  return sizes.includes(null) ? null : sizes.reduce<number>((all, size) => all + (size ?? 0), 0);
}

function isCounting({ gives }: Block): boolean {
  return gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step');
}
