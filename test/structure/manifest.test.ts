import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, pngSize } from '../../scripts/manifest';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const changed = (from: string | RegExp, to: string): string[] => {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return checkManifest(text, root);
};

const BUTTONS = [
  ['Open', '打开面板', 'taskpane.html'],
  ['Recalculate', '重新计算', 'taskpane.html?at=recalculate'],
  ['Summary', '生成汇总', 'taskpane.html?at=summary'],
] as const;

describe('the manifest that Excel reads', () => {
  test('has nothing for Office to object to, as far as can be told without its service', () => {
    expect(checkManifest(manifest, root)).toEqual([]);
  });

  test('speaks Chinese by default and English where Excel does', () => {
    expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
    expect(manifest).toMatch(/<DisplayName DefaultValue="考评计分助手">\s*<Override Locale="en-US"/);
  });

  test('asks for ExcelApi 1.9 and no more, and may read and write the workbook', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
    expect(manifest).toContain('<Permissions>ReadWriteDocument</Permissions>');
  });

  test('has three buttons on the Home tab, which open the one pane at three places', () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(manifest.match(/<Action xsi:type="ShowTaskpane">/g)).toHaveLength(3);
    expect(manifest.match(/<TaskpaneId>Kaoping.Pane<\/TaskpaneId>/g)).toHaveLength(3);
    for (const [button, label, page] of BUTTONS) {
      expect(manifest).toContain(`<bt:String id="${button}.Label" DefaultValue="${label}">`);
      expect(manifest).toContain(
        `<bt:Url id="${button}.Url" DefaultValue="https://localhost:3000/${page}"/>`,
      );
    }
  });
});

describe('the offline check tells what is wrong', () => {
  test('with an XML that breaks off', () => {
    expect(checkManifest(manifest.slice(0, -20), root)).not.toEqual([]);
  });

  test('with an id that is no GUID', () => {
    expect(changed(/<Id>.*<\/Id>/, '<Id>kaoping</Id>')).toEqual(['<Id> is not a GUID: kaoping']);
  });

  test('with elements in another order than the schema wants', () => {
    expect(changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1')).toEqual([
      expect.stringContaining('out of order'),
    ]);
  });

  test('with a resource that nobody declared', () => {
    expect(changed('<bt:Url id="Help.Url"', '<bt:Url id="Other.Url"')).toEqual([
      'no resource with the id Help.Url',
      'resource never used: Other.Url',
    ]);
  });

  test('with a short string of 126 characters, but not with one of 125', () => {
    expect(changed('DefaultValue="打开面板"', `DefaultValue="${'分'.repeat(126)}"`)).toEqual([
      'ShortStrings Open.Label: 1 to 125 characters, is 126',
    ]);
    expect(changed('DefaultValue="打开面板"', `DefaultValue="${'分'.repeat(125)}"`)).toEqual([]);
  });

  test('with a long string of 251 characters', () => {
    expect(changed(/DefaultValue="在右侧[^"]*"/, `DefaultValue="${'分'.repeat(251)}"`)).toEqual([
      'LongStrings Open.Tip: 1 to 250 characters, is 251',
    ]);
  });

  test('with an address that is not https', () => {
    expect(changed('https://localhost:3000/taskpane.html"', 'http://localhost:3000/taskpane.html"')).toEqual([
      'not an https address: http://localhost:3000/taskpane.html',
    ]);
  });

  test('with an icon of another size, or one that is not there', () => {
    expect(changed('/assets/icon-80.png', '/assets/icon-64.png')).toContain(
      '/assets/icon-64.png: has to be a PNG of 80 × 80, is 64 × 64',
    );
    expect(changed('/assets/icon-16.png', '/assets/icon-17.png')).toContain(
      'icon does not exist: /assets/icon-17.png',
    );
  });

  test('with a language that is none, or said twice', () => {
    expect(changed('Locale="en-US"', 'Locale="english"')).toEqual(['no locale: english']);
    expect(changed('Locale="en-US"', 'Locale="zh-CN"')).toEqual(['said twice for one text: zh-CN']);
  });

  test('with two buttons of one id, or a button that opens another pane', () => {
    expect(changed('id="Kaoping.Summary"', 'id="Kaoping.Open"')).toEqual([
      'two groups or controls with the id Kaoping.Open',
    ]);
    expect(changed('<TaskpaneId>Kaoping.Pane', '<TaskpaneId>Other')).toEqual([
      'the buttons open different panes: Other, Kaoping.Pane',
    ]);
  });

  test('with a file that only calls itself a PNG', () => {
    expect(pngSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  });
});
