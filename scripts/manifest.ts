import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import { checkCommands, checkLocales } from './manifest-names';

/** Microsoft's limits for strings in resources, in characters. */
const SHORT_STRING = 125;
const LONG_STRING = 250;
/** Sizes in pixels that Excel asks for: the pane's own icons, and the three that a ribbon control must have. */
const ICON_PIXELS = 32;
const HIGH_RESOLUTION_PIXELS = 64;
const RIBBON_SIZES = ['16', '32', '80'];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/**
 * The order in which Office's schema (TaskPaneApp 1.1, VersionOverrides 1.0) wants children to stand; `!` marks those that
 * must be there. Only the elements that a task pane with ribbon buttons needs: another one is reported as unknown.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id!',
      'AlternateId',
      'Version!',
      'ProviderName!',
      'DefaultLocale!',
      'DisplayName!',
      'Description!',
      'IconUrl!',
    ],
    ...[
      'HighResolutionIconUrl!',
      'SupportUrl!',
      'AppDomains',
      'Hosts!',
      'Requirements',
      'DefaultSettings!',
      'Permissions!',
    ],
    'VersionOverrides',
  ],
  DefaultSettings: ['SourceLocation!'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  OfficeTab: ['Group!'],
  Group: ['Label!', 'Icon!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation!'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'],
};

function all(root: XmlElement, name: string): XmlElement[] {
  return Array.from(root.getElementsByTagName('*')).filter((element) => element.localName === name);
}

function children(element: XmlElement): XmlElement[] {
  return Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeType === 1);
}

const textOf = (root: XmlElement, name: string): string =>
  children(root)
    .find((child) => child.localName === name)
    ?.textContent?.trim() ?? '';

/** An element's own value and its other languages'. */
function values(element: XmlElement): string[] {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...all(element, 'Override').map((override) => override.getAttribute('Value') ?? ''),
  ];
}

/** Width and height that a PNG file says of itself; null where the bytes are no PNG. */
export function pngSize(bytes: Buffer): readonly [number, number] | null {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function checkOrder(root: XmlElement): string[] {
  return [root, ...Array.from(root.getElementsByTagName('*'))].flatMap((element) => {
    const name = element.localName ?? '';
    const rule = CHILDREN[name];
    if (!rule) return [];
    const order = rule.map((child) => child.replace('!', ''));
    const found = children(element).map((child) => child.localName ?? '');
    const unknown = found
      .filter((child) => !order.includes(child))
      .map((child) => `<${name}> cannot hold <${child}>`);
    const missing = rule
      .filter((child) => child.endsWith('!') && !found.includes(child.slice(0, -1)))
      .map((child) => `<${name}> lacks <${child.slice(0, -1)}>`);
    const places = found.map((child) => order.indexOf(child));
    const sorted = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
    return [
      ...unknown,
      ...missing,
      ...(sorted ? [] : [`<${name}>: children out of order, wanted ${order.join(', ')}`]),
    ];
  });
}

function checkIdentity(root: XmlElement): string[] {
  const problems: string[] = [];
  if (root.localName !== 'OfficeApp' || root.getAttribute('xsi:type') !== 'TaskPaneApp')
    problems.push('the root is not <OfficeApp xsi:type="TaskPaneApp">');
  if (!GUID.test(textOf(root, 'Id'))) problems.push(`<Id> is not a GUID: ${textOf(root, 'Id')}`);
  if (!VERSION.test(textOf(root, 'Version')))
    problems.push(`<Version> is not 1 to 4 numbers with points: ${textOf(root, 'Version')}`);
  if (
    !['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'].includes(
      textOf(root, 'Permissions'),
    )
  ) {
    problems.push(`<Permissions> is unknown: ${textOf(root, 'Permissions')}`);
  }
  for (const [name, limit] of [
    ['DisplayName', SHORT_STRING],
    ['Description', LONG_STRING],
  ] as const) {
    const element = children(root).find((child) => child.localName === name);
    const long = element ? values(element).filter((value) => value === '' || value.length > limit) : [];
    problems.push(...long.map((value) => `<${name}> has to be 1 to ${limit} characters, is ${value.length}`));
  }
  return problems;
}

function checkResources(root: XmlElement): string[] {
  const resources = all(root, 'Resources')[0];
  if (!resources) return [];
  const declared = ['Image', 'Url', 'String'].flatMap((name) => all(resources, name));
  const ids = declared.map((element) => element.getAttribute('id') ?? '');
  const references = Array.from(root.getElementsByTagName('*'))
    .map((element) => element.getAttribute('resid'))
    .filter((id): id is string => !!id);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `resource id used twice: ${id}`),
    ...ids
      .filter((id) => id.length === 0 || id.length > 32)
      .map((id) => `resource id has to be 1 to 32 characters: ${id}`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `no resource with the id ${id}`),
    ...ids.filter((id) => !references.includes(id)).map((id) => `resource never used: ${id}`),
    ...tooLong(resources, 'ShortStrings', SHORT_STRING),
    ...tooLong(resources, 'LongStrings', LONG_STRING),
  ];
}

function tooLong(resources: XmlElement, group: string, limit: number): string[] {
  return all(resources, group).flatMap((strings) =>
    all(strings, 'String').flatMap((element) =>
      values(element)
        .filter((value) => value === '' || value.length > limit)
        .map(
          (value) => `${group} ${element.getAttribute('id')}: 1 to ${limit} characters, is ${value.length}`,
        ),
    ),
  );
}

function checkAddresses(root: XmlElement): string[] {
  const addresses = Array.from(root.getElementsByTagName('*')).flatMap((element) =>
    /Url$|^SourceLocation$|^Image$/.test(element.localName ?? '') ? values(element) : [],
  );
  return addresses
    .filter((address) => address !== '' && !address.startsWith('https://'))
    .map((address) => `not an https address: ${address}`);
}

/** Every icon that the manifest names is a file of ours with the pixels that its place asks for. */
function checkIcons(root: XmlElement, folder: string): string[] {
  const direct = (name: string) =>
    children(root)
      .filter((child) => child.localName === name)
      .map((child) => child.getAttribute('DefaultValue') ?? '');
  const images = new Map(
    all(root, 'Image')
      .filter((image) => image.getAttribute('id'))
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
  );
  const ribbon = all(root, 'Icon').flatMap((icon) =>
    all(icon, 'Image').map(
      (image) => [image.getAttribute('size') ?? '', images.get(image.getAttribute('resid')) ?? ''] as const,
    ),
  );
  const missing = all(root, 'Icon').flatMap((icon) => {
    const sizes = all(icon, 'Image').map((image) => image.getAttribute('size'));
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an <Icon> lacks the size ${size}`,
    );
  });
  const wanted: readonly (readonly [string, number])[] = [
    ...direct('IconUrl').map((url) => [url, ICON_PIXELS] as const),
    ...direct('HighResolutionIconUrl').map((url) => [url, HIGH_RESOLUTION_PIXELS] as const),
    ...ribbon.map(([size, url]) => [url, Number(size)] as const),
  ];
  return [...missing, ...wanted.flatMap(([url, pixels]) => checkIcon(url, pixels, folder))];
}

function checkIcon(url: string, pixels: number, folder: string): string[] {
  const name = URL.canParse(url) ? new URL(url).pathname : url;
  const file = path.join(folder, name);
  if (!existsSync(file)) return [`icon does not exist: ${name}`];
  const size = pngSize(readFileSync(file));
  return size && size[0] === pixels && size[1] === pixels
    ? []
    : [`${name}: has to be a PNG of ${pixels} × ${pixels}, is ${size ? size.join(' × ') : 'no PNG'}`];
}

/**
 * What is wrong with an add-in only manifest, checked without a network; empty when it is fine. `folder` is what its
 * addresses' paths stand for (the project's root). Microsoft's own service (`npm run validate:online`) has the last word.
 */
export function checkManifest(xml: string, folder: string): string[] {
  const malformed: string[] = [];
  let root: XmlElement | null = null;
  try {
    root = new DOMParser({
      onError: (level, message) => malformed.push(`${level}: ${message}`),
    }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (!root || malformed.length > 0) return malformed.length > 0 ? malformed : ['no root element'];
  return [
    ...checkIdentity(root),
    ...checkOrder(root),
    ...checkLocales(root),
    ...checkCommands(root),
    ...checkResources(root),
    ...checkAddresses(root),
    ...checkIcons(root, folder),
  ];
}
