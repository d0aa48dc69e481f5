import type { Assessment, TableAssessment } from '../assessment';
import type { Place } from '../grid/address';
import type { Edit, EditPlan, MarkKind } from '../grid/plan';
import type { Layout } from '../recognise/correction';
import type { LevelName } from '../recognise/table';
import type { Choice, Rule } from '../rules/rule';
import { SHEET_MESSAGES } from '../sheets/messages';
import { nameOfTable, nextTableId, ownSheetName, placeText, tableNames } from '../sheets/names';
import { layOutSettings, type Settings, type SettingsWords } from '../sheets/settings';
import type { ThresholdName } from '../sheets/settings/thresholds';
import { FILL_MESSAGES } from './messages';
import { nameEdits, putOwn, restsOn } from './plan-parts';

/** 保留: the hand entry stands, deliberately, with the reason. A null reason takes that back. */
export function keepEntry(
  assessment: Assessment,
  table: string,
  item: number,
  level: LevelName,
  why: string | null,
): EditPlan {
  const kept = changed(assessment.settings.kept, `${table}/${item}/${level}`, why);
  return settingsPlan(assessment, { ...assessment.settings, kept });
}

/** Chooses how words that leave a choice are read in a table. null leaves the question open again. */
export function setReading(
  assessment: Assessment,
  table: string,
  assumption: string,
  reading: string | null,
): EditPlan {
  const readings = changed(assessment.settings.readings, `${table}/${assumption}`, reading);
  return settingsPlan(assessment, { ...assessment.settings, readings });
}

/** 采用自报值: in this table a reviewer's blank facts take the lower level's. */
export function adoptReported(assessment: Assessment, table: string, adopt: boolean): EditPlan {
  const adoptReported = new Set(assessment.settings.adoptReported);
  if (adopt) adoptReported.add(table);
  else adoptReported.delete(table);
  return settingsPlan(assessment, { ...assessment.settings, adoptReported });
}

/** 不再提示: the finding of that key is told no more, for this reason. null tells it again. */
export function ignoreFinding(assessment: Assessment, key: string, why: string | null): EditPlan {
  const ignored = changed(assessment.settings.ignored, key, why);
  return settingsPlan(assessment, { ...assessment.settings, ignored });
}

/** Sets a number of the office for one table, or (table null) for all. A null value takes it back. */
export function setThreshold(
  assessment: Assessment,
  name: ThresholdName,
  table: string | null,
  value: number | null,
): EditPlan {
  const thresholds = changed(assessment.settings.thresholds, `${table ?? ''}/${name}`, value);
  return settingsPlan(assessment, { ...assessment.settings, thresholds });
}

/** Puts other words in the place of an item's rule, or BY_HAND. null reads the form's own rule again. */
export function correctRule(
  assessment: Assessment,
  table: string,
  item: number,
  text: string | null,
): EditPlan {
  const corrections = changed(assessment.settings.corrections, `${table}/${item}`, text);
  return settingsPlan(assessment, { ...assessment.settings, corrections });
}

/** Puts a person's layout in the place of what is found in a table. null: as found again. */
export function correctLayout(assessment: Assessment, table: string, layout: Layout | null): EditPlan {
  const layouts = changed(assessment.settings.layouts, table, layout);
  return settingsPlan(assessment, { ...assessment.settings, layouts });
}

/** A table where none was found: its header stands in these rows below `place`, the cell that the table's new name will refer to. */
export function declareTable(assessment: Assessment, place: Place, layout: Layout): EditPlan {
  const table = nextTableId([
    ...assessment.tables.map(({ id }) => id),
    ...tableNames(assessment.snapshot).keys(),
    ...assessment.settings.layouts.keys(),
  ]);
  const layouts = changed(assessment.settings.layouts, table, layout);
  return settingsPlan(assessment, { ...assessment.settings, layouts }, [
    { kind: 'put-name', name: nameOfTable(table), refersTo: placeText(place) },
  ]);
}

/** Whether cells are flagged for that; by the next marks. */
export function setMarked(assessment: Assessment, kind: MarkKind, marked: boolean): EditPlan {
  const unmarked = new Set(assessment.settings.unmarked);
  if (marked) unmarked.delete(kind);
  else unmarked.add(kind);
  return settingsPlan(assessment, { ...assessment.settings, unmarked });
}

function changed<V>(map: ReadonlyMap<string, V>, key: string, value: V | null): Map<string, V> {
  const copy = new Map(map);
  if (value === null) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

function settingsPlan(assessment: Assessment, settings: Settings, names: readonly Edit[] = []): EditPlan {
  const name = ownSheetName(assessment.snapshot, '计分设置');
  const sheet = layOutSettings(settings, wordsOf(assessment), name);
  return {
    fingerprints: restsOn(assessment, [], ['计分设置']),
    groups: [
      {
        id: 'settings',
        title: FILL_MESSAGES.settings,
        edits: [putOwn(assessment.snapshot, sheet), ...nameEdits(assessment), ...names],
      },
    ],
  };
}

function wordsOf({ tables }: Assessment): SettingsWords {
  const tableOf = (id: string) => tables.find((one) => one.id === id);
  return {
    item: (table, item) => tableOf(table)?.items.find((one) => one.item.ordinal === item)?.item.text ?? '',
    reading: (table, assumption, reading) => {
      const choice = choicesIn(tableOf(table)).find((one) => one.assumption === assumption);
      const label = choice?.readings.find(({ id }) => id === reading)?.label;
      return choice && label !== undefined ? SHEET_MESSAGES.readingWords(choice.question, label) : '';
    },
  };
}

function choicesIn(assessed: TableAssessment | undefined): Choice[] {
  return assessed?.items.flatMap(({ rule }) => choicesOf(rule)) ?? [];
}

function choicesOf(rule: Rule): Choice[] {
  switch (rule.kind) {
    case 'choice':
      return [rule, ...rule.readings.flatMap((reading) => choicesOf(reading.rule))];
    case 'sum':
      return rule.parts.flatMap(choicesOf);
    case 'zero':
      return choicesOf(rule.of);
    default:
      return [];
  }
}
