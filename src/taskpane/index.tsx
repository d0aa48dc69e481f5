import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../workbook/excel';
import { App } from './App';
import type { Language } from './messages';

/** The page's own notice stays for readers where office.js could not be loaded, or where there is no Excel around the page. */
async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  createRoot(root).render(<App workbook={excelWorkbook()} language={displayLanguage()} />);
}

/** English where Excel speaks English, else Chinese. */
function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

const root = document.getElementById('root');
if (root) void start(root);
