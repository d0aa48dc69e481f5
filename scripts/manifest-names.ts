import type { Element as XmlElement } from '@xmldom/xmldom';

const LOCALE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

function elements(root: XmlElement, name: string): XmlElement[] {
  return Array.from(root.getElementsByTagName('*')).filter((element) => element.localName === name);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** Languages are written as Office writes them (zh-CN), none is said twice, and none repeats the default. */
export function checkLocales(root: XmlElement): string[] {
  const own = elements(root, 'DefaultLocale')[0]?.textContent?.trim() ?? '';
  const overrides = elements(root, 'Override');
  const locales = [own, ...overrides.map((override) => override.getAttribute('Locale') ?? '')];
  const parents = [...new Set(overrides.map((override) => override.parentNode))];
  return [
    ...[...new Set(locales)].filter((locale) => !LOCALE.test(locale)).map((locale) => `no locale: ${locale}`),
    ...parents.flatMap((parent) => {
      const said = overrides
        .filter((override) => override.parentNode === parent)
        .map((override) => override.getAttribute('Locale') ?? '');
      return repeated([own, ...said]).map((locale) => `said twice for one text: ${locale}`);
    }),
  ];
}

/** Groups and controls have ids of their own, and every button opens the one pane. */
export function checkCommands(root: XmlElement): string[] {
  const ids = ['Group', 'Control'].flatMap((name) =>
    elements(root, name).map((element) => element.getAttribute('id') ?? ''),
  );
  const panes = new Set(elements(root, 'TaskpaneId').map((element) => element.textContent?.trim() ?? ''));
  return [
    ...repeated(ids).map((id) => `two groups or controls with the id ${id}`),
    ...ids
      .filter((id) => id === '' || id.length > 125)
      .map((id) => `the id has to be 1 to 125 characters: ${id}`),
    ...(panes.size > 1 ? [`the buttons open different panes: ${[...panes].join(', ')}`] : []),
  ];
}
