import type { Grid } from '../../grid/grid';
import { isNote, isSignature, isTotalLabel } from '../../recognise/labels';
import { lineText, isTitle } from '../../recognise/lines';
import { filled, textOf, viewOf, type View } from '../../recognise/view';
import { plain } from '../../text/normalise';
import { namesFound } from '../../units/unit-name';
import { periodIn } from '../period';
import type { IndicatorTable } from '../table';
import { findBands, type Band } from './bands';
import { resolveColumns, type Columns } from './columns';
import { unitOfMeasure } from '../units-of-measure';
import { readEntries } from './entries';

/** Every table of targets and results on a sheet, top to bottom. `file` names the unit where nothing else does. */
export function recogniseIndicators(grid: Grid, file: string): IndicatorTable[] {
  const view = viewOf(grid);
  const bands = findBands(view);
  return bands.flatMap((band, index) => readTable(view, band, bands[index + 1] ?? null, file) ?? []);
}

function readTable(view: View, band: Band, next: Band | null, file: string): IndicatorTable | null {
  const body = bodyOf(view, band, next);
  const columns = resolveColumns(view, band.heads, body);
  if (!columns) return null;
  const { title } = band.lines;
  const period = periodIn(plain(title)).period ?? periodIn(plain(band.lines.period ?? '')).period;
  const lineUnit = unitOfMeasure(band.lines.unit ?? '');
  const entries = readEntries(view, columns, body, {
    unit: unitOf(view, lineUnit === null ? band : withoutUnit(band), file),
    measureUnit: lineUnit ?? '',
    measure: title === view.grid.sheet ? '' : measureOf(title),
    period,
  });
  if (entries.length === 0) return null;
  const used = band.heads.map(({ column }) => column);
  return {
    sheet: view.grid.sheet,
    area: {
      top: band.rows[0] ?? 1,
      left: Math.min(...used, leftmost(columns)),
      bottom: body.at(-1) ?? band.rows.at(-1) ?? 1,
      right: Math.max(...used),
    },
    title,
    layout: columns.layout,
    headerRows: band.rows,
    period,
    entries,
  };
}

/** Up to the next table's lines, to notes and signatures, and to a header of something else behind a blank row. */
function bodyOf(view: View, band: Band, next: Band | null): number[] {
  const top = band.rows.at(-1) ?? 0;
  const below = view.rows.filter((row) => row > top && row < (next?.rows[0] ?? Infinity));
  const end = below.findIndex((row, index) => {
    const texts = filled(view, row).map((column) => textOf(view, row, column));
    const line = lineText(view, row, 1, view.lastColumn);
    if (texts.some((text) => isNote(text) || isSignature(text))) return true;
    const before = below[index - 1] ?? top;
    const isApart = row - before > 1;
    return (
      (isApart && texts.length >= 3 && texts.every((text) => !/\d/.test(text))) ||
      (texts.length === 1 && isTitle(line) && !isTotalLabel(line))
    );
  });
  return (end < 0 ? below : below.slice(0, end)).filter((row) => !isHeadAgain(view, row, band));
}

/** The header's lowest row on a later page. */
function isHeadAgain(view: View, row: number, band: Band): boolean {
  const bottom = band.rows.at(-1) ?? 0;
  const columns = filled(view, bottom);
  return (
    columns.length > 1 &&
    columns.every((column) => textOf(view, row, column) === textOf(view, bottom, column))
  );
}

/** 单位：万元 above a table names no office. */
function withoutUnit(band: Band): Band {
  return { ...band, lines: { ...band.lines, unit: null } };
}

function leftmost({ labels, unit, area }: Columns): number {
  return Math.min(...labels, unit ?? Infinity, area ?? Infinity);
}

function unitOf(view: View, { lines }: Band, file: string): string {
  const found = namesFound({ unit: lines.unit, title: lines.title, sheet: view.grid.sheet, file });
  return found.line ?? found.title ?? found.sheet ?? found.file ?? '';
}

/** 2023年各县区城镇新增就业目标任务完成情况统计表 → 城镇新增就业. */
function measureOf(title: string): string {
  const words = periodIn(plain(title)).rest;
  return words
    .replace(/(?:19|20)\d\d年(度)?/g, '')
    .replace(/^.*?(各|全)(市州|县区|市县|县市区|县|区|市|乡镇|街道|镇街|单位|社区|部门|地)[^，,]{0,0}/, '')
    .replace(/(工作|目标|任务|计划|完成|落实|进展|情况|进度|统计|汇总|一览|通报|考核|表|数)+(\(.*\))?$/, '');
}
