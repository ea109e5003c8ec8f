/**
 * What passes between the workbench page, the thread that holds the open workbook, and the frame that holds the pane. The
 * thread is the Excel of the other two: the pane's requests go straight to it, and the page asks it what to show. All that
 * passes is plain data.
 */

/** What the page gives the frame of the pane before that loads. */
export interface Given {
  /** Leads to the far end of Microsoft's client. */
  readonly excel: MessagePort;
  readonly displayLanguage: string;
}

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Selection extends Area {
  readonly sheet: string;
}

export type LineWeight = 1 | 2 | 3;

export interface EdgeLine {
  readonly weight: LineWeight;
  readonly color: string;
}

/** How a cell looks. Colours are "#RRGGBB". */
export interface CellLook {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly indent: number;
  readonly left: EdgeLine | null;
  readonly right: EdgeLine | null;
  readonly top: EdgeLine | null;
  readonly bottom: EdgeLine | null;
}

/** What a cell has beside its content. */
export interface CellMarks {
  /** Text of its note or of its comments. */
  readonly note?: string;
  readonly link?: {
    /** A place in the workbook ("'Mål 2026'!A1"), or an address elsewhere. */
    readonly address: string;
    readonly isInside: boolean;
  };
  /** It has the button of a filter. */
  readonly filter?: boolean;
}

/** A bar in a cell by its number. Places are shares of the cell's width. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
  /** Where zero stands; null for none. */
  readonly axis: number | null;
  readonly color: string;
  /** The colour fades towards the end of the bar. */
  readonly gradient: boolean;
  /** The bar grows from right to left. */
  readonly toLeft: boolean;
  readonly showValue: boolean;
}

/** An icon in a cell by its number. */
export interface CellIcon {
  /** As the file names it: "3Arrows". */
  readonly set: string;
  /** 0 is the icon of the lowest numbers. */
  readonly index: number;
  readonly showValue: boolean;
}

export interface CellView {
  readonly column: number;
  /** As the cell shows it, in Danish or English form. */
  readonly text: string;
  readonly look: CellLook;
  /** Empty cells to the right that a text without room goes on into. */
  readonly spill: number;
  readonly marks: CellMarks | null;
  readonly bar: CellBar | null;
  readonly icon: CellIcon | null;
}

export interface RowView {
  readonly row: number;
  /** Those with something to show. */
  readonly cells: readonly CellView[];
}

export interface ChartSeriesView {
  readonly name: string;
  readonly kind: 'line' | 'column' | 'bar' | 'area' | 'pie' | 'doughnut' | 'scatter';
  /** null is a gap. */
  readonly values: readonly (number | null)[];
  /** For scatter: the place along the x axis of each value. */
  readonly xValues: readonly (number | null)[] | null;
  readonly categories: readonly string[];
  readonly color: string | null;
  /** A colour of its own for each point: of a pie, or where the file says so. */
  readonly pointColors: readonly (string | null)[] | null;
  /** Points; 0 draws no line. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dot';
  readonly marker: boolean;
  readonly secondary: boolean;
  readonly stack: 'none' | 'stacked' | 'percent';
}

export interface ChartAxisView {
  readonly title: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly numberFormat: string;
  readonly reversed: boolean;
  readonly hidden: boolean;
}

export interface ChartView {
  readonly name: string;
  readonly title: string;
  /** The cell under its top left corner, how far into that, and its size, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesView[];
  readonly category: ChartAxisView | null;
  readonly value: ChartAxisView | null;
  readonly secondary: ChartAxisView | null;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | null;
}

/** The shape of a sheet: everything but its cells. Sizes are in pixels. */
export interface Layout {
  readonly sheet: string;
  /** Rows and columns to show: those in use and some more to write in. */
  readonly rowCount: number;
  /** Without the hidden ones. */
  readonly columns: readonly { readonly index: number; readonly width: number }[];
  readonly defaultHeight: number;
  /** Heights of rows that have another one than the default; 0 is a hidden row. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly charts: readonly ChartView[];
  readonly gridLines: boolean;
  readonly isProtected: boolean;
}

/** A cell as it is edited. */
export interface CellContent {
  /** As it would be typed: a formula with "=", a number with the decimal comma of the language. */
  readonly input: string;
  readonly shown: string;
}

/** What is selected, in figures: texts in the format of the cells, null where there is no number. */
export interface Summary {
  /** Cells that are filled. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: string | null;
  readonly average: string | null;
}

export interface WorkbookState {
  /** Visible sheets, first tab to last. */
  readonly tabs: readonly string[];
  readonly selection: Selection;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Grows when what is shown may be another: cells, formats, sheets, charts, the language. */
  readonly version: number;
  /** Grows when the workbook itself is changed: what was saved at another count lacks something. */
  readonly changes: number;
}

/** What the thread says of its own accord. */
export type Told =
  | { readonly kind: 'state'; readonly state: WorkbookState }
  /** The add-in opens another workbook beside this one. */
  | { readonly kind: 'new_workbook'; readonly bytes: Uint8Array };

export interface OpenedFile {
  /** "xlsx"; "xlsm" for a workbook with macros, which stay in the file and are not run. */
  readonly extension: 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
}

/** The workbook, as the page asks for it. Rejects with a code of the host or of Excel ("AccessDenied"). */
export interface WorkbookService {
  /** Rejects with a code of HostErrorCode where the bytes are no workbook. */
  open(bytes: Uint8Array, language: DisplayLanguage): Promise<OpenedFile>;
  setLanguage(language: DisplayLanguage): Promise<void>;
  state(): Promise<WorkbookState>;
  layout(sheet: string): Promise<Layout>;
  /** The rows from `first` on, `count` of them. */
  rows(sheet: string, first: number, count: number): Promise<readonly RowView[]>;
  content(sheet: string, row: number, column: number): Promise<CellContent>;
  /** What the selection shows, as text with tabs between columns. */
  copy(selection: Selection): Promise<string>;
  /** null where fewer than two cells with content are selected. */
  summary(selection: Selection): Promise<Summary | null>;
  /** What is selected on a sheet, as it was last left. */
  selectionOf(sheet: string): Promise<Selection>;
  /** Selects as a click in the grid does. */
  select(selection: Selection): Promise<void>;
  /** What an address, "sheet!address" or name stands for, seen from the active sheet; null for nothing. */
  find(reference: string): Promise<Selection | null>;
  /** Puts texts, as they would be typed, into the cells from the first one on. One step for `undo`. */
  type(selection: Selection, texts: readonly (readonly string[])[]): Promise<void>;
  clear(selection: Selection): Promise<void>;
  /** Width in pixels; null fits it to what the column holds. One step for `undo`. */
  setColumnWidth(sheet: string, column: number, width: number | null): Promise<void>;
  /** Takes back the last edit by hand, or makes it again; the cells it was about. */
  undo(): Promise<Selection | null>;
  redo(): Promise<Selection | null>;
  /** Bytes of the workbook as it is now. */
  save(): Promise<Uint8Array>;
}

export type DisplayLanguage = 'da-DK' | 'en-US';

/** What the thread is given when it starts. */
export interface Start {
  /** Answers the page. */
  readonly page: MessagePort;
  /** Answers Microsoft's client in the frame of the pane. */
  readonly excel: MessagePort;
  /** Address of excelize.wasm.gz. */
  readonly calculator: string;
}

declare global {
  interface Window {
    /** Set by the page for the frame inside it. */
    maalbarGiven?: Given;
  }
}
