import { FluentProvider } from '@fluentui/react-components';
import type { Workbook } from '../workbook/port';
import { PaneBoundary } from './components/PaneBoundary';
import { DeskContext } from './hooks/desk-context';
import { LanguageContext } from './hooks/language-context';
import { PreferencesContext } from './hooks/preferences-context';
import { useDarkMode } from './hooks/useDarkMode';
import { useKeptPreferences } from './hooks/useKeptPreferences';
import { useOpenDesk } from './hooks/useOpenDesk';
import type { Language } from './messages';
import { Pane } from './Pane';
import type { Start, Tools } from './state/desk';
import { TOOLS } from './state/tools';
import { themeFor } from './theme';

interface Props {
  readonly workbook: Workbook;
  /** What the host speaks; Chinese where nothing is said. */
  readonly language?: Language;
  /** How the host looks; where nothing is said, as the system does. */
  readonly theme?: 'light' | 'dark';
  /** The real pipeline and clock where nothing is said; for tests. */
  readonly tools?: Tools;
  /** Where the pane opens; 概览 where nothing is said. */
  readonly start?: Start;
}

/** The pane over any workbook: Excel's or a file's. It fills the box that it is put in. */
export function App({ workbook, language: spoken = 'zh', theme, tools = TOOLS, start }: Props) {
  const view = useOpenDesk(workbook, tools, start);
  const kept = useKeptPreferences();
  const systemDark = useDarkMode();
  const { preferences } = kept;
  const language = preferences.language ?? spoken;
  const chosen = preferences.theme ?? theme;
  const dark = chosen ? chosen === 'dark' : systemDark;
  // The browser's own parts (scroll bars, date pickers, lists) follow the theme too.
  const style = { height: '100%', colorScheme: dark ? 'dark' : 'light' };
  return (
    <FluentProvider theme={themeFor(dark)} lang={language === 'zh' ? 'zh-CN' : 'en'} style={style}>
      <PreferencesContext value={kept}>
        <LanguageContext value={language}>
          <PaneBoundary language={language}>
            <DeskContext value={view}>
              <Pane />
            </DeskContext>
          </PaneBoundary>
        </LanguageContext>
      </PreferencesContext>
    </FluentProvider>
  );
}
