import { jilin2004 } from '../../src/indicators/jilin-2004';
import { periodName } from '../../src/indicators/messages';
import { recogniseIndicators } from '../../src/indicators/read/recognise-indicators';
import type { Entry, IndicatorTable } from '../../src/indicators/table';
import { percentCell, sheetOf, type Typed } from './sheets';

function only(rows: readonly (readonly Typed[])[], name?: string): IndicatorTable {
  const tables = recogniseIndicators(sheetOf(rows, name), '考核.xlsx');
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** 青溪县|城镇新增就业|1200|半年 700 58% */
function line({ unit, measure, target, results }: Entry): string {
  const said = results.map(({ period, done, stated }) =>
    [periodName(period), done?.value?.toString() ?? '', stated ? `(${stated.value?.toString()})` : '']
      .join(' ')
      .trim(),
  );
  return [unit, measure.name, target?.value?.toString() ?? '', ...said].join('|');
}

const lines = (table: IndicatorTable) => table.entries.map(line);

describe('tables of targets and results', () => {
  test('one sheet a unit: areas, 其中, periods, and the unit from its line', () => {
    const table = only([
      ['长春市2004年就业和社会保障工作目标责任制完成情况表'],
      ['填报单位：长春市'],
      ['序号', '指标', '计量单位', '年度目标', '半年完成', '全年完成', '备注'],
      ['一、就业和再就业方面(11项)'],
      [1, '开发城镇就业岗位数量', '个', 50000, 26000, 51000],
      [null, '岗位利用率', '%', 90, 88, 91.5],
      [3, '下岗失业人员再就业人数', '人', 30000, 16000, 31000],
      [null, '其中：大龄就业困难对象再就业人数', '人', 5000, 2100, 5100],
      [4, '城镇登记失业率', '%', '4.5%以内', '4.2%', '4.1%', '年末调查数'],
      ['注：数据截至12月底'],
    ]);
    expect(table.layout).toBe('one-unit');
    expect(lines(table)).toEqual([
      '长春市|开发城镇就业岗位数量|50000|半年 26000|全年 51000',
      '长春市|岗位利用率|90|半年 88|全年 91.5',
      '长春市|下岗失业人员再就业人数|30000|半年 16000|全年 31000',
      '长春市|大龄就业困难对象再就业人数|5000|半年 2100|全年 5100',
      '长春市|城镇登记失业率|4.5|半年 4.2|全年 4.1',
    ]);
    expect(table.entries.map(({ measure }) => measure.known)).toEqual(['1', '1-1', '3', '3-1', '4']);
    expect(table.entries.map(({ measure }) => measure.area)).toEqual(Array(5).fill('就业和再就业'));
    expect(table.entries[3]?.measure.parent).toBe('下岗失业人员再就业人数');
    expect(table.entries[4]).toMatchObject({
      remark: '年末调查数',
      measure: { better: 'lower', kind: 'rate' },
    });
  });

  test('units down and measures across under two header rows, without merges', () => {
    const table = only([
      ['2023年各县区重点民生指标完成情况表'],
      ['县区', '城镇新增就业（人）', null, null, '登记失业率（%）', null, null],
      [null, '目标任务数', '完成数', '完成率', '目标', '实际', '是否完成'],
      ['青溪县', 1200, 1180, '98.3%', 3.5, 3.2, '是'],
      ['白沙县', 800, 900, percentCell(1.125, '112.50%'), 3.5, 3.8, '否'],
      ['合计', 2000, 2080, '104%'],
    ]);
    expect(table.layout).toBe('units-down');
    expect(lines(table).slice(0, 5)).toEqual([
      '青溪县|城镇新增就业|1200|1180 (98.3)',
      '青溪县|登记失业率|3.5|3.2',
      '白沙县|城镇新增就业|800|900 (112.5)',
      '白沙县|登记失业率|3.5|3.8',
      '合计|城镇新增就业|2000|2080 (104)',
    ]);
    expect(table.entries.map(({ isTotal }) => isTotal).slice(3, 5)).toEqual([false, true]);
    expect(table.entries[0]?.measure.unit).toBe('人');
  });

  test('measures down and units across', () => {
    const table = only([
      ['指标名称', '青溪县', null, '白沙县', null],
      [null, '目标', '完成', '目标', '完成'],
      ['城镇新增就业人数（人）', 1200, 1180, 800, 900],
      ['失业人员再就业人数（人）', 400, 380, 300, 200],
    ]);
    expect(table.layout).toBe('units-across');
    expect(lines(table)).toEqual([
      '青溪县|城镇新增就业人数|1200|1180',
      '白沙县|城镇新增就业人数|800|900',
      '青溪县|失业人员再就业人数|400|380',
      '白沙县|失业人员再就业人数|300|200',
    ]);
  });

  test('units down, the one measure and the period in the title, 单位：人 above', () => {
    const table = only([
      ['2023年上半年各乡镇城镇新增就业目标任务完成情况统计表'],
      ['单位：人'],
      ['序号', '乡镇', '目标任务数', '完成数', '完成率(%)', '排名'],
      [1, '城关镇', 100, 60, 60, 1],
      [2, '河西乡', 50, 20, 40, 2],
    ]);
    expect(table).toMatchObject({ layout: 'one-measure', period: { months: 6, alone: false } });
    expect(lines(table)).toEqual([
      '城关镇|城镇新增就业|100|半年 60 (60)',
      '河西乡|城镇新增就业|50|半年 20 (40)',
    ]);
    expect(table.entries[0]?.measure.unit).toBe('人');
  });

  test('a matrix whose title alone says that its figures are targets', () => {
    const table = only([
      ['各市州再就业目标任务'],
      ['市州', '城镇新就业人数', '下岗失业人员再就业人数', '劳务输出人数'],
      ['长春', 1200, 500, 3],
      ['吉林', 500, 100, 4],
    ]);
    expect(lines(table).slice(0, 2)).toEqual(['长春|城镇新就业人数|1200', '长春|下岗失业人员再就业人数|500']);
  });

  test('a list that names unit and measure in each row; the unit goes on down its rows', () => {
    const table = only([
      ['区县', '指标', '单位', '年度任务', '1-9月完成', '完成率'],
      ['甲区', '城镇新增就业', '人', 1200, 1000, '83.3%'],
      [null, '技能培训', '人次', 500, 300, '60%'],
      ['乙区', '城镇新增就业', '人', 1000, 1000, '100%'],
    ]);
    expect(table.layout).toBe('list');
    expect(lines(table)).toEqual([
      '甲区|城镇新增就业|1200|1—9月 1000 (83.3)',
      '甲区|技能培训|500|1—9月 300 (60)',
      '乙区|城镇新增就业|1000|1—9月 1000 (100)',
    ]);
  });

  test('figures that carry their own units, bounds and 万', () => {
    const table = only([
      ['一级指标', '二级指标', '目标任务', '完成情况', '完成率'],
      ['就业', '城镇新增就业人数', '1.2万人', '11800人', '98.3%'],
      [null, '登记失业率', '≤4%', '3.6%', null],
      ['社保', '基本养老保险参保人数', '50万人', '49万人', '98%'],
    ]);
    expect(lines(table).map((text) => text.split('|').slice(1).join('|'))).toEqual([
      '城镇新增就业人数|12000|11800 (98.3)',
      '登记失业率|4|3.6',
      '基本养老保险参保人数|500000|490000 (98)',
    ]);
    expect(table.entries.map(({ measure }) => measure.area)).toEqual(['就业', '就业', '社保']);
  });

  test('a judged indicator keeps its grade', () => {
    const [first] = only([
      ['考核指标', '目标', '完成', '考评等次'],
      ['就业服务体系建设', '健全', '已健全', '良好'],
      ['城镇新增就业（人）', 100, 90, null],
      ['失业人员再就业（人）', 100, 90, null],
    ]).entries;
    expect(first?.grade).toBe('良好');
  });

  test.each<readonly [string, readonly (readonly Typed[])[]]>([
    [
      'a scoring table',
      [
        ['考评内容', '分值', '计分方法', '自评分'],
        ['完成目标任务', 2, '未完成的不得分', 2],
      ],
    ],
    [
      'a roster',
      [
        ['姓名', '单位', '完成时间'],
        ['张三', '青溪县', '3月'],
      ],
    ],
    [
      'figures by month without any target',
      [
        ['月份', '登记失业人员', '就业人数'],
        ['1月', 100, 90],
        ['2月', 110, 95],
      ],
    ],
  ])('%s is none', (_, rows) => {
    expect(recogniseIndicators(sheetOf(rows), '')).toEqual([]);
  });

  test('every measure of the document is known by its own name', () => {
    const measures = jilin2004.areas.flatMap(({ indicators }) => indicators.flatMap((one) => one.measures));
    const table = only([
      ['指标', '年度目标', '全年完成'],
      ...measures.map(({ name }): Typed[] => [name, 10, 10]),
    ]);
    expect(table.entries.map(({ measure }) => measure.known)).toEqual(measures.map(({ id }) => id));
    expect(table.entries.map(({ measure }) => measure.kind)).toEqual(measures.map(({ kind }) => kind));
  });
});
