import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { say, type Language, type MessageKey } from '../../src/taskpane/messages';
import { newXlsx, openXlsx } from '../../src/workbook/xlsx';
import { MONTHS } from '../cli/monthly-sheet';
import type { ExcelHost } from '../excel-host/excel-host';
import { hostOf } from '../excel-host/open-in-host';

const sample = (name: string) => path.resolve(__dirname, '../../assets/samples', `${name}.xlsx`);
const filled = () => hostOf(readFileSync(sample('reemployment-2004')), 'reemployment-2004.xlsx');

type Values = Readonly<Record<string, string | number>>;

/** The pane as somebody sees it who goes through its states one after the other. */
export class Walk {
  constructor(
    readonly page: Page,
    readonly host: ExcelHost,
    readonly language: Language,
  ) {}

  /** A sentence of the pane in the language of the walk. */
  says(key: MessageKey, values?: Values): string {
    return say(this.language, key, values);
  }

  view(name: 'overview' | 'items' | 'findings' | 'reports' | 'settings'): Promise<void> {
    return this.page.getByRole('tab', { name: this.says(`view.${name}`) }).click();
  }

  press(key: MessageKey, values?: Values): Promise<void> {
    return this.pressNamed(this.says(key, values));
  }

  pressNamed(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).first().click();
  }

  field(key: MessageKey, values?: Values) {
    return this.page.getByLabel(this.says(key, values));
  }

  sees(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** The part of a sentence before its first {value} comes on show. */
  seesBegin(key: MessageKey): Promise<void> {
    return this.sees(new RegExp(escaped(this.says(key).split('{')[0] ?? '')));
  }

  async recalculate(): Promise<void> {
    await this.view('overview');
    await this.press('overview.recalculate');
    await this.seesPreview();
  }

  seesPreview(): Promise<void> {
    return this.page.getByRole('heading', { name: beginOf(this.says('preview.recalculate')) }).waitFor();
  }

  /** Nothing is going on any more, and there is a button for what to do about it. */
  async settled(key: MessageKey): Promise<void> {
    await this.page.getByRole('button', { name: this.says(key) }).waitFor();
    await this.page.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  async write(): Promise<void> {
    await this.page.getByRole('button', { name: this.says('action.write'), exact: true }).click();
  }
}

/** States of one pane, one after the other. */
export interface Tour {
  readonly name: string;
  readonly workbook: () => ExcelHost;
  readonly states: readonly { readonly name: string; reach(walk: Walk): Promise<unknown> }[];
}

const ITEM = /开展年度考评工作/;

const VIEWS: Tour = {
  name: 'every view, opened and unfolded',
  workbook: filled,
  states: [
    { name: 'overview-first-time', reach: (at) => at.page.getByRole('tabpanel').waitFor() },
    { name: 'overview', reach: (at) => at.press('intro.skip') },
    { name: 'recognition', reach: (at) => at.press('recognition.open') },
    {
      name: 'declaring-a-table',
      reach: async (at) => {
        await at.press('declare.open');
        await at.field('declare.sheet').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'item',
      reach: async (at) => {
        await at.view('items');
        await at.pressNamed(ITEM);
      },
    },
    {
      name: 'correcting-a-rule',
      reach: async (at) => {
        await at.press('rule.open');
        await at.field('rule.way').selectOption({ label: at.says('rule.way.bands') });
        await at.page.getByRole('button', { name: at.says('rule.more-rungs') }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'corrected-rule',
      reach: async (at) => {
        await at.field('rule.way').selectOption({ label: at.says('rule.way.by-hand') });
        await at.press('rule.keep');
        await at.sees(at.says('rule.title'));
        await at.page.getByRole('button', { name: at.says('rule.undo') }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'finding',
      reach: async (at) => {
        await at.view('findings');
        await at.press('findings.next');
        await at.pressNamed(beginOf(at.says('findings.more')));
      },
    },
    { name: 'reports', reach: (at) => at.view('reports') },
    {
      name: 'many-files',
      reach: async (at) => {
        await at.page
          .locator('input[type=file]')
          .setInputFiles([sample('star-community'), sample('full-employment-community'), __filename]);
        await at.sees(at.says('many.done', { n: 3, tables: 2 }));
        await at.page.getByText(at.says('many.without', { n: 1 })).scrollIntoViewIfNeeded();
      },
    },
    { name: 'settings', reach: (at) => at.view('settings') },
    {
      name: 'corrections-in-settings',
      reach: (at) =>
        at.page
          .getByRole('region', { name: at.says('settings.corrected', { n: 1 }) })
          .scrollIntoViewIfNeeded(),
    },
  ],
};

/** The item’s own score, emptied. */
const BLANKED = { row: 5, column: 4 };

/** Somebody else enters something there. */
function enter({ book }: ExcelHost, row: number, text: string | number): void {
  const [sheet] = book.sheets;
  if (sheet) book.enter(sheet, row, BLANKED.column, text);
}

const withBlank = () => {
  const host = filled();
  enter(host, BLANKED.row, '');
  return host;
};

/** What goes wrong or comes to nothing while a calculation is written. */
const WRITING: Tour = {
  name: 'a calculation, and what can stop it',
  workbook: withBlank,
  states: [
    {
      name: 'nothing-to-deduct',
      reach: async (at) => {
        await at.press('intro.skip');
        await at.view('items');
        await at.pressNamed(ITEM);
        await at.press('item.nothing');
        await at.sees(at.says('preview.facts'));
      },
    },
    {
      name: 'facts-written',
      reach: async (at) => {
        await at.write();
        await at.seesBegin('receipt.written');
      },
    },
    { name: 'preview', reach: (at) => at.recalculate() },
    {
      name: 'changed-meanwhile',
      reach: async (at) => {
        enter(at.host, BLANKED.row + 1, 1);
        await at.write();
        await at.settled('receipt.again');
      },
    },
    {
      name: 'partly-refused',
      reach: async (at) => {
        at.host.book.structureLocked = true;
        await at.press('receipt.again');
        await at.seesPreview();
        await at.write();
        await at.settled('receipt.again');
      },
    },
    {
      name: 'written',
      reach: async (at) => {
        at.host.book.structureLocked = false;
        enter(at.host, BLANKED.row, '');
        await at.press('receipt.again');
        await at.seesPreview();
        await at.write();
        await at.seesBegin('receipt.written');
      },
    },
    {
      name: 'changed-since',
      reach: async (at) => {
        const [sheet] = at.host.book.sheets;
        if (sheet) at.host.typeIn(sheet.name, BLANKED.row + 1, BLANKED.column, 2);
        await at.sees(at.says('stale.text'));
      },
    },
    {
      name: 'nothing-to-do',
      reach: async (at) => {
        await at.recalculate();
        await at.sees(at.says('preview.only-marks'));
      },
    },
    {
      name: 'cell-in-edit-mode',
      reach: async (at) => {
        await at.press('action.cancel');
        at.host.isEditingCell = true;
        await at.press('overview.evidence');
        await at.settled('action.retry');
      },
    },
  ],
};

const PROTECTED: Tour = {
  name: 'a protected sheet',
  workbook: () => {
    const host = filled();
    for (const sheet of host.book.sheets) sheet.isProtected = true;
    return host;
  },
  states: [
    {
      name: 'protected',
      reach: async (at) => {
        await at.press('intro.skip');
        await at.seesBegin('guard.sheet');
      },
    },
  ],
};

const NO_TABLE: Tour = {
  name: 'a workbook without a scoring table',
  workbook: () => hostOf(newXlsx().save()),
  states: [{ name: 'no-table', reach: (at) => at.sees(at.says('empty.title')) }],
};

const TARGETS: Tour = {
  name: 'targets and results',
  workbook: () => hostOf(readFileSync(sample('jilin-2004')), 'jilin-2004.xlsx'),
  states: [{ name: 'targets', reach: (at) => at.sees(at.says('systems.title')) }],
};

const COMMUNITY: Tour = {
  name: 'a community’s months beside its form',
  workbook: () => {
    const document = openXlsx(readFileSync(sample('full-employment-community')), '枫林社区.xlsx');
    const edits = [{ kind: 'put-sheet' as const, sheet: MONTHS }];
    void document.apply({ fingerprints: [], groups: [{ id: 'months', title: '月报', edits }] });
    return hostOf(document.save(), '枫林社区.xlsx');
  },
  states: [
    {
      name: 'months',
      reach: async (at) => {
        await at.view('reports');
        await at.page.getByRole('region', { name: at.says('systems.title') }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'months-entered',
      reach: async (at) => {
        await at.pressNamed(beginOf(at.says('systems.enter')));
        await at.sees(at.says('receipt.saved'));
      },
    },
  ],
};

export const TOURS: readonly Tour[] = [VIEWS, WRITING, PROTECTED, NO_TABLE, TARGETS, COMMUNITY];

/** A sentence up to its first {value}. */
function beginOf(sentence: string): RegExp {
  return new RegExp(`^${escaped(sentence.split('{')[0] ?? '')}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
