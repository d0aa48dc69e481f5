import type { Assessment, FactState, ItemAssessment, LevelScore, TableAssessment } from './assessment';
import { audit } from './audit/audit';
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
  const settings = readSettings(snapshot);
  const names = tableNames(snapshot);
  const grids = snapshot.grids.filter((grid) => grid.visibility === 'visible' && !isOwnSheet(grid));
  const tables = grids.flatMap((grid) => recognise(grid, layoutsOn(settings, names, grid.sheet)));
  const ids = tableIds(snapshot, tables);
  const ruled = tables.map((table, index) => readRules(ids[index] ?? '', table, settings));
  const evidence = matchEvidence(readEvidence(snapshot), ruled.flatMap(wantedFacts));
  const scored = ruled.map((one) => scoreTable(snapshot, one, evidence.facts, settings));
  const log = readLog(snapshot);
  const indicators = assessIndicators(grids, snapshot.name);
  const communities = assessCommunities(grids, snapshot.name);
  const declarations = readDeclarations(grids);
  const found = [
    ...audit(snapshot, scored, settings, log),
    ...checkIndicators(indicators),
    ...checkCommunities(communities),
    ...checkDeclarations(declarations),
  ];
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

function readRules(id: string, table: ScoringTable, settings: Settings): Ruled {
  const match = matchForm(table);
  const changed = match && changedDoubt(table, match);
  const items = table.items.map((item) => {
    const official = match?.items.get(item.ordinal) ?? null;
    return { item, official, reading: readingOf(id, table, item, official, settings) };
  });
  return { id, table: changed ? { ...table, doubts: [...table.doubts, changed] } : table, match, items };
}

/** A person's word first, then the reviewed rule of an official item, then what the item's own texts say. */
function readingOf(
  id: string,
  table: ScoringTable,
  item: TableItem,
  official: FormItem | null,
  settings: Settings,
): Reading {
  const texts = {
    points: pointsOf(table, item),
    item: item.text,
    rule: item.ruleText,
    method: item.methodText,
    // What an assessor notes there is no rule; 最多加10分 (12) is.
    remark: boundsScore(item.remarkText) ? item.remarkText : '',
    beside: { rule: textsBeside(table, item, 'ruleText'), method: textsBeside(table, item, 'methodText') },
  };
  if (isByHand(settings, id, item.ordinal))
    return withoutDoubts(unreadRule({ ...item, points: texts.points }));
  const corrected = correctedRule(settings, id, item.ordinal);
  if (corrected !== null) return readOnce({ points: texts.points, rule: corrected });
  const reviewed = official && reviewedRule(table, item, official);
  return reviewed ? withoutDoubts(reviewed) : readOnce(texts);
}

/** The other items of the section that the very same cell text stands beside. */
function textsBeside(table: ScoringTable, item: TableItem, of: 'ruleText' | 'methodText'): string[] {
  const sharing = table.items.filter((other) => other.section === item.section && other[of] === item[of]);
  return item[of] === '' ? [] : sharing.filter((other) => other !== item).map(({ text }) => text);
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

function scoreTable(
  snapshot: Snapshot,
  { id, table, match, items }: Ruled,
  evidence: ReadonlyMap<string, readonly FactState[]>,
  settings: Settings,
): TableAssessment {
  const readings = readingsOf(settings, id);
  return {
    id,
    table,
    form: match && { id: match.form.id, confidence: match.confidence },
    items: items.map(({ item, official, reading }): ItemAssessment => {
      const facts = evidence.get(`${id}/${item.ordinal}`) ?? [];
      const scores = table.levels.map(({ name, column }, rank): LevelScore => {
        const lower = table.levels.slice(0, rank).map((level) => level.name);
        const known = knownAt(facts, name, lower, settings.adoptReported.has(id));
        const scored = scoreItem(reading, known.facts, readings);
        const grid = gridNamed(snapshot, table.sheet);
        const entered = grid && cellAt(grid, item.rows[0], column);
        const kept = isKept(settings, id, item.ordinal, name);
        const status = judge({ entered, possible: scored.possible, missing: scored.missing, kept });
        return { level: name, row: item.rows[0], column, entered, scored, status, reported: known.reported };
      });
      const { rule, doubts } = reading;
      return { item, formItem: official?.id ?? null, rule, doubts, facts, scores };
    }),
  };
}
