import type { Place } from '../../../src/grid/address';
import { FORM, plan, set, type Cases } from './scene';

/** What a person does, and where the pane sends them. */
export const telling: Cases = {
  'an entry by a person is told, our own writing is not': async (make) => {
    const tried = await make(FORM);
    let told = 0;
    const stop = tried.workbook.onEdited(() => {
      told += 1;
    });
    await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(told).toBe(0);
    await tried.type('评分表', 4, 3, { value: 3 });
    expect(told).toBe(1);
    stop();
    await tried.type('评分表', 4, 3, { value: 2 });
    expect(told).toBe(1);
  },
  'where a person goes is told until nobody listens': async (make) => {
    const tried = await make(FORM);
    const places: Place[] = [];
    const stop = tried.workbook.onSelected((place) => places.push(place));
    await tried.goTo({ sheet: '评分表', row: 4, column: 3 });
    stop();
    await tried.goTo({ sheet: '评分表', row: 3, column: 3 });
    expect(places).toEqual([{ sheet: '评分表', row: 4, column: 3 }]);
  },
  'shows a place': async (make) => {
    const tried = await make(FORM);
    await tried.workbook.select({ sheet: '评分表', row: 3, column: 3 });
    expect(tried.shown()).toEqual([{ sheet: '评分表', row: 3, column: 3 }]);
  },
};
