import type { StoreTrouble } from './store/store-xml';

/**
 * The workbook as it was read: plain data, the only thing detection and composition ever see.
 * Rows and columns are zero-based inside the program; addresses shown to a person are A1.
 */
export type CellValue = string | number | boolean;

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** What Målbar keeps in the workbook for itself: a cache, never the only place of anything. */
  readonly settings: Readonly<Record<string, string>>;
  /** Not all of what Målbar keeps in the workbook could be read. */
  readonly settingsTrouble?: StoreTrouble;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protected: boolean;
  /** The used range; null for an empty sheet. */
  readonly cells: GridSnapshot | null;
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
}

/** A block of cells. Every matrix has the same shape; a blank cell is ''. */
export interface GridSnapshot {
  /** Zero-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  /** What the cells hold or their formulas give; an error is its text ("#N/A"). */
  readonly values: readonly (readonly CellValue[])[];
  /** The formula, or the value where there is none. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Excel's number formats in en-US form: the only sign of a date or a percentage. */
  readonly numberFormats: readonly (readonly string[])[];
}

export interface TableSnapshot {
  readonly name: string;
  /** Zero-based, headers and totals included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** This Excel cannot make the table larger (before ExcelApi 1.13). */
  readonly fixed?: true;
}

export interface ChartSnapshot {
  readonly name: string;
  /** Names of its series, in order. */
  readonly series: readonly string[];
  readonly title?: string;
  /** Points on its sheet: left, top, width, height. */
  readonly place?: readonly [number, number, number, number];
}

export interface NameSnapshot {
  readonly name: string;
  /** "=Sheet!$A$1". */
  readonly formula: string;
}

/** A rectangle of cells on a sheet that is known from the context. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
