import { LATE } from '../lexicon';

/** Words that are true or not, told positively where that is safe: 未落实责任制 is 落实责任制, denied. */
export interface Truth {
  readonly label: string;
  readonly denied: boolean;
}

/** 未 没有 不 at the head: what follows can be asked positively. */
const NOT = /^(?:凡|对|如|若|如果)?(?:未能|未曾|未有|尚未|没有|没能|未|没|不能|不)(?=[\p{L}《“"])/u;
/** More than one thing is denied, joined or set against it: 未制定或未落实, 没有记录、总结, 未设立但有专人: whether any or all is meant is not for us to say. */
const MANY = /但|而|却|仅|只|或|、|和|及|与|且|既|也|均|都|全部|任何|,|;|[未没无不]/;
/** 不合格, 不达标, 不足, 未经批准擅自…: words of their own. */
const FIXED = /^未经|^不降反|^不(?:良|足|当|力|实|满|同|少|明|全|准|够|一致|合格|规范|到位)/;

/** 发现问题,未整改: where there was none, nothing was left undone. */
const CASE =
  /^(?:对|经|因|凡)?(?:发现|发生|出现|存在|查出|查实|接到|收到|受理|遇有?|经|有(?![效关序力限机]))/;

/** 不少于1次: what is due, no denial. */
const BOUND = /(?:不(?:得)?(?:少于|低于|小于)|至少)(?=[^,]{0,6}\d)/;
/** 每周开放不少于42小时,达不到的. */
const SHORT = /^(?:达不到|未达到|未达标|不达标|没有达到)(?:要求|标准|规定|的)*$/;

/** 将就业工作纳入考核,未纳入 · 提供服务档案,无档案: what is due, which the last words deny; null: they deny something else. */
function dueIn(ahead: string, tail: string): string | null {
  const [, stem = ''] = /^(?:未能|尚未|没有|未|没|无)有?(\p{Script=Han}{1,12}?)的?$/u.exec(tail) ?? [];
  if (stem.length === 1 && !BOUND.test(ahead)) return null;
  const [piece, ...more] = ahead.split(',').filter((each) => each.includes(stem));
  // 有年度计划,无计划: what there should be, and is not.
  const isThere = piece !== undefined && piece.startsWith('有') && piece.endsWith(stem);
  const isPlain = stem !== '' && !MANY.test(stem) && (isThere || !CASE.test(ahead));
  return isPlain && piece !== undefined && more.length === 0 ? piece : null;
}

export function readTruth(text: string): Truth {
  const words = text.replace(/^(?:凡是?|如果?(?!期|实)|若|只要)(?=.{2})/, '');
  const cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  const [ahead, tail] = [words.slice(0, cut + 1), words.slice(cut + 1)];
  // 年内至少公布1次,未完成的: what is due, and that it was not done.
  if (/[未没无不]/.test(ahead.replace(BOUND, ''))) return { label: words, denied: false };
  if (SHORT.test(tail) && BOUND.test(ahead)) return { label: ahead.slice(0, -1), denied: true };
  const due = dueIn(ahead, tail);
  if (due !== null) return { label: due, denied: true };
  const { label, denied } = readPart(tail);
  if (denied && CASE.test(ahead)) return { label: words, denied: false };
  const isOf = denied || LATE_ALONE.test(label);
  return { label: isOf ? saidOnce(label, ahead.slice(0, -1)) : `${ahead}${label}`, denied };
}

/** 3月底前报送计划,逾期. */
const LATE_ALONE = new RegExp(`^(?:${LATE})$`);

/** 列入日常学习,未进行 → 进行（列入日常学习）; 按期换届,未按期换届 → 按期换届. */
function saidOnce(stem: string, ahead: string): string {
  const last = ahead.slice(ahead.lastIndexOf(',') + 1);
  if (ahead === '') return stem;
  return last.endsWith(stem) ? last : `${stem}（${ahead}）`;
}

/** 没有发生安全事故, 没有受到通报: what did not happen. */
const DEED = /^(?:发生|出现|受到|造成|引发|存在|接到|收到|参加|参与)/;

function readPart(words: string): Truth {
  const match = NOT.exec(words);
  const rest = match ? words.slice(match[0].length) : words;
  const isThere = /[没未]有$/.test(match?.[0] ?? '') && !DEED.test(rest);
  const stem = isThere ? `有${rest}` : rest;
  if (!match || stem.length < 2 || MANY.test(stem) || FIXED.test(words))
    return { label: words, denied: false };
  return { label: stem, denied: true };
}
