import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hosted, hostOf } from '../excel-host/open-in-host';
import { LineFailure } from '../excel-host/mishaps';
import type { Exchange, Recording } from '../excel-host/recording/recording';
import { differences } from '../excel-host/recording/replay';
import { SCENES } from '../excel-host/recording/scenes';
import type { Request, Response } from '../excel-host/wire';
import { workbookFile } from '../workbook/fixtures/simple';

const folder = path.resolve(__dirname, '../excel-host/recording/recorded');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

/** What the recording page does, with the local host in Excel's place. */
async function recorded(): Promise<Recording> {
  const host = hostOf(workbookFile({ sheets: [{ name: 'Sheet1', rows: [] }] }));
  const exchanges: Exchange[] = [];
  const { workbook } = hosted(host, 13);
  const answer = host.answer.bind(host);
  let scene = '';
  host.answer = (body) => {
    const text = answer(body);
    exchanges.push({ scene, request: JSON.parse(body) as Request, answer: JSON.parse(text) as Response });
    return text;
  };
  for (const { title, run } of SCENES) {
    scene = title;
    await run(workbook).catch((error: unknown) => expect(error).not.toBeInstanceOf(LineFailure));
  }
  return { excel: {}, sheets: ['Sheet1'], exchanges };
}

describe('what a real Excel answered is what the local host answers', () => {
  test('a recording of the host itself is answered by it alike, under other ids', async () => {
    const recording = await recorded();
    expect(new Set(recording.exchanges.map(({ scene }) => scene)).size).toBe(SCENES.length);
    expect(differences(recording)).toEqual([]);
  });

  test('every other answer is told: an error, a value, a missing member', async () => {
    const { exchanges, ...rest } = await recorded();
    const other = (change: (text: string) => string) =>
      differences({ ...rest, exchanges: JSON.parse(change(JSON.stringify(exchanges))) as Exchange[] });
    expect(other((text) => text.replaceAll('"Code":"AccessDenied"', '"Code":"Other"')).join()).toContain(
      'the error is Other, here AccessDenied',
    );
    expect(other((text) => text.replaceAll('"Visibility":"Visible"', '"Visibility":"Hidden"'))).not.toEqual(
      [],
    );
    expect(other((text) => text.replaceAll('"RowIndex":', '"Row":'))).not.toEqual([]);
  });

  if (files.length > 0)
    test.each(files)('%s', (file) => {
      const recording = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Recording;
      expect(differences(recording)).toEqual([]);
    });
});
