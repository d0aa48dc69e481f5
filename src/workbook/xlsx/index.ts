export { newerName } from './newer-name';
export { newXlsx, openXlsx, type XlsxDocument } from './document';
export { PLAIN_LOOK, type Appearance, type CellLook, type SheetLook } from './appearance/appearance';
