import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { area } from '../area';
import type { CellInput, Edit } from '../plan';
import type { Snapshot } from '../snapshot';
import type { TidyTable } from './tidy-table';
import type { TypedCell } from './typed-column';

/** Where the imported table comes to stand. */
export interface ImportPlace {
  readonly sheet: string;
  readonly table: string;
  /** Zero-based row of the headers. */
  readonly headerRow: number;
}

/** Cells of one edit: far below what one request to Excel may carry. */
const CELLS_PER_EDIT = 20_000;
/** Lines above the headers that detection still reads as theirs. */
const LINES_ABOVE = 8;
const STYLE = 'TableStyleLight9';
const SHEET_NAME = 31;

/** The place for a table of this name: a sheet and an Excel table that are not there yet. */
export function placeFor(snapshot: Snapshot, name: string, { lines }: TidyTable): ImportPlace {
  const above = Math.min(lines.length, LINES_ABOVE);
  return {
    sheet: freeSheetName(snapshot, name),
    table: freeTableName(snapshot),
    headerRow: above === 0 ? 0 : above + 1,
  };
}

/** True where a sheet has room for the table. */
export function fits({ columns, lines }: TidyTable): boolean {
  return (columns[0]?.length ?? 0) + lines.length + 5 <= MAX_ROWS && columns.length <= MAX_COLUMNS;
}

/** A new sheet with the table on it: words above, headers, and the cells in blocks. Texts stay texts, whatever they look like. */
export function importEdits(table: TidyTable, place: ImportPlace): Edit[] {
  const { headers, columns, lines } = table;
  const { sheet, headerRow } = place;
  const count = columns[0]?.length ?? 0;
  const width = headers.length;
  const above = lines.slice(0, LINES_ABOVE);
  const below = lines.slice(LINES_ABOVE);
  const end = headerRow + 1 + count;
  return [
    { kind: 'add_sheet', sheet },
    ...linesEdits(sheet, 0, above),
    cells(sheet, headerRow, [headers.map((value) => ({ value, format: '@' }))]),
    { kind: 'format', sheet, area: area(headerRow, 0, 1, width), format: { bold: true } },
    ...blocks(columns, count, width).map(({ from, rows }) => cells(sheet, headerRow + 1 + from, rows)),
    ...linesEdits(sheet, end + 1, below),
    { kind: 'widths', sheet, column: 0, widths: headers.map((header, i) => widthOf(header, columns[i] ?? [])) },
    // An Excel table has at least one row of data.
    ...(count === 0
      ? []
      : [
          {
            kind: 'table',
            sheet,
            name: place.table,
            area: area(headerRow, 0, count + 1, width),
            style: STYLE,
          } as const,
        ]),
    { kind: 'freeze', sheet, rows: headerRow + 1, columns: 0 },
  ];
}

function linesEdits(sheet: string, row: number, lines: readonly string[]): Edit[] {
  if (lines.length === 0) return [];
  const title: Edit[] =
    row === 0 ? [{ kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: 14 } }] : [];
  return [
    cells(
      sheet,
      row,
      lines.map((value) => [{ value, format: null }]),
    ),
    ...title,
  ];
}

function cells(sheet: string, row: number, rows: readonly (readonly TypedCell[])[]): Edit {
  const width = rows[0]?.length ?? 1;
  return {
    kind: 'cells',
    sheet,
    area: area(row, 0, rows.length, width),
    before: null,
    after: rows.map((one) => one.map(({ value }): CellInput => (value === '' ? null : value))),
    numberFormats: rows.map((one) => one.map(({ format }) => format)),
  };
}

function* rowsOf(columns: TidyTable['columns'], from: number, to: number, width: number): Iterable<TypedCell[]> {
  for (let row = from; row < to; row++) {
    yield Array.from({ length: width }, (_, i) => columns[i]?.[row] ?? { value: '', format: null });
  }
}

function blocks(columns: TidyTable['columns'], count: number, width: number): { from: number; rows: TypedCell[][] }[] {
  const size = Math.max(1, Math.floor(CELLS_PER_EDIT / width));
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    from: i * size,
    rows: [...rowsOf(columns, i * size, Math.min(count, (i + 1) * size), width)],
  }));
}

/** Points: as wide as the header and the first cells need, within reason. */
function widthOf(header: string, cells: readonly TypedCell[]): number {
  const longest = cells
    .slice(0, 200)
    .reduce((most, { value }) => Math.max(most, String(value).length), header.length + 3);
  return Math.min(280, Math.max(55, longest * 5.6));
}

function freeSheetName({ sheets }: Snapshot, name: string): string {
  const taken = new Set([...sheets.map((one) => one.name.toLowerCase()), 'history', 'oversigt']);
  const bare =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Import';
  let free = bare.slice(0, SHEET_NAME).trim();
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
    const suffix = ` (${String(n)})`;
    free = bare.slice(0, SHEET_NAME - suffix.length).trim() + suffix;
  }
  return free;
}

function freeTableName({ sheets, names }: Snapshot): string {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const taken = new Set([...tables, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`import_${String(n)}`)) n += 1;
  return `Import_${String(n)}`;
}
