import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from '../../src/workbook/snapshot';
import { parseAddress } from '../../src/workbook/address';

/** A cell of a test sheet: a plain value, or a value with its number format. */
export type Cell = CellValue | null | { readonly value: CellValue; readonly format: string };

export interface SheetOptions {
  readonly name?: string;
  /** Where the first cell of `rows` stands. */
  readonly at?: string;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly protected?: boolean;
  /** Excel tables: name -> A1 address, headers included. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly totals?: boolean;
}

/** A sheet from rows of cells; short rows are filled up with blanks. */
export function sheet(rows: readonly (readonly Cell[])[], options: SheetOptions = {}): SheetSnapshot {
  const start = parseAddress(options.at ?? 'A1');
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const full = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  const values = full.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : (cell ?? ''))));
  const tables = Object.entries(options.tables ?? {}).map(([name, address]): TableSnapshot => ({
    name,
    area: parseAddress(address),
    showHeaders: true,
    showTotals: options.totals ?? false,
  }));
  return {
    name: options.name ?? 'Ark1',
    visibility: options.visibility ?? 'Visible',
    protected: options.protected ?? false,
    cells:
      rows.length === 0 || width === 0
        ? null
        : {
            row: start.row,
            column: start.column,
            values,
            formulas: values,
            numberFormats: full.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : 'General'))),
          },
    tables,
    charts: [],
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], settings: {} };
}

/** A workbook of one sheet. */
export function workbookOf(rows: readonly (readonly Cell[])[], options: SheetOptions = {}): Snapshot {
  return workbook(sheet(rows, options));
}

function isFormatted(cell: Cell | undefined): cell is { readonly value: CellValue; readonly format: string } {
  return typeof cell === 'object' && cell !== null;
}

/** Excel's serial of a day. */
export function serial(year: number, month: number, day = 1): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** A real date as Excel holds it. */
export function date(year: number, month: number, day = 1, format = 'dd-mm-yyyy'): Cell {
  return { value: serial(year, month, day), format };
}

/** A number that Excel shows as a percentage: 0.598 as 59,8 %. */
export function percent(value: number, format = '0.0%'): Cell {
  return { value, format };
}
