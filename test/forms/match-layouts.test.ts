import fc from 'fast-check';
import { FORMS } from '../../src/forms/catalogue';
import type { OfficialForm } from '../../src/forms/form';
import { matchForm } from '../../src/forms/match';
import { recognise } from '../../src/recognise/recognise';
import { layOut } from '../recognise/layouts/lay-out';
import { plainForm, type PlainSection } from '../recognise/layouts/plain-table';
import { styles } from '../recognise/layouts/sources';

/** A section with the ids of its items. */
interface Part {
  readonly section: PlainSection;
  readonly ids: readonly string[];
}

function partsOf(form: OfficialForm): Part[] {
  return plainForm(form).sections.map((section, index) => ({
    section,
    ids: form.sections[index]?.items.map(({ id }) => id) ?? [],
  }));
}

/** Every so many-th character was lost or garbled by a scan. */
function scanned({ section, ids }: Part, every: number): Part {
  const garble = (text: string): string =>
    [...text]
      .map((character, index) =>
        index % every === every - 1 && /\p{Script=Han}/u.test(character)
          ? index % 2 === 0
            ? ''
            : '囗'
          : character,
      )
      .join('');
  const items = section.items.map((item) => ({
    ...item,
    text: garble(item.text),
    rule: garble(item.rule),
    method: garble(item.method),
  }));
  return { section: { ...section, items }, ids };
}

function expectMatched(form: OfficialForm, parts: readonly Part[]): void {
  const table = { ...plainForm(form), sections: parts.map(({ section }) => section), total: null };
  const ids = parts.flatMap((part) => part.ids);
  fc.assert(
    fc.property(styles, (style) => {
      const [found] = recognise(layOut(table, { ...style, total: 'none' }).grid);
      const match = found ? matchForm(found) : null;
      expect(match?.form.id).toBe(form.id);
      expect([...(match?.items.values() ?? [])].map(({ id }) => id)).toEqual(ids);
    }),
    { numRuns: 6 },
  );
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test('each section alone on a sheet is known as an excerpt of the form', () => {
    for (const part of partsOf(form)) expectMatched(form, [part]);
  });

  test('a scan that lost or garbled every sixteenth character is still the form, row by row', () => {
    expectMatched(
      form,
      partsOf(form).map((part) => scanned(part, 16)),
    );
  });

  test('sections in another order keep their official items', () => {
    expectMatched(form, [...partsOf(form)].reverse());
  });
});
