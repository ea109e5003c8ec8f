import { apiError } from '../protocol/api-error';
import {
  addRelationship,
  relationshipsOf,
  removePart,
  removeRelationship,
  setContentType,
} from '../xlsx/relationships';
import { newNames, TABLE_CONTENT_TYPE, TablePart } from '../xlsx/table-part';
import { append, children, remove, setAttributes, setRelationshipId } from '../xlsx/xml';
import { contains, intersect, rect, type Rect } from './address';
import { checkName } from './names';
import type { Sheet } from './sheet';
import type { ShiftDirection } from './shift';
import { Table } from './table';
import { toApi, type Scalar } from './value';

/** The tables of one sheet. */
export class SheetTables {
  private list: Table[] | null = null;

  constructor(private readonly sheet: Sheet) {}

  all(): readonly Table[] {
    if (this.list) return this.list;
    const { pack } = this.sheet.workbook;
    this.list = relationshipsOf(pack, this.sheet.path)
      .filter(({ type, target }) => type === 'table' && pack.has(target))
      .map(({ id, target }) => new Table(this.sheet, new TablePart(pack, target, id)))
      .sort((a, b) => a.part.id - b.part.id);
    return this.list;
  }

  at(row: number, column: number): Table | null {
    return this.all().find(({ area }) => contains(area, rect(row, column))) ?? null;
  }

  /** The table whose rows a formula in this cell may call "[@Column]". */
  nameAt(row: number, column: number): string | null {
    return this.at(row, column)?.name ?? null;
  }

  /** Makes a table of an area; without headers a row of them is put above (in the area's first row, cells moved down by the caller). */
  add(area: Rect): Table {
    const { workbook } = this.sheet;
    if (this.all().some((table) => intersect(table.area, area))) {
      throw apiError('InvalidArgument', 'A table cannot overlap another table.');
    }
    if (this.sheet.merges.all().some((merged) => intersect(merged, area))) {
      throw apiError('InvalidArgument', 'A table cannot hold merged cells.');
    }
    const columns = this.writeHeaders(area);
    const tables = workbook.tables();
    const id = Math.max(0, ...tables.map(({ part }) => part.id)) + 1;
    const path = workbook.pack.freePath('xl/tables/table', '.xml');
    TablePart.make(workbook.pack, path, { id, name: this.freeName(), area, columns });
    setContentType(workbook.pack, path, TABLE_CONTENT_TYPE);
    const relationship = addRelationship(workbook.pack, this.sheet.path, 'table', path);
    const table = new Table(this.sheet, new TablePart(workbook.pack, path, relationship));
    this.list = [...this.all().filter(({ part }) => part.path !== path), table];
    this.writeParts();
    workbook.calculation.structureChanged();
    return table;
  }

  private freeName(): string {
    const taken = new Set(this.sheet.workbook.tables().map(({ name }) => name.toLowerCase()));
    for (let n = 1; ; n += 1) {
      if (!taken.has(`table${n}`) && !this.sheet.workbook.names.find(`Table${n}`, null)) return `Table${n}`;
    }
  }

  /** Headers are texts, none empty, none twice: the cells are made so. */
  private writeHeaders(area: Rect): string[] {
    const names: string[] = [];
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      const column = area.column + offset;
      const name = uniqueHeader(this.sheet.value(area.row, column), names);
      names.push(name);
      if (this.sheet.cell(area.row, column)?.value !== name) this.sheet.setContent(area.row, column, name, null);
    }
    this.sheet.workbook.calculation.changed(this.sheet, { ...area, rowCount: 1 });
    return names;
  }

  /** Takes the table away; its cells stay. */
  remove(table: Table): void {
    const { pack } = this.sheet.workbook;
    this.list = this.all().filter((one) => one !== table);
    removeRelationship(pack, this.sheet.path, table.part.relationship);
    removePart(pack, table.part.path);
    this.writeParts();
  }

  private writeParts(): void {
    if (this.all().length === 0) {
      this.sheet.part.change();
      remove(this.sheet.find('tableParts'));
      return;
    }
    const list = this.sheet.ensure('tableParts');
    for (const element of children(list)) remove(element);
    for (const { part } of this.all()) {
      setRelationshipId(append(list, 'tablePart'), part.relationship);
    }
    setAttributes(list, { count: this.all().length });
  }

  rename(table: Table, name: string): void {
    checkName(name);
    const taken = this.sheet.workbook.table(name);
    if ((taken && taken !== table) || this.sheet.workbook.names.find(name, null)) throw apiError('ItemAlreadyExists');
    table.part.name = name;
  }

  resize(table: Table, area: Rect): void {
    const old = table.area;
    if (area.row !== old.row || !intersect(area, old)) {
      throw apiError(
        'InvalidArgument',
        'The headers must remain in the same row, and the new table must overlap the old one.',
      );
    }
    if (area.rowCount < table.part.headerRows + 1 + table.part.totalsRows) throw apiError('InvalidArgument');
    if (this.all().some((other) => other !== table && intersect(other.area, area))) {
      throw apiError('InvalidArgument', 'A table cannot overlap another table.');
    }
    const shift = area.column - old.column;
    if (shift < 0) table.part.spliceColumn(0, 0, newNames(table.part.columns, -shift));
    if (shift > 0) table.part.spliceColumn(0, shift, []);
    table.part.area = area;
    this.syncHeaders(table);
    this.sheet.workbook.calculation.structureChanged();
  }

  /** The sheet's cells were shifted and the table with them; columns put in or taken out change its own. */
  moved(table: Table, area: Rect, cut: Rect, direction: ShiftDirection): void {
    const old = table.area;
    const difference = area.columnCount - old.columnCount;
    if (difference > 0) table.part.spliceColumn(cut.column - old.column, 0, newNames(table.part.columns, difference));
    if (difference < 0 && direction === 'left') {
      table.part.spliceColumn(Math.max(0, cut.column - old.column), -difference, []);
    }
    table.part.area = area;
    this.syncHeaders(table);
  }

  /** Column names follow the header cells, and the cells are made fit to be headers. */
  headersChanged(area: Rect): void {
    for (const table of this.all()) {
      if (table.header && intersect(table.header, area)) this.syncHeaders(table);
    }
  }

  private syncHeaders(table: Table): void {
    const { header } = table;
    if (!header) return;
    const old = table.part.columns;
    const names: string[] = [];
    for (let offset = 0; offset < header.columnCount; offset += 1) {
      const column = header.column + offset;
      const value = this.sheet.value(header.row, column);
      const name = uniqueHeader(value, names, old[offset]);
      names.push(name);
      if (value !== name) this.sheet.setContent(header.row, column, name, null);
      if (old[offset] !== name) table.part.renameColumn(offset, name);
    }
  }
}

/** The text of a header cell, or "Column1" where it is empty, with a number where it is taken. */
function uniqueHeader(value: Scalar, taken: readonly string[], fallback?: string): string {
  const text = String(toApi(value));
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = text !== '' ? text : (fallback ?? newNames(taken, 1)[0] ?? 'Column');
  if (!used.has(base.toLowerCase())) return base;
  for (let n = 2; ; n += 1) if (!used.has(`${base}${n}`.toLowerCase())) return `${base}${n}`;
}
