import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../audit/finding';
import { clean } from '../fill/clean';
import { enterMonthsAndSheets } from '../fill/community';
import { makeEvidence } from '../fill/evidence';
import { makeSummary, sheetsFor } from '../fill/report';
import { restore } from '../fill/restore';
import { ENGINE } from '../version';
import { localTime } from './clock';
import { blank } from './blank';
import { editFile } from './edit-file';
import { UsageError } from './files';
import { indicators } from './indicators';
import { inspect } from './inspect';
import { MESSAGES, SENTENCES } from './messages';
import { recompute } from './recompute';
import type { RecomputeOptions } from './recompute-file';
import { ruleCommand, type RuleOptions } from './rule';
import { add, exitCode, newOutcome, takeOver, type Outcome, type Tell } from './run';
import { summariseMany } from './summarise-many';

interface Common {
  readonly json?: boolean;
  readonly failOn?: Severity;
}

interface WithOut extends Common {
  readonly out: string;
}

/** Runs the command line. Returns the exit code: 0 ok, 1 findings, 2 usage, 3 unreadable file. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const whole: Whole = async (options, work) => {
    const outcome = newOutcome();
    await work(outcome);
    print(outcome, options.json === true);
    code = exitCode(outcome, options.failOn);
  };
  const each: Each = async (options, files, work) => {
    if (files.length < 2) return whole(options, (outcome) => work((part) => add(outcome, part)));
    const outcome = newOutcome();
    await work((part) => {
      printFile(part, options.json === true);
      takeOver(outcome, part);
    });
    code = exitCode(outcome, options.failOn);
  };
  const program = commandLine(whole, each);
  ruleOptions(program).action((options: RuleOptions) => {
    code = ruleCommand(options, (line) => process.stdout.write(`${line}\n`));
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Says everything at the end, as one JSON answer. */
type Whole = (options: Common, work: (outcome: Outcome) => Promise<void>) => Promise<void>;
/** Says what became of each of several files as soon as it is known, a line of JSON each; of one file as `Whole`. */
type Each = (options: Common, files: readonly string[], work: (tell: Tell) => Promise<void>) => Promise<void>;

function commandLine(run: Whole, each: Each): Command {
  const program = new Command('kaoping')
    .description(MESSAGES.about)
    .version(ENGINE)
    .addHelpText('after', `\n${MESSAGES.exits}`)
    .exitOverride();
  several(program, 'inspect', MESSAGES.inspect).action((files: string[], options: Common) =>
    run(options, (outcome) => inspect(outcome, files)),
  );
  several(program, 'indicators', MESSAGES.indicators)
    .option('--out <F>', MESSAGES.outIndicators)
    .action((files: string[], options: Common & Partial<WithOut>) =>
      run(options, (outcome) => indicators(outcome, files, options.out)),
    );
  several(program, 'recompute', MESSAGES.recompute)
    .option('--level <L>', MESSAGES.level)
    .option('--facts <FILE>', MESSAGES.facts)
    .option('--out <F|DIR>', MESSAGES.outOrFolder)
    .option('--in-place', MESSAGES.inPlace)
    .option('--dry-run', MESSAGES.dryRun)
    .action((files: string[], options: Common & RecomputeOptions) =>
      each(options, files, (tell) => recompute(files, options, localTime(new Date()), tell)),
    );
  several(program, 'summary', MESSAGES.summary)
    .requiredOption('--out <F>', MESSAGES.out)
    .action((files: string[], options: WithOut) => {
      const [only, second] = files;
      return only !== undefined && second === undefined
        ? run(options, (outcome) => summariseOne(outcome, only, options.out))
        : each(options, files, (tell) => summariseMany(files, options.out, tell));
    });
  oneFileCommands(program, run);
  return program;
}

function blankCommand(program: Command, run: Whole): void {
  const command = program.command('blank').description(MESSAGES.blank).argument('<FORM>', MESSAGES.blankForm);
  common(command.exitOverride())
    .requiredOption('--out <F>', MESSAGES.out)
    .action((id: string, options: WithOut) => run(options, (outcome) => blank(outcome, id, options.out)));
}

function oneFileCommands(program: Command, run: Whole): void {
  blankCommand(program, run);
  one(program, 'evidence', MESSAGES.evidence).action((file: string, options: WithOut) =>
    run(options, (outcome) =>
      editFile(outcome, file, options.out, (assessment) => ({ plan: makeEvidence(assessment) })),
    ),
  );
  one(program, 'months', MESSAGES.months).action((file: string, options: WithOut) =>
    run(options, (outcome) =>
      editFile(outcome, file, options.out, (assessment) => ({ plan: enterMonthsAndSheets(assessment) })),
    ),
  );
  one(program, 'restore', MESSAGES.restore).action((file: string, options: WithOut) =>
    run(options, (outcome) =>
      editFile(outcome, file, options.out, (assessment) => {
        const { plan, changedSince } = restore(assessment, localTime(new Date()));
        return { plan, lines: changedSince.map(({ sheet, cell }) => SENTENCES.notRestored(sheet, cell)) };
      }),
    ),
  );
  one(program, 'clean', MESSAGES.clean).action((file: string, options: WithOut) =>
    run(options, (outcome) =>
      editFile(outcome, file, options.out, (assessment) => ({ plan: clean(assessment) })),
    ),
  );
}

function ruleOptions(program: Command): Command {
  return program
    .command('rule')
    .description(MESSAGES.rule)
    .option('--points <N>', MESSAGES.rulePoints)
    .option('--text <T>', MESSAGES.ruleText)
    .option('--item <T>', MESSAGES.ruleItem)
    .option('--method <T>', MESSAGES.ruleMethod)
    .option('--remark <T>', MESSAGES.ruleRemark)
    .option('--note <T>', MESSAGES.ruleNote)
    .option('--facts <JSON>', MESSAGES.ruleFacts)
    .option('--assume <NAME=VALUE...>', MESSAGES.assume)
    .option('--batch <FILE>', MESSAGES.batch)
    .option('--json', MESSAGES.json)
    .exitOverride();
}

function summariseOne(outcome: Outcome, file: string, out: string): Promise<void> {
  return editFile(outcome, file, out, (assessment) => ({
    plan: makeSummary(assessment, sheetsFor(assessment)),
  }));
}

function several(program: Command, name: string, description: string): Command {
  return common(
    program.command(name).description(description).argument('<FILE...>', MESSAGES.files).exitOverride(),
  );
}

function one(program: Command, name: string, description: string): Command {
  return common(
    program.command(name).description(description).argument('<FILE>', MESSAGES.file).exitOverride(),
  ).requiredOption('--out <F>', MESSAGES.out);
}

function common(command: Command): Command {
  return command
    .option('--json', MESSAGES.json)
    .addOption(new Option('--fail-on <SEVERITY>', MESSAGES.failOn).argParser(severity));
}

function severity(text: string): Severity {
  if (text === 'error' || text === 'warning' || text === 'info') return text;
  throw new InvalidArgumentError(SENTENCES.badSeverity(text));
}

function print({ complaints, json, lines }: Outcome, asJson: boolean): void {
  write(complaints, asJson ? [JSON.stringify(json, null, 1)] : lines);
}

function printFile({ complaints, json, lines }: Outcome, asJson: boolean): void {
  write(complaints, asJson ? json.files.map((file) => JSON.stringify(file)) : lines);
}

function write(complaints: readonly string[], lines: readonly string[]): void {
  for (const line of complaints) process.stderr.write(`${line}\n`);
  for (const line of lines) process.stdout.write(`${line}\n`);
}
