import type { Refused } from './grid/allowed';

/** Words of the workbench. */
export const MESSAGES = {
  title: '考评计分助手 · 试用台',
  open: '打开文件…',
  save: '保存到本机',
  sample: (title: string) => `示例：${title}`,
  otherSamples: {
    'jilin-2004': '十二个市州目标任务完成情况（吉林省2004年）',
    'community-months': '十二个社区月报（充分就业社区）',
  },
  form: (title: string) => `空白：${title}`,
  own: (name: string) => `自己的文件：${name}`,
  choose: '换一张表',
  loading: '正在准备表格…',
  local: '文件只在本机处理，不会上传。',
  unsaved: '有未保存的改动',
  failed: '这张表打不开，请刷新页面后再试。',
  gridFailed: '表格组件没有加载出来。右侧窗格仍可使用；请检查网络或磁盘后再试一次。',
  retry: '再试一次',
  pane: '考评计分助手任务窗格',
  sheet: '表格',
  dismiss: '知道了',
  drawn: '这张工作表有图表或图片：试用台的表格不显示，保存的文件里都在。',
  unforeseen: '出了意外，刚才的改动没有写进去，表格已恢复。请重试；若仍不行，请先保存到本机，再刷新页面。',
} as const;

/** Before a book with unsaved changes is left. */
export const LEAVE = {
  title: '先保存改动吗？',
  text: (name: string) => `“${name}”有改动还没有保存到本机，换一张表后这些改动就没有了。`,
  save: '保存后换表',
  drop: '不保存，换表',
  stay: '留在这张表',
} as const;

/** Why the grid did not do it, and where it can be done. */
export const REFUSED: Readonly<Record<Refused, string>> = {
  lines: '试用台不能插入、删除或移动行列。请在 Excel 中改好、保存，再用试用台打开。',
  sheets: '试用台不能增加、删除、改名、隐藏或移动工作表。请在 Excel 中改好、保存，再用试用台打开。',
  merges: '试用台不能合并或拆分单元格。请在 Excel 中改好、保存，再用试用台打开。',
  looks: '试用台只改单元格的内容，不改字体、颜色、行高列宽和数字格式。请在 Excel 中设置。',
  moves: '试用台不能剪切移动单元格。请复制、粘贴，再删除原来的内容。',
  other: '试用台只改单元格的内容，没有做这一步。请在 Excel 中操作。',
};
