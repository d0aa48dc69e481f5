import { openInHost } from '../excel-host/open-in-host';
import { testContract } from '../workbook/contract';

testContract('Excel', openInHost);

testContract('Excel over a line where each batch takes its own time', async (contents) => {
  const tried = await openInHost(contents);
  let batch = 0;
  tried.host.latency = () => (batch += 1) % 3;
  return tried;
});
