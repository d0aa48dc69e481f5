export { newXlsx, openXlsx, type XlsxDocument } from './document';
