/** How a table is laid out; every choice is one that offices make. */
export interface Style {
  /** merged: as printed; unmerged: merges taken off; filled: and the text copied down; unknown: nobody read them. */
  readonly merges: 'merged' | 'unmerged' | 'filled' | 'unknown';
  /** Section names in their column, or on a row of their own. */
  readonly sections: 'column' | 'row' | 'row-across';
  readonly sectionPoints:
    '（15分）' | '(15分)' | '15分' | '（共15分）' | '（权数15分）' | '（１５分）' | 'none';
  readonly points: '5' | '5分' | '５分' | '５' | '(5分)' | '5 分' | '5.0';
  readonly headerWords: 'plain' | 'blanks' | 'breaks' | 'traditional' | 'remark';
  readonly title: 'merged' | 'cell' | 'across' | 'two-rows' | 'three-rows' | 'none';
  readonly lines: 'unit' | 'unit-date' | 'none';
  readonly top: number;
  readonly left: number;
  /** Score columns (with the reasons) where the table has them, behind all others, or before the points. */
  readonly scores: 'as printed' | 'last' | 'early';
  /** Two item rows and two columns are hidden. */
  readonly hidden: boolean;
  /** Scores are entered. */
  readonly entered: boolean;
  /** An empty column in front of each of these of the table's. */
  readonly emptyColumns: readonly number[];
  /** Empty rows: behind the header, between sections. */
  readonly spacers: boolean;
  /** The header comes again before every so many items; 0: never. */
  readonly pageOf: number;
  /** A section that goes on behind a page's header is named once more, （续） behind it. */
  readonly continued: boolean;
  /** Items' texts as pasted from a document: no-break and zero-width blanks, soft breaks, full-width figures. */
  readonly pasted: boolean;
  readonly subtotals: boolean;
  readonly total: '合计' | '合 计' | '总分' | 'none';
  readonly notes: boolean;
  readonly vertical: boolean;
}
