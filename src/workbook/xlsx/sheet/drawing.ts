import type { Area } from '../../../grid/address';
import type { SheetSpec } from '../../../grid/sheet-spec';
import { CONTENT_TYPES, setContentType } from '../package/content-types';
import type { Dialect } from '../package/dialect';
import type { Draft } from '../package/draft';
import { freePath } from '../package/paths';
import { addRelationship } from '../package/relationships';
import { encodeXml } from '../package/text';
import { chartXml } from './chart';
import { PROLOG, tag } from './xml';

function marker(name: string, row: number, column: number): string {
  const places: readonly (readonly [string, number])[] = [
    ['xdr:col', column],
    ['xdr:colOff', 0],
    ['xdr:row', row],
    ['xdr:rowOff', 0],
  ];
  return tag(name, {}, ...places.map(([key, value]) => tag(key, {}, String(value))));
}

function anchor(at: Area, index: number, relationship: string, dialect: Dialect): string {
  const reference = tag('c:chart', {
    'xmlns:c': dialect.chart,
    'xmlns:r': dialect.relationships,
    'r:id': relationship,
  });
  const frame = tag(
    'xdr:graphicFrame',
    { macro: '' },
    tag(
      'xdr:nvGraphicFramePr',
      {},
      tag('xdr:cNvPr', { id: index + 2, name: `图表 ${index + 1}` }),
      tag('xdr:cNvGraphicFramePr'),
    ),
    tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 })),
    tag('a:graphic', {}, tag('a:graphicData', { uri: dialect.chart }, reference)),
  );
  return tag(
    'xdr:twoCellAnchor',
    {},
    // Markers count rows and columns from 0; the end marker stands behind the last cell.
    marker('xdr:from', at.top - 1, at.left - 1),
    marker('xdr:to', at.bottom, at.right),
    frame,
    tag('xdr:clientData'),
  );
}

/** Makes the drawing part of a sheet with its charts, and gives the id by which the sheet points to it. */
export function putDrawing(draft: Draft, sheetPath: string, spec: SheetSpec, dialect: Dialect): string {
  const isTaken = (path: string) => draft.has(path);
  const drawing = freePath(isTaken, 'xl/drawings/drawing', '.xml');
  draft.put(drawing, encodeXml(PROLOG));
  const anchors = spec.charts.map((chart, index) => {
    const path = freePath(isTaken, 'xl/charts/chart', '.xml');
    draft.put(path, encodeXml(chartXml(spec, chart, dialect)));
    setContentType(draft, path, CONTENT_TYPES.chart);
    const relationship = addRelationship(draft, drawing, `${dialect.relationships}/chart`, path);
    return anchor(chart.at, index, relationship, dialect);
  });
  const spaces = { 'xmlns:xdr': dialect.spreadsheetDrawing, 'xmlns:a': dialect.drawing };
  draft.put(drawing, encodeXml(PROLOG + tag('xdr:wsDr', spaces, ...anchors)));
  setContentType(draft, drawing, CONTENT_TYPES.drawing);
  return addRelationship(draft, sheetPath, `${dialect.relationships}/drawing`, drawing);
}
