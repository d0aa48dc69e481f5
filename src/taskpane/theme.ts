import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Chinese faces of each system beside Fluent's own. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's web themes with fonts for Chinese. */
export function themeFor(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS };
}
