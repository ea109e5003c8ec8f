import type { TableShape } from '../calc/structured';
import { formatAddress, parseRect, rect, type Rect } from '../model/address';
import { apiError } from '../protocol/api-error';
import type { XlsxPackage } from './package';
import {
  append,
  booleanAttribute,
  child,
  children,
  create,
  ensureChild,
  insertInOrder,
  numberAttribute,
  remove,
  rootOf,
  setAttributes,
  type Element,
} from './xml';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
export const TABLE_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The part of one table. The document is the model: what is not asked for stays as it is. */
export class TablePart {
  constructor(
    private readonly pack: XlsxPackage,
    readonly path: string,
    /** Relationship id on the sheet. */
    readonly relationship: string,
  ) {}

  /** The table element, for reading. */
  root(): Element {
    return rootOf(this.pack.document(this.path));
  }

  private change(): Element {
    this.pack.touch(this.path);
    return this.root();
  }

  get id(): number {
    return numberAttribute(this.root(), 'id') ?? 0;
  }

  get name(): string {
    return this.root().getAttribute('displayName') ?? this.root().getAttribute('name') ?? '';
  }

  set name(name: string) {
    setAttributes(this.change(), { name, displayName: name });
  }

  get area(): Rect {
    return parseRect(this.root().getAttribute('ref') ?? '') ?? rect(0, 0);
  }

  set area(area: Rect) {
    const root = this.change();
    root.setAttribute('ref', formatAddress(area));
    const filter = child(root, 'autoFilter');
    if (filter) filter.setAttribute('ref', formatAddress(withoutTotals(area, this.totalsRows)));
    this.fitColumns(area.columnCount);
  }

  get headerRows(): number {
    return numberAttribute(this.root(), 'headerRowCount') ?? 1;
  }

  set headerRows(count: number) {
    setAttributes(this.change(), { headerRowCount: count === 1 ? null : count });
    if (count === 0) remove(child(this.root(), 'autoFilter'));
  }

  get totalsRows(): number {
    return numberAttribute(this.root(), 'totalsRowCount') ?? 0;
  }

  set totalsRows(count: number) {
    setAttributes(this.change(), {
      totalsRowCount: count === 0 ? null : count,
      totalsRowShown: count === 0 ? 0 : null,
    });
  }

  shape(sheet: string): TableShape {
    const { name, area, headerRows, totalsRows, columns } = this;
    return { name, sheet, area, headerRows, totalsRows, columns };
  }

  private columnElements(): Element[] {
    const list = child(this.root(), 'tableColumns');
    return list ? children(list, 'tableColumn') : [];
  }

  get columns(): string[] {
    return this.columnElements().map((element) => decodeName(element.getAttribute('name') ?? ''));
  }

  columnId(index: number): number {
    return numberAttribute(this.columnElements()[index] ?? null, 'id') ?? index + 1;
  }

  renameColumn(index: number, name: string): void {
    const element = this.columnElements()[index];
    if (!element) throw apiError('ItemNotFound');
    this.change();
    element.setAttribute('name', encodeName(name));
  }

  /** Puts in (or takes out) a column definition; the area has to be set as well. */
  spliceColumn(index: number, remove_: number, names: readonly string[]): void {
    this.change();
    const list = ensureChild(this.root(), 'tableColumns', TABLE_ORDER);
    for (const element of this.columnElements().slice(index, index + remove_)) remove(element);
    const next = this.columnElements()[index] ?? null;
    for (const name of names) {
      const id = Math.max(0, ...this.columnElements().map((element) => numberAttribute(element, 'id') ?? 0)) + 1;
      list.insertBefore(setAttributes(create(list, 'tableColumn'), { id, name: encodeName(name) }), next);
    }
    setAttributes(list, { count: this.columnElements().length });
  }

  private fitColumns(count: number): void {
    const have = this.columnElements().length;
    if (have > count) this.spliceColumn(count, have - count, []);
    if (have < count) this.spliceColumn(have, 0, newNames(this.columns, count - have));
  }

  /** The totals row's function of a column ("sum", "none" ...), and its label. */
  totals(index: number): { function: string | null; label: string | null } {
    const element = this.columnElements()[index];
    return {
      function: element?.getAttribute('totalsRowFunction') ?? null,
      label: element?.getAttribute('totalsRowLabel') ?? null,
    };
  }

  get showFilterButton(): boolean {
    return child(this.root(), 'autoFilter') !== null;
  }

  set showFilterButton(show: boolean) {
    const root = this.change();
    if (!show) remove(child(root, 'autoFilter'));
    else {
      const filter = ensureChild(root, 'autoFilter', TABLE_ORDER);
      filter.setAttribute('ref', formatAddress(withoutTotals(this.area, this.totalsRows)));
    }
  }

  get isFiltered(): boolean {
    const filter = child(this.root(), 'autoFilter');
    return filter !== null && children(filter, 'filterColumn').length > 0;
  }

  get style(): string {
    return child(this.root(), 'tableStyleInfo')?.getAttribute('name') ?? '';
  }

  set style(name: string) {
    setAttributes(this.styleInfo(), { name: name === '' ? null : name });
  }

  private styleInfo(): Element {
    const root = this.change();
    const known = child(root, 'tableStyleInfo');
    if (known) return known;
    const made = setAttributes(create(root, 'tableStyleInfo'), {
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    });
    return insertInOrder(root, made, TABLE_ORDER);
  }

  /** showRowStripes, showColumnStripes, showFirstColumn, showLastColumn. */
  styleFlag(name: string): boolean {
    return booleanAttribute(child(this.root(), 'tableStyleInfo'), name, false);
  }

  setStyleFlag(name: string, on: boolean): void {
    setAttributes(this.styleInfo(), { [name]: on ? 1 : 0 });
  }

  /** Takes the conditions of the filter away, not the buttons. */
  clearFilter(): void {
    const filter = child(this.change(), 'autoFilter');
    for (const element of filter ? children(filter) : []) remove(element);
    remove(child(this.root(), 'sortState'));
  }

  static make(
    pack: XlsxPackage,
    path: string,
    table: { id: number; name: string; area: Rect; columns: readonly string[] },
  ): void {
    const ref = formatAddress(table.area);
    pack.setText(
      path,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${table.id}" ref="${ref}" totalsRowShown="0"/>`,
    );
    const root = rootOf(pack.document(path));
    setAttributes(root, { name: table.name, displayName: table.name });
    append(root, 'autoFilter').setAttribute('ref', ref);
    const list = setAttributes(append(root, 'tableColumns'), { count: table.columns.length });
    table.columns.forEach((name, index) => {
      setAttributes(append(list, 'tableColumn'), { id: index + 1, name: encodeName(name) });
    });
    setAttributes(append(root, 'tableStyleInfo'), {
      name: 'TableStyleMedium2',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    });
    pack.touch(path);
  }
}

function withoutTotals(area: Rect, totals: number): Rect {
  return { ...area, rowCount: Math.max(1, area.rowCount - totals) };
}

/** Names of new columns: "Column1", "Column2" ..., those that are free. */
export function newNames(taken: readonly string[], count: number): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let n = 1; names.length < count; n += 1) {
    if (!used.has(`column${n}`)) names.push(`Column${n}`);
  }
  return names;
}

/** A line break in a header is written _x000a_ in the name of its column. */
function encodeName(name: string): string {
  return name.replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

function decodeName(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
