import type { ApplyReport, Edit } from '../../src/grid/plan';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import type { Fault } from '../excel-host/mishaps';
import { FORM, plan, set, sheetOf } from '../workbook/contract/scene';

jest.setTimeout(120_000);

/** A form that the tool has already worked on: two sheets of its own, a name, a mark. */
async function worked(): Promise<Hosted> {
  const tried = await openInHost(FORM);
  const own = ['佐证数据', '计分依据'].map((name): Edit => ({
    kind: 'put-sheet',
    sheet: sheetOf(name, [['编号', '01', '=甲']]),
  }));
  const marks = [{ row: 3, column: 3, kind: 'open' as const }];
  const name: Edit = { kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$2" };
  await tried.workbook.apply(plan([...own, name, { kind: 'put-marks', sheet: '评分表', marks }]));
  tried.host.typeIn('佐证数据', 3, 1, 5);
  return tried;
}

/** One group of each kind; each touches something that no other does. */
const GROUPS: readonly (readonly Edit[])[] = [
  [
    { kind: 'put-sheet', sheet: sheetOf('计分记录', [['新']]) },
    { kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$3" },
  ],
  [
    set('评分表', 3, 3, { value: 10, formula: '=B3' }),
    set('评分表', 4, 3, { value: 4 }),
    set('评分表', 3, 1, { value: '3/4' }),
  ],
  [{ kind: 'put-marks', sheet: '评分表', marks: [{ row: 4, column: 3, kind: 'wrong' }] }],
  [{ kind: 'put-sheet', sheet: sheetOf('佐证数据', [['甲', '乙']]) }],
  [
    { kind: 'remove-sheet', sheet: '计分依据' },
    { kind: 'remove-name', name: '自评合计' },
  ],
];

/** undefined where there is no such sheet. */
function contents({ host }: Hosted, name: string): unknown {
  const sheet = host.book.sheetNamed(name);
  const cells =
    sheet &&
    [...sheet.cells].flatMap(([row, columns]) =>
      [...columns].map(([column, { value, formula, format }]) => [
        `${row} ${column}`,
        formula ?? value,
        format,
      ]),
    );
  return cells?.filter(([, content]) => content !== null).sort();
}

const named = ({ host }: Hosted, name: string): unknown => host.book.nameCalled(name)?.refersTo;

/** What of the workbook each group touches, in the order of GROUPS. */
const TOUCHED: readonly ((tried: Hosted) => unknown)[] = [
  (tried) => [contents(tried, '计分记录'), named(tried, 'kaoping_T1')],
  (tried) => contents(tried, '评分表'),
  ({ host }) => host.sheet('评分表').marks.map(({ areas, formula }) => ({ areas, formula })),
  (tried) => contents(tried, '佐证数据'),
  (tried) => [contents(tried, '计分依据'), named(tried, '自评合计')],
];

const touched = (tried: Hosted) => TOUCHED.map((of) => of(tried));

/** An error is a report too: nothing was written. */
async function applied(tried: Hosted, groups = GROUPS): Promise<ApplyReport | null> {
  try {
    return await tried.workbook.apply(plan(...groups));
  } catch (error) {
    expect(error).toMatchObject({ name: 'WorkbookError' });
    expect(String(error)).not.toContain('本地化的消息');
    return null;
  }
}

interface Faultless {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  /** Actions of each sync of the job. */
  readonly actions: readonly number[];
}

async function faultless(groups = GROUPS): Promise<Faultless> {
  const tried = await worked();
  const before = touched(tried);
  const syncs = tried.host.actions.length;
  expect((await applied(tried, groups))?.refused).toHaveLength(groups.length - GROUPS.length);
  return { before, after: touched(tried), actions: tried.host.actions.slice(syncs) };
}

const CODES = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperation',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'SomethingThatNobodyHasSeenYet',
];

/** Every way in which a sync of that many actions can fail. */
function faultsOf(batch: number, actions: number): Fault[] {
  const middles = [0.2, 0.5, 0.9].map((part) => ({ action: Math.floor(actions * part) }));
  const whens: Fault['when'][] = ['before', ...middles, 'after'];
  const code = 'GeneralException';
  return [
    ...whens.flatMap((when): Fault[] => [
      { batch, when, code },
      { batch, when, code: 'ConnectionFailure', told: 'by-the-line' },
    ]),
    ...CODES.map((one): Fault => ({ batch, when: { action: Math.floor(actions / 2) }, code: one })),
    { batch, when: 'before', code: 'InvalidOperationInCellEditMode' },
    { batch, when: 'before', code: 'InvalidOperationInCellEditMode', told: 'by-the-line' },
    { batch, when: 'after', code: '', told: 'by-nulls' },
  ];
}

const HALF = '没能退回';

/**
 * What is reported is what stands: a group is whole where it is said to be applied, and else as it was, unless it is said to be neither.
 * Gives how many are said to be neither.
 */
function expectAsReported(tried: Hosted, report: ApplyReport | null, { before, after }: Faultless): number {
  const done = new Set(report?.applied);
  const half = new Set(
    report?.refused.flatMap(({ group, message }) => (message.includes(HALF) ? [group] : [])),
  );
  const stands = touched(tried);
  const told = GROUPS.map((_, index) => {
    const group = `g${index + 1}`;
    if (half.has(group)) return stands[index];
    return done.has(group) ? after[index] : before[index];
  });
  expect(stands).toEqual(told);
  for (const [index, one] of stands.entries())
    if (half.has(`g${index + 1}`)) expect([before[index], after[index]]).not.toContainEqual(one);
  return half.size;
}

/** Lets each sync of the job fail in every way. Gives the refusals, with a fault each. */
async function failEverywhere(
  groups: readonly (readonly Edit[])[],
  from: number,
  check: (tried: Hosted, report: ApplyReport | null, known: Faultless) => unknown,
): Promise<number> {
  const known = await faultless(groups);
  let refusals = 0;
  for (const [index, actions] of known.actions.entries()) {
    for (const fault of index < from ? [] : faultsOf(index + 1, actions)) {
      const tried = await worked();
      tried.host.failAt(fault);
      const report = await applied(tried, groups);
      refusals += report?.refused.length ?? groups.length;
      try {
        check(tried, report, known);
        if (report) expect(report.applied.length + report.refused.length).toBe(groups.length);
        expect(tried.host.tellsEvents).toBe(true);
      } catch (error) {
        throw new Error(`${JSON.stringify(fault)}: ${JSON.stringify(report)}`, { cause: error });
      }
    }
  }
  return refusals;
}

/** Excel never takes it: the groups are tried one by one. */
const IMPOSSIBLE = set('说明', 9, 9, { value: 0, formula: '=没有的表!A1' });

describe('whatever fails while a plan is applied', () => {
  test('the groups differ before and after, each from what the others touch', async () => {
    const { before, after, actions } = await faultless();
    GROUPS.forEach((_, index) => expect(after[index]).not.toEqual(before[index]));
    expect(actions).toHaveLength(4 + 1 + 1);
  });

  test('in any sync, before, in the middle or after it, every group is whole or as it was, and so reported', async () => {
    expect(await failEverywhere(GROUPS, 0, expectAsReported)).toBeGreaterThan(100);
  });

  test('and so where something fails a second time and can’t be put back: each group that is neither is named, and no other', async () => {
    const { actions } = await faultless();
    let halves = 0;
    await failEverywhere([...GROUPS, [IMPOSSIBLE]], actions.length - 1, (tried, report, known) => {
      halves += expectAsReported(tried, report, known);
    });
    expect(halves).toBeGreaterThan(0);
  });
});
