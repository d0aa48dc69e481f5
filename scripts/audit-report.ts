import { falseAlarms, plantOne, type Outcome } from '../test/audit/planted/measure';
import { honestFacts } from '../test/audit/planted/evidence-plants';
import { honest } from '../test/audit/planted/filled';
import { emptyForms } from '../test/audit/planted/forms';
import { LAYOUTS } from '../test/audit/planted/layouts';
import { NEAR_MISSES } from '../test/audit/planted/near-misses';
import { PLANTS } from '../test/audit/planted/plants';

/** `npm run audit:report`: errors planted in honest forms, in several layouts: how many are found, and how many alarms are false. Fails unless all are, and none. */
async function report(): Promise<void> {
  const outcomes: Outcome[] = [];
  let honestForms = 0;
  let alarms = 0;
  for (const { name, grid } of await emptyForms()) {
    for (const [layout, lay] of Object.entries(LAYOUTS)) {
      const empty = lay(grid);
      const filled = honest(empty);
      if (!filled) continue;
      honestForms += 1;
      const near = Object.values(NEAR_MISSES).flatMap((change) => change(filled, honestForms) ?? []);
      const wrong = [filled, honestFacts(filled), ...near].flatMap(falseAlarms);
      alarms += wrong.length;
      if (wrong.length > 0) console.log(`  false: ${name}, ${layout}: ${wrong.join('; ')}`);
      Object.entries(PLANTS).forEach(([kind, plant], index) => {
        const outcome = plantOne(filled, kind, plant, index + honestForms);
        if (!outcome) return;
        outcomes.push(outcome);
        if (!outcome.isFound) console.log(`  missed: ${kind} in ${name}, ${layout}`);
        if (outcome.besides.length > 0)
          console.log(`  besides ${kind} in ${name}, ${layout}: ${outcome.besides.join('; ')}`);
      });
    }
  }
  for (const kind of Object.keys(PLANTS)) {
    const of = outcomes.filter((one) => one.kind === kind);
    console.log(`${kind}: ${of.filter(({ isFound }) => isFound).length} of ${of.length}`);
  }
  const found = outcomes.filter(({ isFound }) => isFound).length;
  const besides = outcomes.filter((one) => one.besides.length > 0).length;
  console.log(
    `found ${found} of ${outcomes.length}; something else blamed: ${besides}; false alarms in ${honestForms} honest forms: ${alarms}`,
  );
  if (found < outcomes.length || besides + alarms > 0) process.exitCode = 1;
}

void report();
