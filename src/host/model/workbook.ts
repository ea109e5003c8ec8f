import { HostError } from '../host-error';
import { apiError } from '../protocol/api-error';
import { BLANK_SHEET, STYLES_PART } from '../xlsx/blank';
import { themeColors } from '../xlsx/colors';
import { XlsxPackage } from '../xlsx/package';
import {
  addRelationship,
  contentTypeOf,
  relationshipsOf,
  removePart,
  removeRelationship,
  setContentType,
} from '../xlsx/relationships';
import { SHARED_STRINGS, SharedStrings } from '../xlsx/shared-strings';
import { Styles } from '../xlsx/styles';
import {
  append,
  attributesOf,
  booleanAttribute,
  child,
  children,
  descend,
  ensureChild,
  numberAttribute,
  remove,
  rootOf,
  setAttributes,
  setRelationshipId,
  type Element,
} from '../xlsx/xml';
import { Calculation } from './calculation';
import { CustomXmlParts } from './custom-xml';
import { EventLog } from './event-log';
import { Names, WORKBOOK_ORDER } from './names';
import { NewWorkbooks } from './new-workbooks';
import { Settings } from './settings';
import { Sheet } from './sheet';
import { checkSheetName } from './sheet-name';
import { renameInFormulas, dropSheetFromFormulas } from './sheet-references';
import type { Table } from './table';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An open workbook: the package, its sheets, and what belongs to the whole. */
export class Workbook {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly names: Names;
  readonly settings: Settings;
  readonly customXml = new CustomXmlParts(this);
  readonly calculation: Calculation;
  readonly events = new EventLog();
  readonly newWorkbooks = new NewWorkbooks();
  /** What the file is called. */
  name = 'Book1.xlsx';
  readonly theme: readonly string[];
  private readonly stringsPath: string;
  private list: Sheet[];

  private constructor(
    readonly pack: XlsxPackage,
    readonly path: string,
    addInId: string,
  ) {
    const related = relationshipsOf(pack, path);
    const partOf = (type: string): string | null => {
      const target = related.find((relationship) => relationship.type === type && !relationship.external)?.target;
      return target !== undefined && pack.has(target) ? target : null;
    };
    this.theme = themeColors(pack, partOf('theme'));
    this.styles = new Styles(
      pack,
      partOf('styles') ?? this.addPart('styles', 'xl/styles.xml', STYLES_PART),
      this.theme,
    );
    this.strings = SharedStrings.read(pack, partOf('sharedStrings'));
    this.stringsPath = partOf('sharedStrings') ?? 'xl/sharedStrings.xml';
    this.names = new Names(this);
    this.settings = new Settings(pack, addInId);
    this.calculation = new Calculation(this);
    this.list = this.sheetElements().flatMap((element) => {
      const id = relationshipId(element);
      const relationship = related.find((one) => one.id === id);
      // Chart sheets and macro sheets are no worksheets; they are passed on as they are.
      if (relationship?.type !== 'worksheet') return [];
      return [new Sheet(this, element, relationship.target)];
    });
    if (this.list.length === 0) throw new HostError('damaged_workbook', 'The workbook has no worksheet.');
  }

  /** Opens the bytes of an .xlsx file for an add-in; a HostError says why it cannot be. */
  static open(bytes: Uint8Array, addInId = ''): Workbook {
    const pack = XlsxPackage.open(bytes);
    if (!pack.has('[Content_Types].xml')) throw new HostError('not_a_workbook', 'The file is a zip, but no workbook.');
    const main = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument');
    const type = main && contentTypeOf(pack, main.target);
    if (type?.includes('ms-excel.sheet.binary')) {
      throw new HostError('unsupported_format', 'The file is a binary workbook (.xlsb); save it as .xlsx.');
    }
    if (
      !main ||
      !type ||
      !/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml/.test(type)
    ) {
      throw new HostError('not_a_workbook', 'The file is an Office document, but no workbook.');
    }
    if (!pack.has(main.target)) throw new HostError('damaged_workbook', `The workbook has no part ${main.target}.`);
    return new Workbook(pack, main.target, addInId);
  }

  root(): Element {
    return rootOf(this.pack.document(this.path));
  }

  changeRoot(): Element {
    this.pack.touch(this.path);
    return this.root();
  }

  private sheetElements(): Element[] {
    const sheets = child(this.root(), 'sheets');
    return sheets ? children(sheets, 'sheet') : [];
  }

  private addPart(type: string, path: string, text: string): string {
    this.pack.setText(path, text);
    setContentType(this.pack, path, `${SHEETML}.${type}+xml`);
    addRelationship(this.pack, this.path, type, path);
    return path;
  }

  /** The worksheets, first tab to last. */
  get sheets(): readonly Sheet[] {
    return this.list;
  }

  /** By name (without regard to case) or by id. */
  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.list.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** Position among all tabs, chart sheets included: what localSheetId and activeTab count. */
  tabIndex(sheet: Sheet): number {
    return this.sheetElements().indexOf(sheet.element);
  }

  /** Sheets may not be added, deleted, renamed or moved. */
  get isStructureProtected(): boolean {
    return booleanAttribute(child(this.root(), 'workbookProtection'), 'lockStructure', false);
  }

  private assertStructure(): void {
    if (this.isStructureProtected) throw apiError('AccessDenied');
  }

  addSheet(name: string | null): Sheet {
    this.assertStructure();
    const sheetName = name ?? this.freeSheetName();
    checkSheetName(sheetName);
    if (this.sheet(sheetName)) throw apiError('ItemAlreadyExists');
    const path = this.pack.freePath('xl/worksheets/sheet', '.xml');
    const id = this.addPart('worksheet', path, BLANK_SHEET);
    const relationship = relationshipsOf(this.pack, this.path).find(({ target }) => target === id);
    const root = this.changeRoot();
    const sheetIds = this.sheetElements().map((element) => numberAttribute(element, 'sheetId') ?? 0);
    const sheets = child(root, 'sheets');
    if (!sheets || !relationship) throw new Error('a workbook has sheets');
    const element = setAttributes(append(sheets, 'sheet'), { name: sheetName, sheetId: Math.max(0, ...sheetIds) + 1 });
    setRelationshipId(element, relationship.id);
    const sheet = new Sheet(this, element, path);
    this.list.push(sheet);
    this.events.add({ kind: 'sheet_added', sheet });
    return sheet;
  }

  private freeSheetName(): string {
    for (let n = this.list.length + 1; ; n += 1) if (!this.sheet(`Sheet${n}`)) return `Sheet${n}`;
  }

  deleteSheet(sheet: Sheet): void {
    this.assertStructure();
    const visible = this.list.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet)
      throw apiError('InvalidOperation', 'The last visible sheet of a workbook cannot be deleted.');
    const index = this.tabIndex(sheet);
    const active = this.activeSheet;
    const id = relationshipId(sheet.element);
    dropSheetFromFormulas(this, sheet);
    this.names.rewrite(
      (formula) => formula,
      (tab) => (tab === index ? null : tab > index ? tab - 1 : tab),
    );
    remove(sheet.element);
    removePart(this.pack, sheet.path);
    removeRelationship(this.pack, this.path, id);
    this.list = this.list.filter((one) => one !== sheet);
    sheet.deleted = true;
    const next = active === sheet ? this.list.find(({ visibility }) => visibility === 'Visible') : active;
    if (next) this.activate(next);
    this.changeRoot();
    this.calculation.structureChanged();
    this.events.add({ kind: 'sheet_deleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.assertStructure();
    checkSheetName(name);
    const other = this.sheet(name);
    if (other && other !== sheet) throw apiError('ItemAlreadyExists');
    const before = sheet.name;
    this.changeRoot();
    sheet.element.setAttribute('name', name);
    renameInFormulas(this, before, name);
    this.calculation.structureChanged();
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.assertStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.list.length) throw apiError('InvalidArgument');
    const active = this.activeSheet;
    const before = this.sheetElements();
    const others = this.list.filter((one) => one !== sheet);
    const next = others[position];
    this.changeRoot();
    sheet.element.parentNode?.insertBefore(sheet.element, next?.element ?? null);
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
    const after = this.sheetElements();
    this.names.rewrite(
      (formula) => formula,
      (tab) => {
        const element = before[tab];
        return element ? after.indexOf(element) : tab;
      },
    );
    this.activate(active);
  }

  get activeSheet(): Sheet {
    const index = numberAttribute(descend(this.root(), 'bookViews', 'workbookView'), 'activeTab') ?? 0;
    const element = this.sheetElements()[index];
    const active = this.list.find((sheet) => sheet.element === element) ?? this.list[0];
    if (!active) throw new Error('a workbook has a sheet');
    return active;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw apiError('InvalidOperation', 'A hidden sheet cannot be activated.');
    const before = this.activeSheet;
    this.changeRoot();
    setAttributes(this.view(), { activeTab: this.tabIndex(sheet) });
    for (const one of this.list) one.setTabSelected(one === sheet);
    if (before !== sheet) this.events.add({ kind: 'sheet_activated', sheet });
  }

  /** The window of the workbook, made where the file has none. */
  view(): Element {
    const known = descend(this.root(), 'bookViews', 'workbookView');
    return known ?? append(ensureChild(this.changeRoot(), 'bookViews', WORKBOOK_ORDER), 'workbookView');
  }

  /** The order of calculation is Excel's own note; one that names cells which have no formula any more is an error to it. */
  private dropCalculationChain(): void {
    for (const { id, type, target } of relationshipsOf(this.pack, this.path)) {
      if (type !== 'calcChain') continue;
      removeRelationship(this.pack, this.path, id);
      removePart(this.pack, target);
    }
  }

  /** Every table, sheet by sheet. */
  tables(): Table[] {
    return this.list.flatMap((sheet) => sheet.tables.all());
  }

  table(name: string): Table | null {
    const wanted = name.toLowerCase();
    return this.tables().find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  /** The bytes of the workbook as it is now. */
  save(): Uint8Array {
    if (this.calculation.needsFullCalculation) {
      setAttributes(ensureChild(this.changeRoot(), 'calcPr', WORKBOOK_ORDER), { fullCalcOnLoad: 1 });
    }
    if (this.list.filter((sheet) => sheet.flush()).length > 0) this.dropCalculationChain();
    if (this.strings.changed) {
      if (!this.pack.has(this.stringsPath)) {
        setContentType(this.pack, this.stringsPath, SHARED_STRINGS.contentType);
        addRelationship(this.pack, this.path, SHARED_STRINGS.type, this.stringsPath);
      }
      this.strings.write(this.pack, this.stringsPath);
    }
    this.settings.flush();
    return this.pack.save();
  }
}

function relationshipId(element: Element): string {
  const id = Object.entries(attributesOf(element)).find(([name]) => name === 'id' || name.endsWith(':id'));
  return id?.[1] ?? '';
}
