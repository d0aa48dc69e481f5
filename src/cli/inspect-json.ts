import type { Assessment, FactState, ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import type { Finding } from '../audit/finding';
import { a1, areaText, columnLetters } from '../grid/address';
import type { StatedFact } from '../reasons/stated-facts';
import type { LevelName, ScoringTable } from '../recognise/table';
import { toPlain } from '../score/possible';
import { factKey } from '../sheets/evidence';
import { communityJson, declarationJson } from './community-json';
import { indicatorsJson } from './indicators-json';
import { officialJson } from './official-json';

/** One file as other tools read it. The names of the members are a contract: keep them. */
export function fileJson(file: string, assessment: Assessment) {
  return {
    file,
    tables: assessment.tables.map(tableJson),
    indicatorTables: assessment.indicators.map(indicatorsJson),
    communities: assessment.communities.map(communityJson),
    declarations: assessment.declarations.map(declarationJson),
    findings: assessment.findings.map(findingJson),
  };
}

function tableJson(assessed: TableAssessment) {
  const { table, form, items } = assessed;
  return {
    sheet: table.sheet,
    range: areaText(table.area),
    title: table.title,
    form: form?.id ?? null,
    confidence: form?.confidence ?? table.confidence,
    headerRows: table.headerRows,
    columns: columnsJson(assessed),
    headings: table.headings.map((belief) => ({ ...belief, column: columnLetters(belief.column) })),
    sections: table.sections.map(({ name, points, items: members }) => ({
      name,
      points,
      items: members.length,
    })),
    items: items.map((item) => itemJson(assessed, item)),
    total: table.total ? { row: table.total.row } : null,
    doubts: table.doubts,
  };
}

function columnsJson({ table }: TableAssessment) {
  const letter = (column: number | null) => (column === null ? null : columnLetters(column));
  const { section, number, item, points, rule, method, reason } = table.columns;
  return {
    section: letter(section),
    number: letter(number),
    item: letter(item),
    points: letter(points),
    rule: letter(rule ?? rulesInItem(table)),
    method: letter(method),
    reason: letter(reason),
    reasons: byLevel(
      table.levels.filter((level) => level.reasonColumn !== null),
      (level) => [level.name, letter(level.reasonColumn)],
    ),
    scores: byLevel(table.levels, (level) => [level.name, letter(level.column)]),
  };
}

/** Where the rules stand in the item's own cell (评分内容及标准, no rule column), the item column. */
function rulesInItem({ columns, headings }: ScoringTable): number | null {
  const item = headings.find(({ column }) => column === columns.item);
  return item?.alternatives.includes('rule') && item.header.includes('分') ? columns.item : null;
}

function itemJson(assessed: TableAssessment, { item, formItem, facts, scores }: ItemAssessment) {
  const { table } = assessed;
  const group = item.group === null ? null : table.groups[item.group];
  return {
    rows: item.rows,
    number: item.number,
    section: item.section === null ? null : (table.sections[item.section]?.name ?? null),
    text: item.text,
    points: item.points,
    group: group ? { points: group.points, rows: rowsBetween(group.rows) } : null,
    ruleText: item.ruleText,
    official: officialJson(assessed, item, formItem),
    facts: facts.map((fact) => factJson(assessed.id, item.ordinal, fact, scores)),
    scores: byLevel(scores, (score) => [score.level, scoreJson(assessed.id, item.ordinal, score)]),
  };
}

function factJson(
  table: string,
  ordinal: number,
  { spec, values }: FactState,
  scores: ItemAssessment['scores'],
) {
  const { label, type, unit } = spec;
  const id = factKey(table, ordinal, spec.id);
  const stated = byLevel(
    scores.filter((score) => score.stated.has(spec.id)),
    (score) => [score.level, statedJson(score.stated.get(spec.id))],
  );
  return { id, label, type, unit, values: Object.fromEntries(values), stated };
}

/** What a reason states of a fact: no value of the fact until a person takes it over. `from`, `to`: in the cell's text. */
function statedJson(stated: StatedFact | undefined) {
  if (!stated) return null;
  const { value, row, column, words, span } = stated;
  return { value, cell: a1(row, column), words, from: span.from, to: span.to };
}

function scoreJson(table: string, ordinal: number, score: LevelScore) {
  return {
    cell: a1(score.row, score.column),
    entered: score.entered?.value ?? null,
    possible: toPlain(score.scored.possible),
    status: score.status,
    missing: score.scored.missing.map((id) => factKey(table, ordinal, id)),
  };
}

export function findingJson(finding: Finding) {
  const { code, severity, key, sheet, cells, item, level, message, values, quote, settle } = finding;
  return { code, severity, key, sheet, cells, item, level, message, values, quote, settle };
}

function rowsBetween([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function byLevel<T, V>(list: readonly T[], entry: (one: T) => [LevelName, V]): Record<LevelName, V> {
  return Object.fromEntries(list.map(entry));
}
