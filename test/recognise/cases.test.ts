import { recognise } from '../../src/recognise/recognise';
import { allCases } from './case-files';
import { draw } from './drawing';
import { summary } from './summary';

const cases = allCases();

for (const file of new Set(cases.map((each) => each.file))) {
  describe(file, () => {
    test.each(cases.filter((each) => each.file === file).map((each) => [each.title, each] as const))(
      '%s',
      (_, { drawing, expected }) => {
        const tables = recognise(draw(drawing)).map(summary);
        expect(tables).toHaveLength(expected.length);
        expected.forEach((table, index) => expect(tables[index]).toMatchObject(table));
      },
    );
  });
}
