import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../workbook/excel';
import { App } from './App';
import type { Language } from './messages';
import type { Start } from './state/desk';
import { themeBehind } from './theme';

/** The page's own notice stays for readers without office.js, without Excel around the page, or with one that is too old: see notice.js. */
async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
    return;
  createRoot(root).render(
    <App
      workbook={excelWorkbook()}
      language={displayLanguage()}
      theme={themeBehind(Office.context.officeTheme?.bodyBackgroundColor)}
      start={startOf(location.search)}
    />,
  );
}

/** The ribbon's buttons open one page and say where: ?at=recalculate, ?at=summary. */
function startOf(search: string): Start | undefined {
  const at = new URLSearchParams(search).get('at');
  return at === 'recalculate' || at === 'summary' ? at : undefined;
}

/** English where Excel speaks English, else Chinese. */
function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

const root = document.getElementById('root');
if (root) void start(root);
