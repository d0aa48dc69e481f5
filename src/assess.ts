import type { Assessment, FactState, ItemAssessment, LevelScore, TableAssessment } from './assessment';
import { auditing } from './audit/audit';
import type { Finding } from './audit/finding';
import type { FormItem } from './forms/form';
import { assessCommunities } from './community/assess-community';
import { checkCommunities } from './community/check-community';
import { checkDeclarations } from './community/check-declarations';
import { readDeclarations } from './community/declaration';
import { matchForm, type FormMatch } from './forms/match';
import { changedDoubt, reviewedRule } from './forms/reviewed';
import { cellAt, gridNamed, type Snapshot } from './grid/grid';
import { assessIndicators } from './indicators/assess-indicators';
import { checkIndicators } from './indicators/check-indicators';
import { statedFacts } from './reasons/stated-facts';
import { recognise } from './recognise/recognise';
import type { ScoringTable, TableItem } from './recognise/table';
import { boundsScore } from './rules/bounds-score';
import { readOnce } from './rules/read-once';
import type { ItemRule } from './rules/rule';
import type { Reading } from './rules/reading';
import { unreadRule } from './rules/unread';
import { judge } from './score/judge';
import { scoreItem } from './score/score';
import { matchEvidence, readEvidence } from './sheets/evidence';
import { knownAt } from './sheets/evidence-levels';
import { readLog } from './sheets/log';
import { isOwnSheet, tableIds, tableNames } from './sheets/names';
import { readSettings, type Settings } from './sheets/settings';
import { correctedRule, isByHand, isKept, layoutsOn, readingsOf } from './sheets/settings-of';

/** A recognised table with its rules, before anything is scored. */
interface Ruled {
  readonly id: string;
  readonly table: ScoringTable;
  readonly match: FormMatch | null;
  readonly items: readonly {
    readonly item: TableItem;
    readonly official: FormItem | null;
    readonly reading: Reading;
  }[];
}

/** Everything we know of a workbook. Pure: the same snapshot gives the same assessment. */
export function assess(snapshot: Snapshot): Assessment {
  const steps = assessing(snapshot);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in small steps, for who must not be away for long; each tells how much of the work is done, from 0 to 1. */
export function* assessing(snapshot: Snapshot): Generator<number, Assessment, void> {
  const settings = readSettings(snapshot);
  const names = tableNames(snapshot);
  const grids = snapshot.grids.filter((grid) => grid.visibility === 'visible' && !isOwnSheet(grid));
  const tables: ScoringTable[] = [];
  for (const grid of grids) {
    tables.push(...recognise(grid, layoutsOn(settings, names, grid.sheet)));
    yield 0;
  }
  const ids = tableIds(snapshot, tables);
  // Every item is read once and scored once.
  const work = progressOver(2 * tables.reduce((sum, table) => sum + table.items.length, 0));
  const ruled: Ruled[] = [];
  for (const [index, table] of tables.entries())
    ruled.push(yield* readRules(ids[index] ?? '', table, settings, work));
  const evidence = matchEvidence(readEvidence(snapshot), ruled.flatMap(wantedFacts));
  const scored: TableAssessment[] = [];
  for (const one of ruled) scored.push(yield* scoreTable(snapshot, one, evidence.facts, settings, work));
  const log = readLog(snapshot);
  const indicators = assessIndicators(grids, snapshot.name);
  const communities = assessCommunities(grids, snapshot.name);
  const declarations = readDeclarations(grids);
  const found: Finding[] = [];
  for (const findings of auditing(snapshot, scored, settings, log)) {
    found.push(...findings);
    yield 1;
  }
  found.push(
    ...checkIndicators(indicators),
    ...checkCommunities(communities),
    ...checkDeclarations(declarations),
  );
  return {
    snapshot,
    tables: scored,
    indicators,
    communities,
    declarations,
    findings: found.filter(({ key }) => !settings.ignored.has(key)),
    ignored: found.filter(({ key }) => settings.ignored.has(key)),
    settings,
    log,
    strayEvidence: [...evidence.stray, ...evidence.unread],
  };
}

/** Each call is one step done of so many. */
function progressOver(steps: number): () => number {
  let done = 0;
  return () => (done += 1) / steps;
}

function* readRules(
  id: string,
  table: ScoringTable,
  settings: Settings,
  work: () => number,
): Generator<number, Ruled, void> {
  const match = matchForm(table);
  const changed = match && changedDoubt(table, match);
  const beside = { rule: sharing(table, 'ruleText'), method: sharing(table, 'methodText') };
  const notes = table.notes.join('\n');
  const items: Ruled['items'][number][] = [];
  for (const item of table.items) {
    const official = match?.items.get(item.ordinal) ?? null;
    items.push({ item, official, reading: readingOf(id, table, item, official, settings, beside, notes) });
    yield work();
  }
  return { id, table: changed ? { ...table, doubts: [...table.doubts, changed] } : table, match, items };
}

/** A person's word first, then the reviewed rule of an official item, then what the item's own texts say. */
function readingOf(
  id: string,
  table: ScoringTable,
  item: TableItem,
  official: FormItem | null,
  settings: Settings,
  beside: { readonly rule: Sharing; readonly method: Sharing },
  notes: string,
): Reading {
  const texts = {
    points: pointsOf(table, item),
    item: item.text,
    rule: item.ruleText,
    method: item.methodText,
    // What an assessor notes there is no rule; 最多加10分 (12) is.
    remark: boundsScore(item.remarkText) ? item.remarkText : '',
    note: notes,
    section: headingsOf(table, item),
    beside: { rule: beside.rule(item), method: beside.method(item) },
  };
  if (isByHand(settings, id, item.ordinal))
    return withoutDoubts(unreadRule({ ...item, points: texts.points }));
  const corrected = correctedRule(settings, id, item.ordinal);
  if (corrected !== null) return readOnce({ points: texts.points, rule: corrected });
  const reviewed = official && reviewedRule(table, item, official);
  return reviewed ? withoutDoubts(reviewed) : readOnce(texts);
}

function headingsOf({ sections }: ScoringTable, { section }: TableItem): string {
  const own = section === null ? undefined : sections[section];
  return [own?.outer?.name, own?.name].filter((name) => name !== undefined).join('\n');
}

/** The texts of the other items that share a cell with the item. */
type Sharing = (item: TableItem) => string[];

/** Of a text filled down beside hundreds of items the nearest so many, before and behind, can be meant by a clause. */
const NEAREST = 15;

/** The other items of the section that the very same cell text stands beside. */
function sharing(table: ScoringTable, of: 'ruleText' | 'methodText'): Sharing {
  const groups = new Map<string, TableItem[]>();
  const places = new Map<TableItem, number>();
  for (const item of table.items) {
    const key = `${item.section}/${item[of]}`;
    const group = groups.get(key) ?? [];
    places.set(item, group.push(item) - 1);
    groups.set(key, group);
  }
  return (item) => {
    if (item[of] === '') return [];
    const at = places.get(item) ?? 0;
    const near = groups
      .get(`${item.section}/${item[of]}`)
      ?.slice(Math.max(0, at - NEAREST), at + NEAREST + 1);
    return (near ?? []).filter((other) => other !== item).map(({ text }) => text);
  };
}

function withoutDoubts(rule: ItemRule): Reading {
  return { ...rule, unread: [], doubts: [] };
}

/** An item of a group without points of its own can't have more than the group. */
function pointsOf(table: ScoringTable, item: TableItem): number | null {
  const group = item.group === null ? undefined : table.groups[item.group];
  return item.points ?? group?.points ?? null;
}

function wantedFacts({ id, table, items }: Ruled) {
  const levels = table.levels.map((level) => level.name);
  return items.map(({ item, reading }) => ({
    table: id,
    item: item.ordinal,
    facts: reading.facts,
    levels,
  }));
}

function* scoreTable(
  snapshot: Snapshot,
  { id, table, match, items }: Ruled,
  evidence: ReadonlyMap<string, readonly FactState[]>,
  settings: Settings,
  work: () => number,
): Generator<number, TableAssessment, void> {
  const readings = readingsOf(settings, id);
  const grid = gridNamed(snapshot, table.sheet);
  const scoredItems: ItemAssessment[] = [];
  for (const { item, official, reading } of items) {
    const facts = evidence.get(`${id}/${item.ordinal}`) ?? [];
    const scores = table.levels.map(({ name, column }, rank): LevelScore => {
      const lower = table.levels.slice(0, rank).map((level) => level.name);
      const known = knownAt(facts, name, lower, settings.adoptReported.has(id));
      const scored = scoreItem(reading, known.facts, readings);
      const entered = grid && cellAt(grid, item.rows[0], column);
      const kept = isKept(settings, id, item.ordinal, name);
      const status = judge({ entered, possible: scored.possible, missing: scored.missing, kept });
      const stated = grid ? statedFacts(grid, table, item, rank, reading.facts) : new Map<string, never>();
      const { reported } = known;
      return { level: name, row: item.rows[0], column, entered, scored, status, reported, stated };
    });
    const { rule, doubts } = reading;
    scoredItems.push({ item, formItem: official?.id ?? null, rule, doubts, facts, scores });
    yield work();
  }
  return {
    id,
    table,
    form: match && { id: match.form.id, confidence: match.confidence },
    items: scoredItems,
  };
}
