import fc from 'fast-check';
import { clean } from '../../src/fill/clean';
import { enterFacts } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { restore } from '../../src/fill/restore';
import type { Content } from '../../src/grid/plan';
import { NOW, Office, SELF, SELF_COLUMN, judged, perCount, rowOfLine, type Line } from './office';

const entered = fc.option(
  fc.oneof(
    fc.integer({ min: -1, max: 7 }),
    fc.constantFrom<Content>({ formula: '=2+2', value: 4 }, { formula: '="a"', value: 'a' }),
    fc.constantFrom('三分', '5', '  ', '2分', '=x'),
    fc.double({ min: 0, max: 5, noNaN: true, noDefaultInfinity: true }),
  ),
  { nil: null },
);
const count = fc.option(fc.integer({ min: 0, max: 7 }), { nil: null });
/** What stands in the cell, what is known, and whether the item has a rule that counts. */
const line = fc.record({ entered, first: count, then: count, counted: fc.boolean() });
const forms = fc.array(line, { minLength: 1, maxLength: 5 });
const RUNS = { numRuns: 12 };

type Drawn = typeof line extends fc.Arbitrary<infer T> ? T : never;

async function officeOf(lines: readonly Drawn[]): Promise<Office> {
  const office = await Office.with(
    lines.map(({ counted }, index): Line => (counted ? perCount(`第${index}项`) : judged(`第${index}项`))),
  );
  lines.forEach((one, index) => {
    if (one.entered !== null) office.type(rowOfLine(index + 1), SELF_COLUMN, one.entered);
  });
  return office;
}

async function know(office: Office, lines: readonly Drawn[], when: 'first' | 'then') {
  const entries = lines.flatMap((one, index) =>
    one.counted ? [{ table: 'T1', item: index + 1, fact: 'unpublished', level: SELF, value: one[when] }] : [],
  );
  await office.apply(enterFacts(await office.assess(), entries));
}

const fillIn = async (office: Office) => office.apply(recalculate(await office.assess(), {}, NOW).plan);
const putBack = async (office: Office) => office.apply(restore(await office.assess(), NOW).plan);

test('filling twice is filling once', () =>
  fc.assert(
    fc.asyncProperty(forms, async (lines) => {
      const office = await officeOf(lines);
      await know(office, lines, 'first');
      await fillIn(office);
      const once = [await office.column(SELF_COLUMN), (await office.assess()).log];
      await fillIn(office);
      expect([await office.column(SELF_COLUMN), (await office.assess()).log]).toEqual(once);
    }),
    RUNS,
  ));

test('还原 after filling gives back what was there, run by run, also from a saved file', () =>
  fc.assert(
    fc.asyncProperty(forms, async (lines) => {
      const office = await officeOf(lines);
      const states: unknown[] = [await office.column(SELF_COLUMN)];
      for (const when of ['first', 'then'] as const) {
        await know(office, lines, when);
        const runs = (await office.assess()).log.length;
        await fillIn(office);
        if ((await office.assess()).log.length > runs) states.push(await office.column(SELF_COLUMN));
      }
      const saved = office.reopened();
      while (states.length > 1) {
        expect(await saved.column(SELF_COLUMN)).toEqual(states.pop());
        await putBack(saved);
      }
      expect(await saved.column(SELF_COLUMN)).toEqual(states[0]);
    }),
    RUNS,
  ));

test('whatever is known, a person’s entry is never overwritten', () =>
  fc.assert(
    fc.asyncProperty(forms, async (lines) => {
      const office = await officeOf(lines);
      for (const when of ['first', 'then'] as const) {
        await know(office, lines, when);
        await fillIn(office);
      }
      const column = await office.column(SELF_COLUMN);
      lines.forEach(({ entered: own }, index) => {
        const isBlank = own === null || (typeof own === 'string' && own.trim() === '');
        if (!isBlank) expect(column[index]).toEqual(typeof own === 'object' ? own.formula : own);
      });
    }),
    RUNS,
  ));

test('filling and cleaning leaves the scores and nothing else', () =>
  fc.assert(
    fc.asyncProperty(forms, async (lines) => {
      const office = await officeOf(lines);
      await know(office, lines, 'first');
      await fillIn(office);
      const column = await office.column(SELF_COLUMN);
      await office.apply(clean(await office.assess()));
      const { grids, names } = await office.document.read();
      expect([grids.length, names]).toEqual([1, []]);
      expect(await office.column(SELF_COLUMN)).toEqual(column);
    }),
    RUNS,
  ));
