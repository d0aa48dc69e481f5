import { areaText } from '../../../src/grid/address';
import { freshId, type HostChart, type HostSeries, type HostSheet } from '../model/sheet';
import type { HostObject } from '../host-object';
import { HostError, type Json } from '../wire';
import { asRange } from './range';

/** Charts of a sheet. */
export function charts(sheet: HostSheet): HostObject {
  const find = (id: Json) => {
    const found = sheet.charts.find((one) => one.id === id || one.title === id);
    return found ? chart(sheet, found) : null;
  };
  return {
    className: 'ChartCollection',
    items: () => sheet.charts.map((one) => chart(sheet, one)),
    item: find,
    methods: {
      Add: (type, source) => {
        if (sheet.isProtected) throw new HostError('AccessDenied');
        const values = areaText(asRange(source).area);
        const made: HostChart = {
          id: freshId(),
          type: String(type),
          title: '',
          series: [{ name: '', values, categories: '' }],
          position: '',
        };
        sheet.charts.push(made);
        return chart(sheet, made);
      },
    },
  };
}

function chart(sheet: HostSheet, own: HostChart): HostObject {
  return {
    className: 'Chart',
    identity: () => ({ Id: own.id, Name: own.id }),
    reads: { Id: () => own.id, Name: () => own.id },
    parts: {
      Title: () => ({
        className: 'ChartTitle',
        writes: {
          Text: (text) => {
            own.title = String(text);
          },
        },
      }),
      Series: () => seriesCollection(own),
    },
    methods: {
      SetPosition: (from, to) => {
        own.position = `${String(from)} ${String(to)}`;
      },
      Delete: () => {
        if (!sheet.charts.includes(own)) throw new HostError('ItemNotFound');
        sheet.charts = sheet.charts.filter((one) => one !== own);
      },
    },
  };
}

function seriesCollection(own: HostChart): HostObject {
  return {
    className: 'ChartSeriesCollection',
    methods: {
      GetItemAt: (index) => {
        const found = own.series[Number(index)];
        if (!found) throw new HostError('InvalidArgument');
        return series(found);
      },
      Add: (name) => {
        const made = { name: String(name), values: '', categories: '' };
        own.series.push(made);
        return series(made);
      },
    },
  };
}

function series(own: HostSeries): HostObject {
  return {
    className: 'ChartSeries',
    writes: {
      Name: (name) => {
        own.name = String(name);
      },
    },
    methods: {
      SetValues: (source) => {
        own.values = areaText(asRange(source).area);
      },
      SetXAxisValues: (source) => {
        own.categories = areaText(asRange(source).area);
      },
    },
  };
}
