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
  | CellsEdit
  | FormatEdit
  | WidthsEdit
  | RowHeightsEdit
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

/** Adds a sheet of Målbar's own after the last one. Sheets are never deleted but by undoing that. */
export interface AddSheetEdit {
  readonly kind: 'add_sheet';
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
  /** null takes the fill away. */
  readonly fill?: string | null;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Name of the font. */
  readonly font?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** Colour of a thin line below the cells; null takes the line away. */
  readonly bottomBorder?: string | null;
  /** Lines between the rows of the area. */
  readonly innerBorders?: string | null;
}

export interface FormatEdit {
  readonly kind: 'format';
  readonly sheet: string;
  readonly area: Area;
  readonly format: CellFormat;
}

/** Column widths in points (1 character is about 5.3), from column `column` on; 0 hides the column. */
export interface WidthsEdit {
  readonly kind: 'widths';
  readonly sheet: string;
  readonly column: number;
  readonly widths: readonly number[];
}

/** Row heights in points, from row `row` on. */
export interface RowHeightsEdit {
  readonly kind: 'row_heights';
  readonly sheet: string;
  readonly row: number;
  readonly heights: readonly number[];
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
  readonly line: 'solid' | 'dash' | 'dot' | 'dash_dot' | 'none';
  /** Points. */
  readonly weight?: number;
  readonly marker?: boolean | ChartMarker;
  /** Every point of the series says its value. */
  readonly labels?: boolean;
}

export type ChartMarker = 'circle' | 'diamond' | 'square' | 'triangle';

export interface ChartEdit {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly name: string;
  /** True when a chart of that name stood on the sheet when it was read: it is updated in place. */
  readonly exists: boolean;
  /** The chart that stands there: what of it the user made is left as it is. */
  readonly present?: PresentChart;
  readonly type: 'line' | 'column' | 'bar_stacked';
  readonly title: string;
  readonly dataSheet: string;
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  readonly valueNumberFormat: string;
  /** A label for every so many categories. */
  readonly categorySpacing: number;
  /** Bounds of the value axis, where charts are to be compared. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** Points; 9 for the title unless said otherwise. */
  readonly titleSize?: number;
  readonly legend?: boolean;
  /** Points on the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PresentChart {
  /** Names of its series, in order. */
  readonly series: readonly string[];
  /** The user gave it another title, or moved it or made it larger. */
  readonly ownTitle: boolean;
  readonly ownPlace: boolean;
  /** Målbar gave it other bounds than last time. */
  readonly rescale: boolean;
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
  /** Zero-based rows that begin a page, instead of those that did. */
  readonly breakBefore?: readonly number[];
  /** Points; Excel's own where they are not given. */
  readonly margins?: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

export interface FreezeEdit {
  readonly kind: 'freeze';
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** A drop-down list in the cells, with a message that is shown beside a selected one: at most 255 characters, its title 32. */
export interface ValidationEdit {
  readonly kind: 'validation';
  readonly sheet: string;
  readonly area: Area;
  /** null: the message alone; any value may be written. */
  readonly list: readonly string[] | null;
  /** Other values than the listed may be written too; without it Excel refuses them. */
  readonly open?: boolean;
  readonly title: string;
  readonly message: string;
}
