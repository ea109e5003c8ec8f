import type { CellFormat, CellInput, ChartEdit, PageLayoutEdit, TextRule } from '../plan';

/**
 * One change of the workbook, as it is shown before anything is written. `before` is what was there when the workbook was
 * read: of cells and their number formats, tables, names, settings and sheets it is known, of looks it is not (null).
 * Addresses are A1 without the sheet; `5:9` are whole rows and `C:C` whole columns.
 */
export type Change =
  | CellChange
  | NumberFormatChange
  | FormatChange
  | WidthChange
  | RowHeightChange
  | ConditionalFormatChange
  | ValidationChange
  | SheetChange
  | TableChange
  | ChartChange
  | NameChange
  | SettingChange
  | PageLayoutChange
  | FreezeChange;

export type ChangeKind = Change['kind'];

interface OnSheet {
  readonly sheet: string;
  readonly address: string;
}

/** One cell. A string is text, an object a formula, '' an empty cell. */
export interface CellChange extends OnSheet {
  readonly kind: 'cell';
  readonly before: Exclude<CellInput, null>;
  readonly after: Exclude<CellInput, null>;
}

/** Cells below each other that get the same number format. */
export interface NumberFormatChange extends OnSheet {
  readonly kind: 'number_format';
  /** null where the cells differ, or are new. */
  readonly before: string | null;
  readonly after: string;
}

export interface FormatChange extends OnSheet {
  readonly kind: 'format';
  readonly before: null;
  readonly after: CellFormat;
}

/** The width of one column, in points. */
export interface WidthChange extends OnSheet {
  readonly kind: 'width';
  readonly before: null;
  readonly after: number;
}

/** Heights of rows, in points; 'fitted' makes each as high as its texts need. */
export interface RowHeightChange extends OnSheet {
  readonly kind: 'row_height';
  readonly before: null;
  readonly after: number | 'fitted';
}

export interface ConditionalFormatChange extends OnSheet {
  readonly kind: 'conditional_format';
  readonly before: null;
  readonly after: readonly TextRule[];
}

export interface ValidationChange extends OnSheet {
  readonly kind: 'validation';
  readonly before: null;
  readonly after: { readonly list: readonly string[] | null; readonly title: string; readonly message: string };
}

/** A sheet that is added. */
export interface SheetChange {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly address: null;
  readonly before: false;
  readonly after: true;
}

/** An Excel table that is made, or that gets another size: its addresses. */
export interface TableChange extends OnSheet {
  readonly kind: 'table';
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

export interface ChartChange {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly address: null;
  readonly name: string;
  /** Names of the series of the chart that is there; null for a new one. */
  readonly before: readonly string[] | null;
  /** null for a chart that is deleted. */
  readonly after: ChartEdit | null;
}

export interface NameChange {
  readonly kind: 'name';
  readonly sheet: null;
  readonly address: null;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What Målbar keeps in the workbook for itself. */
export interface SettingChange {
  readonly kind: 'setting';
  readonly sheet: null;
  readonly address: null;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PageLayoutChange {
  readonly kind: 'page_layout';
  readonly sheet: string;
  readonly address: null;
  readonly before: null;
  readonly after: PageLayoutEdit;
}

export interface FreezeChange {
  readonly kind: 'freeze';
  readonly sheet: string;
  readonly address: null;
  readonly before: null;
  readonly after: { readonly rows: number; readonly columns: number };
}
