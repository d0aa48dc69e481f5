import { MOST_STYLES } from '../../limits';
import { isOn } from '../package/elements';
import { scan } from '../package/scan';
import { BrokenPart } from '../package/xml-error';
import { builtInFormat } from './number-format';

/** What a cell's style index means for reading. */
export interface CellFormat {
  readonly code: string;
  /** May not be changed while the sheet is protected. */
  readonly isLocked: boolean;
}

const DEFAULT: CellFormat = { code: 'General', isLocked: true };

/** Style index → number format and lock, from the styles part (cellXfs). */
export class CellFormats {
  private constructor(private readonly formats: readonly CellFormat[]) {}

  static readonly none = new CellFormats([]);

  static read(path: string, bytes: Uint8Array): CellFormats {
    const codes = new Map<number, string>();
    const raw: { id: number; isLocked: boolean }[] = [];
    let inside = '';
    scan(path, bytes, {
      open(name, attributes, depth) {
        if (depth === 2) inside = name;
        if (inside === 'numFmts' && name === 'numFmt') {
          codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
        } else if (inside === 'cellXfs' && depth === 3) {
          raw.push({ id: Number(attributes.numFmtId ?? 0), isLocked: true });
          if (raw.length > MOST_STYLES) throw new BrokenPart(path, 'cellXfs', 'too-many-styles');
        } else if (inside === 'cellXfs' && name === 'protection' && depth === 4) {
          const last = raw.at(-1);
          if (last && attributes.locked !== undefined) last.isLocked = isOn(attributes.locked);
        }
      },
    });
    const code = (id: number) => codes.get(id) ?? builtInFormat(id);
    return new CellFormats(raw.map(({ id, isLocked }) => ({ code: code(id), isLocked })));
  }

  /** Every format that `other` has stands here at the same place: styles were added, none changed. */
  extends(other: CellFormats): boolean {
    return other.formats.every(({ code, isLocked }, index) => {
      const own = this.formats[index];
      return own?.code === code && own.isLocked === isLocked;
    });
  }

  at(style: number): CellFormat {
    return this.formats[style] ?? DEFAULT;
  }
}
