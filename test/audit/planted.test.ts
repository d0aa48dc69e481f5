import { honestFacts } from './planted/evidence-plants';
import { honest, type Filled } from './planted/filled';
import { emptyForms } from './planted/forms';
import { LAYOUTS } from './planted/layouts';
import { falseAlarms, plantOne, type Outcome } from './planted/measure';
import { NEAR_MISSES } from './planted/near-misses';
import { PLANTS } from './planted/plants';

/** Every form in one layout, every kind of error in two of them: `npm run audit:report` plants all kinds in all layouts. */
describe('errors planted in honest forms', () => {
  const forms: { readonly where: string; readonly filled: Filled }[] = [];
  beforeAll(async () => {
    const layouts = Object.entries(LAYOUTS);
    (await emptyForms()).forEach(({ name, grid }, turn) => {
      const [layout = '', lay] = layouts[turn % layouts.length] ?? [];
      const filled = lay ? honest(lay(grid)) : null;
      if (filled) forms.push({ where: `${name}, ${layout}`, filled });
    });
  }, 120_000);

  test('an honest form gives no error and no warning, with its evidence or without', () => {
    const alarms = forms.flatMap(({ where, filled }) =>
      [filled, honestFacts(filled)].flatMap((each) => falseAlarms(each).map((alarm) => `${where}: ${alarm}`)),
    );
    expect(alarms).toEqual([]);
    expect(forms).toHaveLength(11);
    expect(forms.filter(({ filled }) => honestFacts(filled).facts.length > 0).length).toBeGreaterThan(4);
  }, 120_000);

  test.each(Object.entries(NEAR_MISSES))('%s is in order', (kind, change) => {
    // The report looks at all of them.
    const some = forms.filter((_, turn) => (turn + kind.length) % 3 === 0);
    const near = [...some, ...forms.slice(0, 4)].flatMap(({ where, filled }) => {
      const changed = change(filled, kind.length);
      return changed ? [{ where, changed }] : [];
    });
    expect(near).not.toEqual([]);
    expect(
      near.flatMap(({ where, changed }) => falseAlarms(changed).map((alarm) => `${where}: ${alarm}`)),
    ).toEqual([]);
  });

  test.each(Object.entries(PLANTS))(
    '%s: found where it was planted, and nothing else is blamed',
    (kind, plant) => {
      const outcomes: (Outcome & { readonly where: string })[] = [];
      const first = kind.length % forms.length;
      for (const { where, filled } of [...forms.slice(first), ...forms.slice(0, first)]) {
        const outcome = outcomes.length < 2 ? plantOne(filled, kind, plant, first) : null;
        if (outcome) outcomes.push({ ...outcome, where });
      }
      expect(outcomes).not.toEqual([]);
      expect(outcomes.filter(({ isFound, besides }) => !isFound || besides.length > 0)).toEqual([]);
    },
    120_000,
  );
});
