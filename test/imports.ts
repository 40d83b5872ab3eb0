/**
 * What every source file imports, read from the files themselves.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface Import {
  /** The importing file, from the project's folder, with forward slashes. */
  readonly from: string;
  /** A file of ours in the same form, or the name of a package. */
  readonly to: string;
  readonly ours: boolean;
  /** Nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
}

const LEFT_ALONE = new Set(['node_modules', 'dist', 'generated', '.linkage', '.git']);

export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_ALONE.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

export function textOf(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}

export function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2023, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Import[] = [];
  const note = (specifier: string, typeOnly: boolean) => {
    const ours = specifier.startsWith('.');
    const to = ours ? relative(PROJECT, resolve(PROJECT, dirname(file), specifier)).split(sep).join('/') : specifier;
    found.push({ from: file, to, ours, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      note(node.moduleSpecifier.text, isTypeOnly(node));
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) note(specifier.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.length > 0 && node.exportClause.elements.every((each) => each.isTypeOnly));
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((each) => each.isTypeOnly);
}
