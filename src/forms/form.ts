import type { ItemRule } from '../rules/rule';

/** Text that a scan lost or garbled: what the form meant, and how we know. */
export interface Restored {
  readonly text: string;
  readonly reason: string;
}

export interface FormItem {
  /** Section and place in it: "2-4". Never changes. */
  readonly id: string;
  /** 序号 column's content, verbatim; null where the form has none. */
  readonly number: string | null;
  /** Verbatim; line breaks inside as in the form. */
  readonly text: string;
  readonly restored?: Restored;
  /** The row's own maximum. */
  readonly points: number;
  /** The points cell, verbatim: "2分", "15". null where a group's cell stands above. */
  readonly pointsText: string | null;
  /** Rule column (计分方法, 评分办法, 评分操作办法), "" where the form has none. */
  readonly rule: string;
  /** Method column (考评方法, 目标要求), "" where none. */
  readonly method: string;
  /** Reviewed by hand against the document; absent where that is not done yet: 需人工. */
  readonly scoring?: ItemRule;
  /** Why the reading is as it is, for the next reviewer; absent where it is plain. */
  readonly remark?: string;
}

export interface FormGroup {
  readonly points: number;
  readonly pointsText: string;
  /** Ids of its items, in order, adjacent. */
  readonly items: readonly string[];
}

export interface FormSection {
  /** Verbatim, with its points where the form writes them so: 一、落实责任（15分）. */
  readonly name: string;
  readonly restored?: Restored;
  readonly points: number;
  readonly items: readonly FormItem[];
}

/** A column of the form, left to right. A level's name is its header without blanks and breaks. */
export interface FormColumn {
  readonly role: 'section' | 'number' | 'item' | 'points' | 'rule' | 'method' | 'level' | 'reason';
  /** Verbatim; line breaks inside as in the form. */
  readonly header: string;
  /** The lower cell of a two-row header (得分 under 市级复核); the upper is `header`. */
  readonly subheader?: string;
  /** Width in characters for printing. */
  readonly width: number;
}

/** Cells of the method column that stand over several items. Each item's own `method` repeats the text. */
export interface MergedMethod {
  readonly items: readonly string[];
}

export interface FormTotal {
  readonly label: string;
  readonly points: number;
  readonly pointsText: string;
  /** Column that holds `pointsText`; absent: the points column. */
  readonly pointsIn?: 'item';
}

/** An official form whole, as data. */
export interface OfficialForm {
  readonly id: string;
  readonly title: string;
  /** Which document: name, number, year. */
  readonly source: string;
  /** Lines between title and header: 单位（盖章）：, 评估期：… */
  readonly lines: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly sections: readonly FormSection[];
  readonly groups: readonly FormGroup[];
  readonly mergedMethods: readonly MergedMethod[];
  /** Label and points of the total row; null where the form has none. */
  readonly total: FormTotal | null;
  readonly notes: readonly string[];
  readonly landscape: boolean;
  /** Section names are written down, one character a line. */
  readonly verticalSections: boolean;
}
