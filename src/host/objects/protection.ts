import { WORKBOOK_ORDER } from '../model/names';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { booleanAttribute, child, ensureChild, remove, setAttributes } from '../xlsx/xml';
import { isRecord } from './read-json';

/** What a protection may allow: the option in the API, and the attribute of the file, which says what is forbidden. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

function protect(sheet: Sheet, options: Json, password: string | null): void {
  if (sheet.isProtected) throw apiError('InvalidOperation', 'The sheet is protected already.');
  const given = isRecord(options) ? options : {};
  const element = sheet.ensure('sheetProtection');
  setAttributes(element, {
    sheet: 1,
    objects: given['allowEditObjects'] === true ? null : 1,
    scenarios: given['allowEditScenarios'] === true ? null : 1,
    ...Object.fromEntries(
      Object.entries(PERMISSIONS).map(([option, attribute]) => [attribute, given[option] === true ? 0 : null]),
    ),
    selectLockedCells: given['selectionMode'] === 'Unlocked' || given['selectionMode'] === 'None' ? 1 : null,
    selectUnlockedCells: given['selectionMode'] === 'None' ? 1 : null,
    password: password === null || password === '' ? null : passwordHash(password),
  });
}

function unprotect(sheet: Sheet, password: string | null): void {
  const element = sheet.find('sheetProtection');
  if (!element || !sheet.isProtected) return;
  const stored = element.getAttribute('password');
  // A password kept by a modern hash cannot be checked here: it counts as wrong.
  const modern = element.getAttribute('hashValue') !== null;
  if (modern || (stored !== null && stored.toUpperCase() !== passwordHash(password ?? ''))) {
    throw apiError('AccessDenied', 'The password is not correct.');
  }
  sheet.part.change();
  remove(element);
}

/** The 16-bit hash of the older file formats, which Excel still reads. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i -= 1) {
    hash = rotated(hash) ^ (password.charCodeAt(i) & 0xff);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

const WorksheetProtectionClass: HostClass<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ isProtected }) => isProtected },
    options: {
      get: (sheet) => {
        if (!sheet.isProtected) return null;
        const element = sheet.find('sheetProtection');
        const allowed = Object.entries(PERMISSIONS).map(([option, attribute]) => [
          option,
          !booleanAttribute(element, attribute, true),
        ]);
        const unlocked = booleanAttribute(element, 'selectUnlockedCells', false);
        const locked = booleanAttribute(element, 'selectLockedCells', false);
        return {
          ...Object.fromEntries(allowed),
          allowEditObjects: !booleanAttribute(element, 'objects', false),
          allowEditScenarios: !booleanAttribute(element, 'scenarios', false),
          selectionMode: unlocked ? 'None' : locked ? 'Unlocked' : 'Normal',
        };
      },
    },
  },
  methods: {
    protect: (sheet, args) => protect(sheet, args.json(0), args.optionalString(1)),
    unprotect: (sheet, args) => unprotect(sheet, args.optionalString(0)),
  },
};

export function protectionOf(sheet: Sheet): HostObject {
  return bind(WorksheetProtectionClass, sheet);
}

/** The protection of the workbook's structure: which sheets there are. */
const WorkbookProtectionClass: HostClass<Workbook> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    protect: (workbook, args) => {
      if (workbook.isStructureProtected) throw apiError('InvalidOperation', 'The workbook is protected already.');
      const password = args.optionalString(0) ?? '';
      setAttributes(ensureChild(workbook.changeRoot(), 'workbookProtection', WORKBOOK_ORDER), {
        lockStructure: 1,
        workbookPassword: password === '' ? null : passwordHash(password),
      });
    },
    unprotect: (workbook, args) => {
      const element = child(workbook.root(), 'workbookProtection');
      const stored = element?.getAttribute('workbookPassword') ?? null;
      const modern = (element?.getAttribute('workbookHashValue') ?? null) !== null;
      if (modern || (stored !== null && stored.toUpperCase() !== passwordHash(args.optionalString(0) ?? ''))) {
        throw apiError('AccessDenied', 'The password is not correct.');
      }
      workbook.changeRoot();
      remove(element);
    },
  },
};

export function workbookProtection(workbook: Workbook): HostObject {
  return bind(WorkbookProtectionClass, workbook);
}
