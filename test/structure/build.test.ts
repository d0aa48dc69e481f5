import path from 'node:path';

interface Page {
  readonly plugins: readonly { readonly userOptions?: { readonly templateParameters?: Parameters } }[];
}
interface Parameters {
  readonly officeScript: string;
  readonly csp: string;
}

const configure = jest.requireActual<(env: Readonly<Record<string, string>>) => Page[]>(
  path.resolve(__dirname, '../../webpack.config.js'),
);

/** What the pane's page is made with. */
function pane(office?: string): Parameters {
  const configured = configure({ only: 'taskpane', ...(office === undefined ? {} : { office }) });
  const found = configured.flatMap(({ plugins }) =>
    plugins.flatMap((one) => one.userOptions?.templateParameters ?? []),
  );
  const [parameters] = found;
  if (!parameters) throw new Error('no page');
  return parameters;
}

describe('where the pane takes office.js from', () => {
  test.each([
    [undefined, 'https://appsforoffice.microsoft.com'],
    ['cdn', 'https://appsforoffice.microsoft.com'],
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('%s: its own policy lets that one origin in, and no other', (office, origin) => {
    const { officeScript, csp } = pane(office);
    expect(officeScript).toMatch(new RegExp(`^${origin.replaceAll('.', '\\.')}/.*lib/1/hosted/office\\.js$`));
    expect(csp).toContain(`script-src 'self' ${origin};`);
    expect(new Set(csp.match(/https:[^ ;]+/g))).toEqual(new Set([origin]));
  });

  test('local: from its own folder, and nothing from anywhere else', () => {
    const { officeScript, csp } = pane('local');
    expect(officeScript).toBe('office/office.js');
    expect(csp).not.toContain('https:');
  });

  test('any other word is refused, by name', () => {
    expect(() => pane('elsewhere')).toThrow(/elsewhere.*known: cdn, 21vianet, local/);
  });
});
