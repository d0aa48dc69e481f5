import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const projectRoot = path.resolve(__dirname, '../..');
export const sourceRoot = path.join(projectRoot, 'src');

/** One import of a source file. */
export interface Import {
  /** Path of the importing file below src/, with slashes: `score/judge.ts`. */
  readonly from: string;
  readonly line: number;
  /** As written: `../grid/grid`, `react`, `node:fs`. */
  readonly specifier: string;
  /** For a file of ours: its path below src/ without extension; null for a package. */
  readonly target: string | null;
  /** Leaves no trace in the running code. */
  readonly typeOnly: boolean;
}

/** All TypeScript files below src/, as paths with slashes. */
export function sourceFiles(folder = sourceRoot): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const full = path.join(folder, name);
      if (statSync(full).isDirectory()) return sourceFiles(full);
      return /\.tsx?$/.test(name) ? [path.relative(sourceRoot, full).split(path.sep).join('/')] : [];
    });
}

export function readSource(file: string): string {
  return readFileSync(path.join(sourceRoot, file), 'utf8');
}

export function parse(file: string, text = readSource(file)): ts.SourceFile {
  return ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

/** Visits every node below `node`. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** The module that a node reaches for, if it is an import, a re-export, `import('…')` or `typeof import('…')`. */
function reach(node: ts.Node): { readonly module: ts.Expression; readonly typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) return { module: node.moduleSpecifier, typeOnly: isTypeOnly(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { module: node.moduleSpecifier, typeOnly: isTypeOnly(node) };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { module: node.argument.literal, typeOnly: true };
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  ) {
    const module = node.arguments[0];
    return module ? { module, typeOnly: false } : null;
  }
  return null;
}

/** All imports of one file, types and dynamic ones included. */
export function importsOf(file: string, text = readSource(file)): Import[] {
  const source = parse(file, text);
  const found: Import[] = [];
  visit(source, (node) => {
    const reached = reach(node);
    if (!reached || !ts.isStringLiteralLike(reached.module)) return;
    const specifier = reached.module.text;
    const target = specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : null;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ from: file, line, specifier, target, typeOnly: reached.typeOnly });
  });
  return found;
}

/** The files that git holds, as paths from the project's root; in a copy without git, all that were not made here. */
export function committedFiles(): string[] {
  const list = existsSync(path.join(projectRoot, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' }).split('\0')
    : filesBelow(projectRoot);
  return list.filter((file) => file !== '' && existsSync(path.join(projectRoot, file)));
}

const MADE_HERE = ['node_modules', 'dist', '.cache', '.git'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (MADE_HERE.includes(entry.name)) return [];
    return entry.isDirectory()
      ? filesBelow(full)
      : [path.relative(projectRoot, full).split(path.sep).join('/')];
  });
}
