import { squeezed } from '../headed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';

/** The last lines of our sheets begin so; people fill them in. */
const BEGINNINGS = [SAY.signatures, SAY.noticeLines].map((line) => squeezed(line).split('：')[0] ?? '');

/** The line of who fills in, who checks, the seal, the date: blank or filled in. */
export function isSeal(text: string): boolean {
  return BEGINNINGS.some((words) => squeezed(text).startsWith(`${words}：`));
}
