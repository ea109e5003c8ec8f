import { formulaToDisplay } from '../../calc/structured';
import { intersect, parseRect, rect, splitSheet, type Rect } from '../../model/address';
import { rangeOfName } from '../../model/range-lookup';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { apiError } from '../../protocol/api-error';
import { contentTypeOf } from '../../xlsx/relationships';
import type {
  CellContent,
  DisplayLanguage,
  Layout,
  OpenedFile,
  RowView,
  Selection,
  Summary,
  WorkbookService,
  WorkbookState,
} from '../port';
import { toDanishFormula } from './danish-formula';
import type { Edits } from './edits';
import { layoutOf, PIXELS } from './layout';
import { SheetRows } from './rows';
import { shownText } from './shown-text';
import { summaryOf } from './summary';
import { inputOf } from './typed';

/** What a page asks of an open workbook: everything but opening it. */
type OpenService = { [Method in Exclude<keyof WorkbookService, 'open'>]: WorkbookService[Method] };

/** The open workbook as the page sees it. Whoever changes it says so with `changed`. */
export class Service implements OpenService {
  private version = 1;
  private changes = 0;
  private shown: { readonly key: string; readonly rows: SheetRows } | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly edits: Edits,
    private language: DisplayLanguage,
    /** Tells the page how things stand now. */
    private readonly tell: (state: WorkbookState) => void,
  ) {}

  changed(): void {
    this.changes += 1;
    this.shownChanged();
  }

  /** What is shown is another, though the workbook is not. */
  private shownChanged(): void {
    this.version += 1;
    this.tell(this.stateNow());
  }

  /** What the add-in keeps in the workbook is another; nothing of that is seen. */
  settingChanged(): void {
    this.changes += 1;
    this.tell(this.stateNow());
  }

  /** Another cell is selected; nothing else. */
  selectionChanged(): void {
    this.tell(this.stateNow());
  }

  async setLanguage(language: DisplayLanguage): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    this.shownChanged();
  }

  async state(): Promise<WorkbookState> {
    return this.stateNow();
  }

  private stateNow(): WorkbookState {
    const { activeSheet, sheets } = this.workbook;
    return {
      tabs: sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
      selection: { sheet: activeSheet.name, ...activeSheet.selection },
      canUndo: this.edits.canUndo,
      canRedo: this.edits.canRedo,
      version: this.version,
      changes: this.changes,
    };
  }

  async layout(name: string): Promise<Layout> {
    await this.workbook.calculation.prepare();
    return layoutOf(this.sheet(name), this.language);
  }

  async rows(name: string, first: number, count: number): Promise<readonly RowView[]> {
    await this.workbook.calculation.prepare();
    const sheet = this.sheet(name);
    const key = `${this.version} ${sheet.id}`;
    if (this.shown?.key !== key) this.shown = { key, rows: new SheetRows(sheet, this.language) };
    return this.shown.rows.rows(first, count);
  }

  async content(name: string, row: number, column: number): Promise<CellContent> {
    await this.workbook.calculation.prepare();
    const sheet = this.sheet(name);
    const state = this.workbook.styles.state(sheet.style(row, column));
    const shown = shownText(sheet.value(row, column), state.numberFormat, this.language);
    const formula = sheet.cell(row, column)?.formula ?? null;
    if (formula === null) return { input: inputOf(sheet.value(row, column), state, shown, this.language), shown };
    const display = formulaToDisplay(formula, sheet.tables.nameAt(row, column));
    return { input: `=${this.language === 'da-DK' ? toDanishFormula(display) : display}`, shown };
  }

  async copy(selection: Selection): Promise<string> {
    await this.workbook.calculation.prepare();
    const sheet = this.sheet(selection.sheet);
    const used = sheet.usedRange(false);
    const area: Rect = (used && intersect(used, selection)) ?? rect(selection.row, selection.column);
    const lines: string[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      if (sheet.dimensions.rowHidden(row)) continue;
      const cells: string[] = [];
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        if (sheet.dimensions.columnHidden(column)) continue;
        const { numberFormat } = this.workbook.styles.state(sheet.style(row, column));
        cells.push(quoted(shownText(sheet.value(row, column), numberFormat, this.language)));
      }
      lines.push(cells.join('\t'));
    }
    return lines.join('\n');
  }

  async summary(selection: Selection): Promise<Summary | null> {
    await this.workbook.calculation.prepare();
    return summaryOf(this.sheet(selection.sheet), selection, this.language);
  }

  async selectionOf(name: string): Promise<Selection> {
    return { sheet: name, ...this.sheet(name).selection };
  }

  async select({ sheet: name, row, column, rowCount, columnCount }: Selection): Promise<void> {
    const sheet = this.sheet(name);
    this.workbook.activate(sheet);
    sheet.select({ row, column, rowCount, columnCount });
    this.selectionChanged();
  }

  async find(reference: string): Promise<Selection | null> {
    const { workbook } = this;
    const { sheet: named, address } = splitSheet(reference.trim());
    const sheet = named === null ? workbook.activeSheet : workbook.sheet(named);
    const area = parseRect(address);
    if (sheet !== null && area !== null) return visible(sheet, area);
    const { names } = workbook;
    const found = names.find(address, workbook.tabIndex(workbook.activeSheet)) ?? names.find(address, null);
    const range = found && rangeOfName(workbook, found);
    const table = workbook.table(address);
    if (range) return visible(range.sheet, range.area);
    return table === null ? null : visible(table.sheet, table.body);
  }

  async type(selection: Selection, texts: readonly (readonly string[])[]): Promise<void> {
    this.edits.type(selection, texts, this.language);
    this.changed();
  }

  async clear(selection: Selection): Promise<void> {
    this.edits.clear(selection);
    this.changed();
  }

  async setColumnWidth(name: string, column: number, width: number | null): Promise<void> {
    this.edits.setColumnWidth(this.sheet(name), column, width === null ? null : width / PIXELS);
    this.changed();
  }

  async undo(): Promise<Selection | null> {
    return this.takenBack(this.edits.undo());
  }

  async redo(): Promise<Selection | null> {
    return this.takenBack(this.edits.redo());
  }

  private async takenBack(selection: Selection | null): Promise<Selection | null> {
    if (selection !== null) await this.select(selection);
    this.changed();
    return selection;
  }

  async save(): Promise<Uint8Array> {
    await this.workbook.calculation.settle();
    return this.workbook.save();
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (sheet === null) throw apiError('ItemNotFound');
    return sheet;
  }
}

function visible(sheet: Sheet, area: Rect): Selection | null {
  return sheet.visibility === 'Visible' ? { sheet: sheet.name, ...area } : null;
}

/** As spreadsheets take it from the clipboard: a text with tabs or line breaks stands in quotes. */
function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The kind of file a workbook is, which its name must say. */
export function kindOf(workbook: Workbook): OpenedFile {
  const type = contentTypeOf(workbook.pack, workbook.path) ?? '';
  const isTemplate = /\.template\./i.test(type);
  if (/macroEnabled/i.test(type)) return { extension: isTemplate ? 'xltm' : 'xlsm' };
  return { extension: isTemplate ? 'xltx' : 'xlsx' };
}
