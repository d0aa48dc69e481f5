/** What one room may import: another room (or one file or folder of it), either whole or only its types. */
export interface Permission {
  readonly room: string;
  readonly typesOnly: boolean;
}

/** Rooms between reading a workbook and applying a plan: they know no Excel, no page, no files, no clock. */
export const PURE_ROOMS = [
  'text',
  'grid',
  'recognise',
  'rules',
  'score',
  'forms',
  'indicators',
  'community',
  'reasons',
  'audit',
  'units',
  'sheets',
  'fill',
];

/** One phrase of the table's last column. A phrase that nobody agreed on is an error, not a permission. */
function readPhrase(phrase: string, known: readonly string[]): Permission[] {
  if (phrase === 'nothing') return [];
  if (phrase === 'every pure room')
    return [...PURE_ROOMS, 'assessment'].map((room) => ({ room, typesOnly: false }));
  if (phrase === 'types of the pure rooms') return PURE_ROOMS.map((room) => ({ room, typesOnly: true }));
  if (phrase === 'types of the rest') return known.map((room) => ({ room, typesOnly: true }));
  const room = phrase.replace(/ types$/, '').replace(/^types of /, '');
  if (!known.includes(room.split('/')[0] ?? ''))
    throw new Error(`the import table names an unknown room: ${phrase}`);
  return [{ room, typesOnly: room !== phrase }];
}

const nameOf = (cell: string): string =>
  cell
    .replaceAll('`', '')
    .replace(/\.tsx?$/, '')
    .replace(/\/$/, '')
    .trim();

/** The table "may import" of src/README.md: room → what it may import. The table in the guide is the rule itself. */
export function readImportTable(markdown: string): Map<string, readonly Permission[]> {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*room\s*\|.*\|\s*may import\s*\|\s*$/.test(line));
  if (head < 0) throw new Error('src/README.md has no table with the columns "room" and "may import"');
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  const rows = lines.slice(head + 2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const known = rows.map((row) => nameOf(row[0] ?? ''));
  return new Map(
    rows.map((row) => [
      nameOf(row[0] ?? ''),
      (row.at(-1) ?? '').split(/,\s*/).flatMap((phrase) => readPhrase(nameOf(phrase), known)),
    ]),
  );
}

/** The room of a file below src/: its first folder, or the file's own name where it stands alone. */
export function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '');
}

/** Whether a permission covers a module (a path below src/ without extension). */
export function covers(permission: Permission, target: string, typeOnly: boolean): boolean {
  const inside = target === permission.room || target.startsWith(`${permission.room}/`);
  return inside && (typeOnly || !permission.typesOnly);
}
