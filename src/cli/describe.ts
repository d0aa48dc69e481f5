import type { Assessment, LevelScore, TableAssessment } from '../assessment';
import type { AssessedIndicators } from '../indicators/assessed';
import type { Severity } from '../audit/finding';
import type { Status } from '../score/scored';
import { areaText } from '../grid/address';
import { SENTENCES } from './messages';

const STATUS: Readonly<Record<Status, string>> = {
  filled: '可填',
  consistent: '一致',
  contradicts: '不一致',
  open: '缺佐证',
  person: '需人工',
  manual: '人工保留',
};

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '信息' };

/** A file in words, a line each. */
export function describe(file: string, assessment: Assessment): string[] {
  const { tables, indicators, findings } = assessment;
  return [
    `${file}：${tables.length === 0 ? SENTENCES.noTables : SENTENCES.found(tables.length)}`,
    ...tables.flatMap(describeTable),
    ...indicators.map(describeIndicators),
    ...findings
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ severity, sheet, cells, message }) =>
          `  ${SEVERITY[severity]}  ${sheet}!${cells.join('、')}  ${message}`,
      ),
    ...informationLine(findings),
  ];
}

/** Mere information is counted: a begun 佐证数据 has a line for every fact that is still to come. */
function informationLine(findings: Assessment['findings']): string[] {
  const count = findings.filter(({ severity }) => severity === 'info').length;
  return count === 0 ? [] : [SENTENCES.information(count)];
}

function describeTable({ table, form, items }: TableAssessment): string[] {
  return [
    `  ${table.sheet}!${areaText(table.area)}  ${table.title}（${items.length} 项${form ? `，${form.id}` : ''}）`,
    ...table.levels.map((level) => {
      const scores = items.flatMap((item) => item.scores.filter((score) => score.level === level.name));
      return `    ${level.name}：${counts(scores)}`;
    }),
    ...table.doubts.map((doubt) => `    存疑：${doubt.message}`),
  ];
}

function describeIndicators({ table, entries }: AssessedIndicators): string {
  const units = new Set(entries.filter(({ entry }) => !entry.isTotal).map(({ entry }) => entry.unit));
  const measures = new Set(entries.map(({ entry }) => entry.measure.name));
  return `  ${table.sheet}!${areaText(table.area)}  ${table.title}（${SENTENCES.indicators(units.size, measures.size)}）`;
}

function counts(scores: readonly LevelScore[]): string {
  const statuses: readonly Status[] = ['filled', 'consistent', 'contradicts', 'open', 'person', 'manual'];
  return statuses
    .map((status) => ({ status, count: scores.filter((score) => score.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${STATUS[status]} ${count}`)
    .join('，');
}
