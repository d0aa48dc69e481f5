import type { Language } from '../../src/taskpane/messages';
import type { PaneOptions } from './pane-in-excel-page';

/** How the pane is looked at. */
export interface Look {
  readonly name: string;
  readonly language: Language;
  readonly look: NonNullable<PaneOptions['look']>;
}

const tall = (width: number) => ({ width, height: 900 });

/** A pane of 640 by 900 pixels, zoomed to 200 %. */
const ZOOMED = { viewport: { width: 320, height: 450 }, deviceScaleFactor: 2 };

const ALL: readonly Look[] = [
  { name: '320-light', language: 'zh', look: { viewport: tall(320) } },
  { name: '480-dark', language: 'zh', look: { viewport: tall(480), colorScheme: 'dark' } },
  { name: '320-forced', language: 'zh', look: { viewport: tall(320), forcedColors: 'active' } },
  {
    name: '320-forced-dark',
    language: 'zh',
    look: { viewport: tall(320), forcedColors: 'active', colorScheme: 'dark' },
  },
  { name: '480-light', language: 'zh', look: { viewport: tall(480) } },
  { name: '320-dark', language: 'zh', look: { viewport: tall(320), colorScheme: 'dark' } },
  { name: 'zoomed', language: 'zh', look: { ...ZOOMED, reducedMotion: 'reduce' } },
  { name: 'english-320', language: 'en', look: { viewport: tall(320) } },
  { name: 'english-zoomed-dark', language: 'en', look: { ...ZOOMED, colorScheme: 'dark' } },
];

/** Of every day: the narrowest, and English, whose words are longest. The others are colours and sizes. */
const DAILY = ['320-light', 'english-320'];

/** A look, and whether axe goes over it: every day over the first, for English changes words alone. */
export type AskedLook = Look & { readonly withAxe: boolean };

/** `npm test` looks at some, `npm run test:looks` at all; KAOPING_LOOKS can name them ("480-dark,zoomed"). */
export function looksAsked(asked = process.env['KAOPING_LOOKS'] ?? ''): readonly AskedLook[] {
  const names = asked === '' ? DAILY : asked.split(',');
  const looks = asked === 'all' ? ALL : ALL.filter(({ name }) => names.includes(name));
  return looks.map((look) => ({ ...look, withAxe: asked !== '' || look.name === DAILY[0] }));
}
