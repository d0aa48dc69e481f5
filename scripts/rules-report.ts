import { readdirSync } from 'node:fs';
import path from 'node:path';
import { measure, readClauses, type Measured } from './rules-measure';

/** `npm run rules:report [FOLDER]`: how much of a folder of clauses (*.jsonl) is read, and what became of their examples. */
const folder = path.resolve(process.argv[2] ?? path.join(__dirname, '../test/rules/corpus'));
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
for (const file of files) {
  console.log(`\n${file}`);
  report(readClauses(path.join(folder, file)).map(measure));
}

function report(measured: readonly Measured[]): void {
  const share = (count: number, all: number) =>
    `${count} of ${all}${all ? ` (${((100 * count) / all).toFixed(1)} %)` : ''}`;
  for (const extent of ['fully', 'partly', 'not at all'] as const) {
    console.log(
      `  read ${extent}: ${share(measured.filter((one) => one.extent === extent).length, measured.length)}`,
    );
  }
  const constructs = new Map<string, number>();
  for (const kind of measured.flatMap((one) => one.constructs))
    constructs.set(kind, (constructs.get(kind) ?? 0) + 1);
  console.log(
    `  by construct: ${[...constructs]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
  );
  const examples = measured.flatMap((one) => one.examples);
  const clear = examples.filter(({ ambiguous }) => !ambiguous);
  const are = (of: typeof examples, verdict: (typeof examples)[number]['verdict']) =>
    of.filter((one) => one.verdict === verdict).length;
  console.log(`  examples outside: ${share(are(examples, 'outside'), examples.length)}`);
  console.log(`  examples whose facts do not fit: ${share(are(examples, 'unfit'), examples.length)}`);
  console.log(`  unambiguous examples exact: ${share(are(clear, 'exact'), clear.length)}`);
  const inWords = measured.reduce((sum, one) => sum + one.inWords, 0);
  if (inWords > 0) console.log(`  examples in words alone, whose facts nobody typed: ${inWords}`);
  for (const one of measured) {
    if (one.extent !== 'fully') console.log(`    ${one.extent}: ${one.id} ${one.unread.join(' | ')}`);
    for (const { verdict, evidence, expected, got, ambiguous } of one.examples) {
      if (verdict !== 'exact' && !(ambiguous && verdict === 'inside'))
        console.log(`    ${verdict}: ${one.id} ${evidence}: ${expected.join(' to ')}, read as ${got}`);
    }
  }
}
