import { Converter } from 'opencc-js/t2cn';
import { remembered } from './remembered';

let convert: ((text: string) => string) | null = null;
const known = new Map<string, string>();

/** The text in simplified characters, one for one, so that positions stay: 每發現一次 → 每发现一次. */
export const simplified = remembered((text) => {
  let result = '';
  for (let index = 0; index < text.length; index += 1) result += simple(text.charAt(index));
  return result;
});

function simple(character: string): string {
  if (character < '\u4e00' || character > '\u9fff') return character;
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  convert ??= Converter({ from: 't', to: 'cn' });
  const converted = convert(character);
  const one = converted.length === 1 ? converted : character;
  known.set(character, one);
  return one;
}
