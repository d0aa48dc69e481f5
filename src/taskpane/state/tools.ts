import { openReader } from '../../reader/reader';
import type { Tools } from './desk';
import { inSlices } from './in-slices';

/** The pipeline comes after the pane's first paint, while the workbook is being read. */
const pipeline = () => import(/* webpackPrefetch: true */ './pipeline');

/** The real pipeline, and the computer's own clock. */
export const TOOLS: Tools = {
  assess: async (snapshot, waiting) => inSlices((await pipeline()).assessing(snapshot), waiting),
  propose: async (assessment, intent, now) => (await pipeline()).propose(assessment, intent, now),
  now: () => localTime(new Date()),
  openReader,
};

/** Local time as "2024-06-30T08:05:09", without a zone: 计分记录 is read by people in one office. */
export function localTime(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
