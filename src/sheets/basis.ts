import type { Assessment, ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import type { LevelName } from '../recognise/table';
import { clausesOf, possibleInWords, type Clause } from './explain';
import { SHEET_MESSAGES } from './messages';
import { STAMP, ownSheetName } from './names';
import { FIRST_ROW, HEADER_ROW, cell, heading, linkTo, rowOf } from './page';

const COLUMNS = [
  { header: '评分项', width: 30 },
  { header: '分值', width: 6 },
  { header: '计分列', width: 11 },
  { header: '条文', width: 34 },
  { header: '佐证', width: 26 },
  { header: '计算', width: 26 },
  { header: '该条得分', width: 10 },
  { header: '本项可能得分', width: 12 },
  { header: '现填', width: 8 },
  { header: '状态', width: 10 },
] as const;

/** 计分依据: a clause a row, under its item and level, in the words of the form: what the score rests on, to be printed and signed. */
export function layOutBasis(assessment: Assessment): SheetSpec {
  const subtitle = `${STAMP}。${SHEET_MESSAGES.basisHint}。${SHEET_MESSAGES.remade}`;
  const top = heading(SHEET_MESSAGES.basisTitle, subtitle, COLUMNS);
  const cells: SpecCell[] = [];
  let row = FIRST_ROW;
  for (const assessed of assessment.tables) {
    cells.push(cell(row, 1, 'section', { value: assessed.table.title }));
    row += 1;
    for (const block of blocksOf(assessed)) {
      cells.push(...block.flatMap((line, index) => rowOf(row + index, line)));
      row += block.length;
    }
  }
  return {
    ...top,
    name: ownSheetName(assessment.snapshot, '计分依据'),
    cells: [...top.cells, ...cells],
    freeze: { rows: HEADER_ROW, columns: 1 },
    validations: [],
    charts: [],
    print: {
      landscape: true,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: SHEET_MESSAGES.printedFrom(assessment.snapshot.name),
    },
  };
}

type Line = Parameters<typeof rowOf>[1];

function blocksOf(assessed: TableAssessment): Line[][] {
  const levels = levelsTold(assessed);
  return assessed.items.flatMap((item) =>
    item.scores.filter((score) => levels.has(score.level)).map((score) => blockOf(assessed, item, score)),
  );
}

/** Levels at which anything is entered or known; where there is none, the lowest. */
function levelsTold({ table, items }: TableAssessment): ReadonlySet<LevelName> {
  const told = items.flatMap(({ scores, facts }) => [
    ...scores.filter(({ entered }) => entered !== null).map(({ level }) => level),
    ...facts.flatMap(({ values }) => [...values.keys()]),
  ]);
  return new Set(told.length > 0 ? told : table.levels.slice(0, 1).map(({ name }) => name));
}

/** Readings of one assumption repeat clauses word for word. */
function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ words, facts, because, possible }) => {
    const key = JSON.stringify([words, facts, because, possibleInWords(possible)]);
    return !seen.has(key) && seen.add(key);
  });
}

/** One item at one level: its clauses; the item's own columns stand in the first line, with a link to the score cell. */
function blockOf({ table }: TableAssessment, { item, facts }: ItemAssessment, score: LevelScore): Line[] {
  const specs = facts.map(({ spec }) => spec);
  return distinct(clausesOf(score.scored.tree, specs)).map(
    ({ words, facts: used, because, possible }, index): Line => {
      const first = index === 0;
      const entered = score.entered?.value ?? null;
      return [
        ['text', first ? SHEET_MESSAGES.itemLabel(item.ordinal, item.text) : null],
        ['center', first ? item.points : null],
        [
          'link',
          first ? score.level : null,
          first ? linkTo(table.sheet, score.row, score.column) : undefined,
        ],
        ['text', words],
        ['text', used.join('\n')],
        ['text', because],
        ['literal', possibleInWords(possible)],
        ['literal', first ? possibleInWords(score.scored.possible) : null],
        ['center', first ? entered : null],
        ['center', first ? SHEET_MESSAGES.status[score.status] : null],
      ];
    },
  );
}
