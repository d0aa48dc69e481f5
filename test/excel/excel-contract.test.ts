import { openInHost } from '../excel-host/open-in-host';
import { testContract } from '../workbook/contract';

testContract('Excel', openInHost);
