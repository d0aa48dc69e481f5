import type { Assessment } from '../../src/assessment';
import type { Intent } from '../../src/taskpane/state/intent';
import type { Tools } from '../../src/taskpane/state/desk';
import { inSlices } from '../../src/taskpane/state/in-slices';
import { openDesk } from '../../src/taskpane/state/open-desk';
import { propose } from '../../src/taskpane/state/propose';
import { FakeWorkbook } from './fake-workbook';
import { openReader } from './reader-here';
import { sample } from './sample';

const FACT = 'counties-without-plan';
const enter = (value: number): Intent => ({
  kind: 'enter-facts',
  entries: [{ table: 'T1', item: 1, fact: FACT, level: '自评分', value }],
});

function tools(assess: Tools['assess'] = () => sample()): Tools {
  return { assess, propose, now: () => '2024-12-31T10:00:00', openReader };
}

async function opened(assess?: Tools['assess'], workbook = new FakeWorkbook()) {
  const desk = openDesk(workbook, tools(assess));
  const stop = desk.start();
  await desk.reread();
  return { desk, workbook, stop };
}

describe('the desk', () => {
  test('jobs wait for each other: nothing is read while something is written', async () => {
    const order: string[] = [];
    const workbook = new FakeWorkbook();
    const read = workbook.read.bind(workbook);
    const apply = workbook.apply.bind(workbook);
    const slowly = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      await Promise.resolve();
      const result = await work();
      order.push(`${name} ends`);
      return result;
    };
    workbook.read = () => slowly('read', read);
    workbook.apply = (plan) => slowly('apply', () => apply(plan));
    const { desk } = await opened(undefined, workbook);
    await Promise.all([desk.ask(enter(1)), desk.ask(enter(2)), desk.reread()]);
    expect(order.filter((_, index) => index % 2 === 0).map((one) => one.replace(' begins', ''))).toEqual(
      order.filter((_, index) => index % 2 === 1).map((one) => one.replace(' ends', '')),
    );
    expect(workbook.applied).toHaveLength(2);
  });

  test('an edit that comes while the workbook is being read is not taken for read', async () => {
    const workbook = new FakeWorkbook();
    const { desk } = await opened(() => {
      if (workbook.reads === 3) workbook.edit();
      return sample();
    }, workbook);
    expect(desk.state().stale).toBe(false);
    await desk.reread();
    expect(desk.state().stale).toBe(true);
  });

  test('after an edit the workbook is read before anything is written', async () => {
    const { desk, workbook } = await opened();
    const before = workbook.reads;
    workbook.edit();
    await desk.ask(enter(1));
    expect(workbook.reads).toBe(before + 2);
    expect(desk.state().stale).toBe(false);
  });

  test('a failed job does not stop those that follow', async () => {
    const { desk, workbook } = await opened();
    workbook.failNext = { call: 'apply', error: new Error('boom') };
    await desk.ask(enter(1));
    expect(desk.state().phase.kind).toBe('failed');
    await desk.ask(enter(2));
    expect(desk.state().phase.kind).toBe('done');
  });

  test('what was typed again while it was being written is still a draft', async () => {
    const { desk, workbook } = await opened();
    const key = `T1/1/${FACT}/自评分`;
    desk.dispatch({ kind: 'drafted', key, text: '1' });
    const apply = workbook.apply.bind(workbook);
    workbook.apply = (plan) => {
      desk.dispatch({ kind: 'drafted', key, text: '12' });
      return apply(plan);
    };
    await desk.ask(enter(1));
    expect(desk.state().drafts.get(key)).toBe('12');
    workbook.apply = apply;
    await desk.ask(enter(12));
    expect(desk.state().drafts.size).toBe(0);
  });

  test('a cell that cannot be shown is told, and the preview stays', async () => {
    const { desk, workbook } = await opened(() => sample({ facts: { [`1/${FACT}/自评分`]: 0 } }));
    await desk.ask({ kind: 'recalculate', table: 'T1', level: '自评分' });
    workbook.failNext = { call: 'select', error: new Error('gone') };
    await desk.show({ sheet: '评分表', row: 4, column: 4 });
    expect(desk.state().phase.kind).toBe('failed');
    desk.dispatch({ kind: 'dismissed' });
    expect(desk.state().phase.kind).toBe('previewing');
  });

  test('the ribbon leads to the preview of a calculation, after one reading', async () => {
    const workbook = new FakeWorkbook();
    const desk = openDesk(
      workbook,
      tools(() => sample({ facts: { [`1/${FACT}/自评分`]: 0 } })),
    );
    desk.start('recalculate');
    await desk.show({ sheet: '评分表', row: 1, column: 1 });
    expect(desk.state().phase.kind).toBe('previewing');
    expect([workbook.reads, workbook.applied.length]).toEqual([1, 0]);
  });

  test('the ribbon leads to 汇总', async () => {
    const desk = openDesk(new FakeWorkbook(), tools());
    desk.start('summary');
    await desk.reread();
    expect([desk.state().view, desk.state().phase.kind]).toEqual(['reports', 'ready']);
  });

  test('a reading that takes too long can be left: what was known stays, and whatever waits for it is not done', async () => {
    const { desk, workbook } = await opened();
    let arrive = () => undefined as void;
    const read = workbook.read.bind(workbook);
    workbook.read = async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return read();
    };
    const asked = desk.ask({ kind: 'recalculate', table: 'T1', level: '自评分' });
    await Promise.resolve();
    desk.cancelReading();
    expect([desk.state().phase.kind, desk.state().stale]).toEqual(['ready', true]);
    arrive();
    await asked;
    expect([desk.state().phase.kind, desk.state().stale]).toEqual(['ready', true]);
    expect(workbook.applied).toHaveLength(0);
  });

  test('a long assessment lets the page breathe, tells how far it is, and can be left between two of its steps', async () => {
    let steps = 0;
    function* slow(): Generator<number, Assessment, void> {
      for (; steps < 100; steps += 1) {
        for (const since = performance.now(); performance.now() - since < 20;);
        yield steps / 100;
      }
      return sample();
    }
    const desk = openDesk(
      new FakeWorkbook(),
      tools((_, waiting) => inSlices(slow(), waiting)),
    );
    const shown: (number | null)[] = [];
    desk.subscribe(() => {
      const { phase } = desk.state();
      if (phase.kind === 'reading') shown.push(phase.progress);
      if (shown.length === 3) desk.cancelReading();
    });
    await desk.reread();
    expect(desk.state().phase.kind).toBe('ready');
    expect(shown[0]).toBeNull();
    expect(shown.slice(1).every((progress) => progress !== null && progress < 0.5)).toBe(true);
    expect(steps).toBeLessThan(50);
  });

  test('nothing to restore is said, and nothing is written', async () => {
    const { desk, workbook } = await opened();
    await desk.ask({ kind: 'restore' });
    expect(desk.state().phase.kind).toBe('done');
    expect(workbook.applied).toHaveLength(0);
  });
});
