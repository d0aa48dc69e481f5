import { filtering } from './contract/filtering';
import { furnishing } from './contract/furnishing';
import { reading } from './contract/reading';
import { refusing } from './contract/refusing';
import type { Cases, Make } from './contract/scene';
import { telling } from './contract/telling';
import { writing } from './contract/writing';

export type { Make, Tried } from './contract/scene';

/** What every adapter of the workbook port must do. */
export const CONTRACT: Cases = {
  ...reading,
  ...writing,
  ...refusing,
  ...furnishing,
  ...filtering,
  ...telling,
};

/** Runs the contract over an adapter: every case is a test of its own. `except` names cases that it can't do yet. */
export function testContract(adapter: string, make: Make, except: readonly string[] = []): void {
  describe(`the workbook port over ${adapter}`, () => {
    for (const [title, run] of Object.entries(CONTRACT)) {
      (except.includes(title) ? test.skip : test)(title, () => run(make));
    }
  });
}
