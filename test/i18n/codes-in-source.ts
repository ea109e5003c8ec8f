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

const MAKER = /(issue|finding|warn|report)/i;

/** Every code of an issue or finding that TypeScript files under `folders` make, read from the syntax tree. */
export function codesIn(folders: readonly string[]): readonly CodeUse[] {
  return folders.flatMap(sourceFiles).flatMap((path) => codesInFile(path, readFileSync(path, 'utf8')));
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

export function codesInFile(path: string, text: string): readonly CodeUse[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const uses: CodeUse[] = [];
  const add = (codes: readonly string[], params: readonly string[] | null, node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const code of codes) uses.push({ code, params, at: `${path}:${line}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const code = propertyOf(node, 'code');
      if (code !== null && ts.isPropertyAssignment(code)) add(textsIn(code.initializer), paramsOf(node), code);
    }
    if (ts.isCallExpression(node) && MAKER.test(node.expression.getText())) {
      const [first, second] = node.arguments;
      const codes = first === undefined ? [] : textsIn(first).filter((text) => /^[a-z]+(_[a-z]+)+$/.test(text));
      const given = second !== undefined && ts.isObjectLiteralExpression(second) ? namesIn(second) : null;
      add(codes, second === undefined ? [] : given, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | null {
  return object.properties.find((property) => property.name?.getText() === name) ?? null;
}

/** String literals that an expression can be: 'a', cond ? 'a' : 'b', (x as const). */
function textsIn(expression: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...textsIn(expression.whenTrue), ...textsIn(expression.whenFalse)];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return textsIn(expression.expression);
  return [];
}

function paramsOf(object: ts.ObjectLiteralExpression): readonly string[] | null {
  const params = propertyOf(object, 'params');
  if (params === null) return object.properties.some(ts.isSpreadAssignment) ? null : [];
  if (!ts.isPropertyAssignment(params) || !ts.isObjectLiteralExpression(params.initializer)) return null;
  return namesIn(params.initializer);
}

function namesIn(object: ts.ObjectLiteralExpression): readonly string[] | null {
  if (object.properties.some(ts.isSpreadAssignment)) return null;
  return object.properties.map((property) => property.name?.getText() ?? '');
}
