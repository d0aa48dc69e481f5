export { excelWorkbook } from './excel-workbook';
