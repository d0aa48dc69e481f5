/** For an element whose text stands on the form: read aloud in Chinese, whatever language the pane speaks. */
export const OF_FORM = { lang: 'zh-CN' } as const;
