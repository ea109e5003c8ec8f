import type { Area, CellValue } from './snapshot';

/**
 * Everything Målbar is going to change, as data. A preview shows it, apply carries it out, a dry run does not,
 * undo applies its inverse. Order matters: edits are applied from first to last.
 */
export interface WritePlan {
  readonly edits: readonly Edit[];
}

/** What goes into one cell. A string is always text, never parsed; null leaves the cell alone; '' clears it. */
export type CellInput = string | number | boolean | null | { readonly formula: string };

export type Edit =
  | AddSheetEdit
  | DeleteSheetEdit
  | CellsEdit
  | FormatEdit
  | WidthsEdit
  | AutofitRowsEdit
  | ConditionalFormatsEdit
  | TableEdit
  | ResizeTableEdit
  | ChartEdit
  | DeleteChartEdit
  | NameEdit
  | SettingEdit
  | PageLayoutEdit
  | FreezeEdit
  | ValidationEdit;

/** Adds a sheet of Målbar's own after the last one. */
export interface AddSheetEdit {
  readonly kind: 'add_sheet';
  readonly sheet: string;
}

/** Deletes a sheet that Målbar made. */
export interface DeleteSheetEdit {
  readonly kind: 'delete_sheet';
  readonly sheet: string;
}

export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly area: Area;
  /** What the cells held in the snapshot (formulas); null where the cells are new. */
  readonly before: readonly (readonly CellValue[])[] | null;
  readonly after: readonly (readonly CellInput[])[];
  /** null leaves the format alone. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

export interface CellFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** Colour of a thin line below the cells. */
  readonly bottomBorder?: string;
}

export interface FormatEdit {
  readonly kind: 'format';
  readonly sheet: string;
  readonly area: Area;
  readonly format: CellFormat;
}

/** Column widths in points (1 character is about 5.3), from column `column` on. */
export interface WidthsEdit {
  readonly kind: 'widths';
  readonly sheet: string;
  readonly column: number;
  readonly widths: readonly number[];
}

/** Looks of a cell whose text equals `text`. `numberFormat` may put an icon before the text: `"✓ "@`. */
export interface TextRule {
  readonly text: string;
  readonly fill: string;
  readonly color: string;
  readonly numberFormat: string;
}

/** Rows as high as their wrapped texts need. */
export interface AutofitRowsEdit {
  readonly kind: 'autofit_rows';
  readonly sheet: string;
  readonly area: Area;
}

/** Replaces the conditional formats of an area of Målbar's own, so that looks follow the text through sorting and recalculation. */
export interface ConditionalFormatsEdit {
  readonly kind: 'conditional_formats';
  readonly sheet: string;
  readonly area: Area;
  readonly rules: readonly TextRule[];
}

export interface TableEdit {
  readonly kind: 'table';
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

export interface ResizeTableEdit {
  readonly kind: 'resize_table';
  readonly sheet: string;
  readonly name: string;
  readonly before: Area;
  readonly after: Area;
}

export interface ChartSeriesSpec {
  readonly name: string;
  /** On `dataSheet`, one column. */
  readonly values: Area;
  readonly color: string;
  /** Line style; 'none' draws markers alone. */
  readonly line: 'solid' | 'dash' | 'dot' | 'none';
  /** Points. */
  readonly weight?: number;
  readonly marker?: boolean;
}

export interface ChartEdit {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly name: string;
  /** True when a chart of that name stood on the sheet when it was read: it is updated in place. */
  readonly exists: boolean;
  readonly type: 'line' | 'column' | 'bar_stacked';
  readonly title: string;
  readonly dataSheet: string;
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  readonly valueNumberFormat: string;
  /** A label for every so many categories. */
  readonly categorySpacing: number;
  /** Points on the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DeleteChartEdit {
  readonly kind: 'delete_chart';
  readonly sheet: string;
  readonly name: string;
}

export interface NameEdit {
  readonly kind: 'name';
  readonly name: string;
  readonly before: string | null;
  /** "=Sheet!$A$1"; null deletes. */
  readonly after: string | null;
}

export interface SettingEdit {
  readonly kind: 'setting';
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PageLayoutEdit {
  readonly kind: 'page_layout';
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: Area;
  /** Zero-based rows that begin a page. */
  readonly breakBefore?: readonly number[];
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

export interface FreezeEdit {
  readonly kind: 'freeze';
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** A drop-down list in the cells, with a message beside it. */
export interface ValidationEdit {
  readonly kind: 'validation';
  readonly sheet: string;
  readonly area: Area;
  readonly list: readonly string[];
  readonly title: string;
  readonly message: string;
}
