/** 考核表.xls → 考核表.xlsx: what is written is the newer format. Other names stay. */
export function newerName(name: string): string {
  return name.replace(/\.xls$/i, '.xlsx');
}
