import { apiError } from '../protocol/api-error';
import {
  append,
  child,
  children,
  create,
  insertInOrder,
  remove,
  setAttributes,
  setText,
  textOf,
  type Element,
} from '../xlsx/xml';
import type { Workbook } from './workbook';

export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A defined name, of the workbook (sheet null) or of the sheet at that position. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  /** Without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

/** The defined names of workbook.xml. Built-in ones ("_xlnm.Print_Area") are kept here too, but not listed to the API. */
export class Names {
  constructor(private readonly workbook: Workbook) {}

  private list(): Element[] {
    const list = child(this.workbook.root(), 'definedNames');
    return list ? children(list, 'definedName') : [];
  }

  all(): DefinedName[] {
    return this.list().map((element) => {
      const sheet = element.getAttribute('localSheetId');
      return {
        name: element.getAttribute('name') ?? '',
        sheet: sheet === null ? null : Number(sheet),
        formula: textOf(element),
        hidden: element.getAttribute('hidden') === '1',
        comment: element.getAttribute('comment') ?? '',
      };
    });
  }

  /** The names a person sees, of one scope. */
  listed(sheet: number | null): DefinedName[] {
    return this.all()
      .filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'))
      .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  }

  find(name: string, sheet: number | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all().find((one) => one.sheet === sheet && one.name.toLowerCase() === wanted) ?? null;
  }

  /** Makes or replaces a name. */
  set(name: string, sheet: number | null, formula: string, comment?: string): void {
    const root = this.workbook.changeRoot();
    const element = this.element(name, sheet) ?? this.insert(root, name, sheet);
    setText(element, formula);
    if (comment !== undefined) setAttributes(element, { comment: comment === '' ? null : comment });
  }

  setHidden(name: string, sheet: number | null, hidden: boolean): void {
    const element = this.element(name, sheet);
    if (element) setAttributes(element, { hidden: hidden ? 1 : null });
    this.workbook.changeRoot();
  }

  remove(name: string, sheet: number | null): void {
    const root = this.workbook.changeRoot();
    remove(this.element(name, sheet));
    const list = child(root, 'definedNames');
    // An empty list is not allowed.
    if (list && children(list).length === 0) remove(list);
  }

  /** Rewrites every name's formula, and moves or drops those of a sheet whose position changes (null drops). */
  rewrite(formula: (formula: string) => string, position: (sheet: number) => number | null): void {
    const root = this.workbook.changeRoot();
    for (const element of this.list()) {
      const sheet = element.getAttribute('localSheetId');
      const moved = sheet === null ? null : position(Number(sheet));
      if (sheet !== null && moved === null) remove(element);
      else if (moved !== null) element.setAttribute('localSheetId', String(moved));
      setText(element, formula(textOf(element)));
    }
    const list = child(root, 'definedNames');
    if (list && children(list).length === 0) remove(list);
  }

  private element(name: string, sheet: number | null): Element | null {
    const wanted = name.toLowerCase();
    const scope = sheet === null ? null : String(sheet);
    return (
      this.list().find(
        (element) =>
          element.getAttribute('name')?.toLowerCase() === wanted && element.getAttribute('localSheetId') === scope,
      ) ?? null
    );
  }

  private insert(root: Element, name: string, sheet: number | null): Element {
    const list = child(root, 'definedNames') ?? insertInOrder(root, create(root, 'definedNames'), WORKBOOK_ORDER);
    return setAttributes(append(list, 'definedName'), { name, localSheetId: sheet });
  }
}

/** Letters, digits, "_", "." and "\"; not a cell address, not R or C. InvalidArgument otherwise. */
export function checkName(name: string): void {
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const address = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[rRcC]$/.test(name) || /^[rR]\d*[cC]\d*$/.test(name);
  if (!valid || address) throw apiError('InvalidArgument');
}
