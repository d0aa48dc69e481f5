import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Chinese faces of each system beside Fluent's own. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's web themes with fonts for Chinese. */
export function themeFor(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS };
}

/** How Excel looks, by the colour behind its own panes ("#262626"); undefined where it does not say. */
export function themeBehind(background: string | undefined): 'light' | 'dark' | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '')?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
