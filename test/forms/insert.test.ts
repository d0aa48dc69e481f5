import { assess } from '../../src/assess';
import { FORMS } from '../../src/forms/catalogue';
import { insertExample, insertForm } from '../../src/forms/insert';
import { newXlsx } from '../../src/workbook/xlsx';

const ids = FORMS.map(({ id }) => id);

test.each(ids)(
  'the blank %s is added beside what is there, twice under two names, and recognised',
  async (id) => {
    const document = newXlsx();
    for (const _ of [1, 2]) {
      const report = await document.apply(insertForm(await document.read(), id));
      expect(report.refused).toEqual([]);
    }
    const { snapshot, tables } = assess(await document.read());
    expect(tables.map(({ form }) => form?.id)).toEqual([id, id]);
    expect(new Set(snapshot.grids.map(({ sheet }) => sheet)).size).toBe(snapshot.grids.length);
  },
);

test('the example is an official form with entries, some of them wrong on purpose', async () => {
  const document = newXlsx();
  await document.apply(insertExample(await document.read()));
  const { tables, findings } = assess(await document.read());
  expect(tables[0]?.form?.id).toBe('star-community');
  expect(findings.map(({ code, item }) => [code, item])).toEqual(
    expect.arrayContaining([['over-cap', expect.any(Number)]]),
  );
});

test('an unknown form adds nothing', async () => {
  expect(insertForm(await newXlsx().read(), 'no-such-form').groups).toEqual([]);
});
