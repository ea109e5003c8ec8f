import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Excel's API that the source uses, with the requirement set its documentation names. */
export interface MemberUse {
  /** "Worksheet.visibility". */
  readonly member: string;
  /** "ExcelApi 1.9", "ExcelApiDesktop 1.1", "ExcelApi Preview". */
  readonly set: string;
  /** Version in the condition that guards the use, when there is one. */
  readonly guard: string | null;
  /** "src/workbook/excel/read.ts:12". */
  readonly at: string;
}

const SET = /\[Api set: (\w+ (?:[\d.]+|\w+))/;
const GUARD = /isSetSupported\(\s*'ExcelApi',\s*'([\d.]+)'\s*\)/;

/** Every member of Excel's API in the given files, with its "[Api set: ...]" note from @types/office-js. */
export function excelMembersIn(files: readonly string[], options: ts.CompilerOptions): readonly MemberUse[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  for (const path of files) {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`${path} cannot be read`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const found = documented(symbolAt(node, checker), checker);
        if (found !== null) {
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          uses.push({ ...found, guard: guardOf(node), at: `${path}:${line}` });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

/** All TypeScript files under a folder. */
export function typeScriptIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The symbol an identifier means; in `load({ visibility: true })` and destructuring, the member of the type expected. */
function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    const expected = checker.getContextualType(parent.parent);
    return expected === undefined ? undefined : checker.getPropertyOfType(expected, node.text);
  }
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return checker.getPropertyOfType(checker.getTypeAtLocation(parent.parent), node.text);
  }
  return checker.getSymbolAtLocation(node);
}

function documented(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): Pick<MemberUse, 'member' | 'set'> | null {
  if (symbol === undefined) return null;
  const declaration = symbol.declarations?.find((one) => one.getSourceFile().fileName.includes('@types/office-js'));
  if (declaration === undefined || !isMember(declaration)) return null;
  const remarks = symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text));
  const set = SET.exec(remarks.join('\n'))?.[1];
  if (set === undefined) return null;
  const owner = ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
  const name = owner ? (declaration.parent as ts.ClassDeclaration).name?.text : undefined;
  return { member: [name, symbol.name].filter((part) => part !== undefined).join('.'), set };
}

function isMember(declaration: ts.Declaration): boolean {
  return (
    ts.isMethodDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isGetAccessorDeclaration(declaration) ||
    ts.isEnumMember(declaration)
  );
}

/** Version asked for by the nearest `if` or conditional expression around a node that calls isSetSupported. */
function guardOf(node: ts.Node): string | null {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    const condition = ts.isIfStatement(at) ? at.expression : ts.isConditionalExpression(at) ? at.condition : null;
    const guard = condition === null ? null : GUARD.exec(condition.getText())?.[1];
    if (guard) return guard;
  }
  return null;
}
