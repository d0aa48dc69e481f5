import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import type { Assessment, ItemAssessment } from '../../src/assessment';
import { printInEnglish } from '../../src/rules/print';
import { scoreItem } from '../../src/score/score';
import type { Scored } from '../../src/score/scored';
import { openXlsx } from '../../src/workbook/xlsx';

const folder = path.resolve(__dirname, '../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** Chinese that is not quoted from the form. */
function loose(sentence: string): boolean {
  return /[\u4e00-\u9fff]/.test(sentence.replaceAll(/“[^“”]*(?:“[^“”]*”[^“”]*)*”/g, ''));
}

function reasons({ english, parts }: Scored): string[] {
  return [english, ...parts.flatMap(reasons)];
}

function ofItem({ rule, facts, scores }: ItemAssessment): string[] {
  const specs = facts.map(({ spec }) => spec);
  const clear = new Map(
    specs.flatMap((spec) => (spec.clear === null ? [] : [[spec.id, spec.clear] as const])),
  );
  return [
    ...scores.flatMap(({ scored }) => reasons(scored.tree)),
    ...reasons(scoreItem({ rule, facts: specs }, clear, new Map()).tree),
    ...printInEnglish({ rule, facts: specs }).map(({ text }) => text),
  ];
}

function everythingSaid({ tables, findings, strayEvidence }: Assessment): string[] {
  return [
    ...findings.flatMap(({ english }) => [english.message, english.settle]),
    ...strayEvidence.map(({ en }) => en),
    ...tables.flatMap(({ table, items }) => [
      ...table.doubts.map(({ english }) => english),
      ...table.headings.flatMap(({ english }) => english),
      ...items.flatMap(ofItem),
    ]),
  ];
}

test.each(samples)(
  'what is found in %s is told in English, with words of the form in quotation marks',
  async (name) => {
    const snapshot = await openXlsx(readFileSync(path.join(folder, name)), name).read();
    const said = everythingSaid(assess(snapshot));
    expect(said.length).toBeGreaterThan(0);
    expect([...new Set(said.filter(loose))].slice(0, 20)).toEqual([]);
  },
);
