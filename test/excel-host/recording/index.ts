import { excelWorkbook } from '../../../src/workbook/excel';
import type { Request, Response } from '../wire';
import type { Exchange, Recording } from './recording';
import { SCENES } from './scenes';

/** What is wrapped of office.js: the one way of every batch to Excel, and where its text stands on the way. */
interface RichApi {
  executeRichApiRequestAsync(message: readonly unknown[], told: (result: Answered) => void): void;
}
interface Answered {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}
const BODY = { request: 4, answer: 2 } as const;

const exchanges: Exchange[] = [];
let scene = '';

function listen(): void {
  const { DDA } = (window as unknown as { OSF: { DDA: { RichApi: RichApi } } }).OSF;
  const execute = DDA.RichApi.executeRichApiRequestAsync.bind(DDA.RichApi);
  const recorded: RichApi['executeRichApiRequestAsync'] = (message, told) =>
    execute(message, (result) => {
      const request = JSON.parse(String(message[BODY.request])) as Request;
      exchanges.push({ scene, request, ...answerOf(result) });
      told(result);
    });
  // The function itself can't be replaced, what holds it can.
  DDA.RichApi = Object.create(DDA.RichApi, { executeRichApiRequestAsync: { value: recorded } }) as RichApi;
}

function answerOf({ status, value, error }: Answered): Pick<Exchange, 'answer' | 'lineError'> {
  if (status !== 'succeeded') return { answer: null, lineError: error?.code ?? -1 };
  const body = value?.data[BODY.answer];
  return { answer: JSON.parse(Array.isArray(body) ? body.join('') : String(body)) as Response };
}

async function record(tell: (text: string) => void): Promise<Recording> {
  const workbook = excelWorkbook();
  const { grids } = await workbook.read();
  if (grids.some(({ cells }) => cells.size > 0))
    throw new Error('请先新建一个空白工作簿。Begin with a new, empty workbook.');
  listen();
  for (const { title, run } of SCENES) {
    scene = title;
    tell(title);
    // What Excel refuses is in its answer.
    await run(workbook).catch(() => undefined);
  }
  const { host, platform, version } = Office.context.diagnostics;
  const { displayLanguage: language } = Office.context;
  return {
    excel: { host: String(host), platform: String(platform), version, language },
    sheets: grids.map(({ sheet }) => sheet),
    exchanges,
  };
}

async function start(root: HTMLElement): Promise<void> {
  await Office.onReady();
  const button = document.createElement('button');
  button.textContent = '记录（只在空白工作簿里）· Record (in an empty workbook only)';
  const state = document.createElement('p');
  const result = document.createElement('textarea');
  result.rows = 20;
  result.readOnly = true;
  button.onclick = () => {
    button.disabled = true;
    record((text) => (state.textContent = text)).then(
      (recording) => {
        result.value = JSON.stringify(recording);
        result.select();
        state.textContent = '完成：请全选、复制，存成 .json 文件。Done: copy all of it into a .json file.';
      },
      (error: unknown) => {
        button.disabled = false;
        state.textContent = String(error);
      },
    );
  };
  root.replaceChildren(button, state, result);
}

const root = document.getElementById('root');
if (root) void start(root);
