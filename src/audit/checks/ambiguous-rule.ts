import type { ItemAssessment } from '../../assessment';
import { a1 } from '../../grid/address';
import { questionInEnglish } from '../../rules/choice-in-english';
import { DOUBTS } from '../../rules/doubts';
import type { Choice, Words } from '../../rules/rule';
import { onlyNumber, same } from '../../score/possible';
import type { Scored } from '../../score/scored';
import { said, together, type Bilingual } from '../../text/bilingual';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { placesOf } from '../places';
import { byItem, inTable, type CellScene, type TableCheck, type TableScene } from '../scene';

/** So many doubts of one item are said; the rest stands beside its rule. */
const MOST = 3;

/**
 * ambiguous-rule: if and only if the reader was in doubt about words of a rule that it read otherwise (one item each, words of a cell over several
 * items once), or all facts of an item are known at some level and several scores are left, since readings of its words
 * that nobody has chosen from give different points. Information only. An item of which nothing was read is silent: its cells say that a person has to judge.
 */
export const ambiguousRule: TableCheck = (scene, cells) => [...inDoubt(scene), ...leftOpen(scene, cells)];

function inDoubt(scene: TableScene): Finding[] {
  if (scene.isRepeated) return [];
  const told = new Set<string>();
  return scene.assessed.items.flatMap((assessed) => {
    const places = placesOf(scene, assessed.item, ['rule']);
    const isNew = ({ in: column, text }: Words) => {
      const key = `${column === 'item' ? assessed.item.ordinal : places.join()} ${text}`;
      return !told.has(key) && told.add(key);
    };
    const doubts = assessed.rule.kind === 'unreadable' ? [] : assessed.doubts;
    const own = doubts.filter(({ words }) => isNew(words));
    if (own.length === 0) return [];
    return itemFinding(scene, assessed, 'doubts', {
      cells: places,
      message: own.slice(0, MOST).map(({ code, words }) => DOUBTS[code](words.text)),
      values: { doubts: [...new Set(own.map(({ code }) => code))].join(' ') },
    });
  });
}

/** The score cells of an item that only its readings leave open, told once. */
function leftOpen(scene: TableScene, cells: readonly CellScene[]): Finding[] {
  return [...byItem(cells)].flatMap(([assessed, row]) => {
    const open = row.filter(({ score, kept }) => {
      const { missing, possible } = score.scored;
      const isAsked = assessed.facts.some(({ values }) => values.has(score.level));
      return !kept && isAsked && missing.length === 0 && onlyNumber(possible) === null;
    });
    const choices = new Map(
      open
        .flatMap(({ score }) => openChoices(score.scored.tree))
        .map((choice) => [choice.assumption, choice] as const),
    );
    if (choices.size === 0) return [];
    return itemFinding(scene, assessed, 'readings', {
      cells: open.map(({ score }) => a1(score.row, score.column)),
      message: [...choices.values()]
        .slice(0, MOST)
        .map((choice) => said(choice.question, questionInEnglish(choice) ?? `“${choice.question}”`)),
      values: { assumptions: [...choices.keys()].join(' ') },
    });
  });
}

/** Choices that nobody has made and whose readings give different points. */
function openChoices({ rule, parts }: Scored): Choice[] {
  const [first, ...others] = parts.map(({ possible }) => possible);
  const isOpen = first && others.some((one) => !same(first, one));
  const own = rule.kind === 'choice' && isOpen ? [rule] : [];
  return own.length > 0 ? own : parts.flatMap(openChoices);
}

function itemFinding(
  scene: TableScene,
  { item }: ItemAssessment,
  kind: 'doubts' | 'readings',
  told: {
    readonly cells: readonly string[];
    readonly message: readonly Bilingual[];
    readonly values: Finding['values'];
  },
): Finding[] {
  const { head, settle } = AUDIT_MESSAGES.ambiguous[kind];
  const between = said('', ' ');
  const sentences = told.message.flatMap((one) => [between, one]).slice(1);
  return [
    inTable(
      scene,
      { cells: told.cells, item: item.ordinal, part: kind },
      {
        code: 'ambiguous-rule',
        severity: 'info',
        message: together(head(item.rows[0]), ...sentences),
        settle,
        values: told.values,
        quote: item.ruleText || item.text,
        restsOn: placesOf(scene, item, ['rule']),
      },
    ),
  ];
}
