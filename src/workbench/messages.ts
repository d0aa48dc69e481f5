/** Words of the workbench: Chinese, with English where a developer looks first. */
export const MESSAGES = {
  title: '考评计分助手 · 试用台',
  open: '打开文件…',
  save: '保存到本机',
  samples: '示例',
  forms: '空白表',
  sample: (title: string) => `示例：${title}`,
  form: (title: string) => `空白：${title}`,
  choose: '换一张表',
  loading: '正在准备表格…',
  local: '文件只在本机处理，不会上传。',
  failed: '这张表打不开，请刷新页面后再试。',
  gridFailed: '表格组件没有加载出来，请刷新页面后再试。',
  pane: '考评计分助手任务窗格',
  sheet: '表格',
  dismiss: '知道了',
} as const;
