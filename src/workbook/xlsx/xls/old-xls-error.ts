/** An .xls file that can't be read; the caller makes the sentence. */
export class OldXlsError extends Error {
  constructor(readonly reason: 'damaged' | 'encrypted' | 'older' | 'no-workbook' | 'too-many-cells') {
    super(reason);
    this.name = 'OldXlsError';
  }
}
