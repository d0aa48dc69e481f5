import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise/recognise';
import { draw } from './drawing';
import { summary } from './summary';

const folder = join(__dirname, 'cases');

interface Case {
  readonly title: string;
  readonly drawing: string;
  readonly expected: readonly object[];
}

/** `== what a scorer would say`, the drawing, `=>`, then the expected tables as JSON (only what matters). */
function casesOf(text: string): Case[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^=>$/m);
      const [title = '', ...drawing] = head.split('\n');
      return { title, drawing: drawing.join('\n').trimEnd(), expected: JSON.parse(expected) as object[] };
    });
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace(/\.txt$/, ''), () => {
    test.each(casesOf(readFileSync(join(folder, file), 'utf8')).map((each) => [each.title, each] as const))(
      '%s',
      (_, { drawing, expected }) => {
        const tables = recognise(draw(drawing)).map(summary);
        expect(tables).toHaveLength(expected.length);
        expected.forEach((table, index) => expect(tables[index]).toMatchObject(table));
      },
    );
  });
}
