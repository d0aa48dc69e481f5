import { openInHost } from '../excel-host/open-in-host';
import { testContract } from '../workbook/contract';

testContract('Excel', openInHost);

/** Each level at which the adapter does something else; what is lost below is in src/workbook/excel/abilities.ts. */
describe.each([13, 20])('an Excel with ExcelApi 1.%i', (level) => {
  testContract('Excel', (contents) => openInHost(contents, level));
});

testContract('Excel over a line where each batch takes its own time', async (contents) => {
  const tried = await openInHost(contents);
  let batch = 0;
  tried.host.latency = () => (batch += 1) % 3;
  return tried;
});
