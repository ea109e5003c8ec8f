import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One place in the source that makes an issue or a finding. */
export interface CodeUse {
  readonly code: string;
  /** Names of the parameters given with it; null when they cannot be read off the source. */
  readonly params: readonly string[] | null;
  /** "src/engine/x.ts:12". */
  readonly at: string;
}

/** Where a helper takes the code and its parameters. */
interface Helper {
  readonly code: number;
  readonly params: number;
  /** Parameters that the helper itself adds: { column, value, ...params }. */
  readonly added: readonly string[];
}

/** Every code of an issue or finding that TypeScript files under `folders` make, read from the syntax tree. */
export function codesIn(folders: readonly string[]): readonly CodeUse[] {
  const files = folders.flatMap(sourceFiles).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const shared = new Map(files.flatMap(({ path, text }) => [...helpersIn(parse(path, text), 'exported')]));
  return files.flatMap(({ path, text }) => codesInFile(path, text, shared));
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The same for one file; `shared` are the helpers that other files export. */
export function codesInFile(
  path: string,
  text: string,
  shared: ReadonlyMap<string, Helper> = new Map(),
): readonly CodeUse[] {
  const file = parse(path, text);
  const helpers = new Map([...shared, ...helpersIn(file, 'all')]);
  const uses: CodeUse[] = [];
  const add = (codes: readonly string[], params: readonly string[] | null, node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const code of codes) uses.push({ code, params, at: `${path}:${line}` });
  };
  visit(file, (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const code = propertyOf(node, 'code');
      if (code !== null && ts.isPropertyAssignment(code)) add(textsIn(code.initializer), paramsOf(node), code);
    }
    if (ts.isCallExpression(node) && isIssueMaker(node.expression)) {
      // Made in another file, `issues.missingValue('base_missing', ...)`: the parameters cannot be read off this one.
      const [code] = node.arguments;
      if (code !== undefined && ts.isStringLiteral(code)) add(textsIn(code), null, node);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const helper = helpers.get(node.expression.text);
      const code = helper === undefined ? undefined : node.arguments[helper.code];
      if (helper === undefined || code === undefined) return;
      const given = node.arguments[helper.params];
      add(textsIn(code), given === undefined ? helper.added : both(helper.added, namesIn(given)), node);
    }
  });
  return uses;
}

/** `issues.x`, from `import * as issues`. */
function isIssueMaker(expression: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === 'issues'
  );
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

/** Functions of a file that have a parameter `code`, by name; with a type of their own, whatever has that type. */
function helpersIn(file: ts.SourceFile, which: 'all' | 'exported'): ReadonlyMap<string, Helper> {
  const helpers = new Map<string, Helper>();
  visit(file, (node) => {
    if (!ts.isFunctionLike(node) || (which === 'exported' && !isExported(node))) return;
    const names = node.parameters.map((parameter) => parameter.name.getText());
    const code = names.indexOf('code');
    if (code < 0) return;
    const params = names.indexOf('params');
    for (const name of namesFor(node, file)) {
      const known = helpers.get(name);
      helpers.set(name, { code, params, added: [...(known?.added ?? []), ...addedBy(node)] });
    }
  });
  return helpers;
}

function isExported(node: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) && (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesFor(node: ts.SignatureDeclaration, file: ts.SourceFile): readonly string[] {
  if (ts.isFunctionDeclaration(node)) return node.name === undefined ? [] : [node.name.text];
  if (ts.isVariableDeclaration(node.parent)) return [node.parent.name.getText()];
  if (!ts.isTypeAliasDeclaration(node.parent)) return [];
  const alias = node.parent.name.text;
  const names: string[] = [];
  visit(file, (other) => {
    if ((ts.isParameter(other) || ts.isVariableDeclaration(other)) && other.type?.getText() === alias) {
      names.push(other.name.getText());
    }
  });
  return names;
}

/** Parameters that a helper adds to those it is given. */
function addedBy(node: ts.Node): readonly string[] {
  const added: string[] = [];
  visit(node, (inner) => {
    if (!ts.isObjectLiteralExpression(inner) || propertyOf(inner, 'code') === null) return;
    const params = propertyOf(inner, 'params');
    if (params === null || !ts.isPropertyAssignment(params) || !ts.isObjectLiteralExpression(params.initializer))
      return;
    added.push(...params.initializer.properties.flatMap((property) => property.name?.getText() ?? []));
  });
  return added;
}

function both(added: readonly string[], given: readonly string[] | null): readonly string[] | null {
  return given === null ? null : [...added, ...given];
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | null {
  return object.properties.find((property) => property.name?.getText() === name) ?? null;
}

/** String literals that an expression can be: 'a', cond ? 'a' : 'b', ('a' as const). */
function textsIn(expression: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    return [...textsIn(expression.whenTrue), ...textsIn(expression.whenFalse)];
  }
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return textsIn(expression.expression);
  return [];
}

function paramsOf(object: ts.ObjectLiteralExpression): readonly string[] | null {
  const params = propertyOf(object, 'params');
  if (params === null) return object.properties.some(ts.isSpreadAssignment) ? null : [];
  return ts.isPropertyAssignment(params) ? namesIn(params.initializer) : null;
}

function namesIn(expression: ts.Expression): readonly string[] | null {
  if (!ts.isObjectLiteralExpression(expression) || expression.properties.some(ts.isSpreadAssignment)) return null;
  return expression.properties.flatMap((property) => property.name?.getText() ?? []);
}
